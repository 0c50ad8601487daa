import { assertType, test } from 'vitest';
import type {
  ApplicationInput,
  OrganisationInput,
  SurveyInput,
  WarningRecordInput,
} from '#core/assessment/entity-input.ts';
import type { DisclosureInput, IndicatorInput, SchemeInput } from '#core/assessment/input.ts';
import type { Application } from '#core/disclosure/schema/application.ts';
import type { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import type { Indicator } from '#core/disclosure/schema/indicator.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import type { Survey } from '#core/disclosure/schema/survey.ts';
import type { WarningRecord } from '#core/disclosure/schema/warning.ts';

/** The compiler is the judge: each parsed entity fits what assessment takes. */
test('parsed entities are assignable to the inputs of assessment', () => {
  assertType<(entity: Scheme) => SchemeInput>((entity) => entity);
  assertType<(entity: Disclosure) => DisclosureInput>((entity) => entity);
  assertType<(entity: Indicator) => IndicatorInput>((entity) => entity);
  assertType<(entity: Survey) => SurveyInput>((entity) => entity);
  assertType<(entity: Application) => ApplicationInput>((entity) => entity);
  assertType<(entity: WarningRecord) => WarningRecordInput>((entity) => entity);
  assertType<(entity: Organisation) => OrganisationInput>((entity) => entity);
});

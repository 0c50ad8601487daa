import type {
  DisclosureInput,
  IndicatorInput,
  LeafInput,
  ResultInput,
  RuleInput,
  SchemeInput,
} from '#core/assessment/input.ts';
import { type WarnInput, warn } from '#core/assessment/warn.ts';
import { disclosureOf, indicatorOf, indicatorsOf, leaf, schemeOf } from '../make.ts';

/** A release of one result for the node `x`, published on a day. */
export const release = (
  period: DisclosureInput['period'],
  publishedAt: string,
  result: Omit<ResultInput, 'node'> | undefined,
  more: Partial<DisclosureInput> = {},
): DisclosureInput =>
  disclosureOf(result === undefined ? [] : [{ node: 'x', ...result }], {
    record: `x-${typeof period === 'string' ? period.toLowerCase() : 'event'}`,
    period,
    publishedAt,
    asOf: publishedAt,
    ...more,
  });

/** Warnings of one rule about a node `x`. */
export const warnings = (
  rule: RuleInput,
  releases: readonly DisclosureInput[],
  asOf: string,
  more: {
    leaf?: Partial<LeafInput>;
    scheme?: Partial<SchemeInput>;
    indicator?: Partial<IndicatorInput>;
    input?: Partial<WarnInput>;
  } = {},
) =>
  warn({
    org: { id: 'bureau', kind: '司法局' },
    scheme: schemeOf([leaf('x', { method: 'monitor' }, more.leaf)], {
      method: 'checkup',
      warningRules: [rule],
      ...more.scheme,
    }),
    indicators: indicatorsOf(indicatorOf('x', more.indicator)),
    releases,
    asOf,
    ...more.input,
  });

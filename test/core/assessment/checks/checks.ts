import { checkFigures } from '#core/assessment/check-figures.ts';
import type { CheckId, FigureFlag } from '#core/assessment/checks/check.ts';
import type {
  DisclosureInput,
  IndicatorInput,
  LeafInput,
  ResultInput,
  SchemeInput,
} from '#core/assessment/input.ts';
import { disclosureOf, indicatorOf, indicatorsOf, leaf, schemeOf } from '../make.ts';

/** Flags of one check for one result of a node `x`. */
export function flagsFor(
  check: CheckId,
  result: Omit<ResultInput, 'node'>,
  indicator: Partial<IndicatorInput> = {},
  more: {
    leaf?: Partial<LeafInput>;
    scheme?: Partial<SchemeInput>;
    disclosure?: Partial<DisclosureInput>;
    earlier?: DisclosureInput[];
  } = {},
): FigureFlag[] {
  const scheme = schemeOf([leaf('x', { method: 'monitor' }, more.leaf)], {
    method: 'checkup',
    ...more.scheme,
  });
  const disclosure = disclosureOf([{ node: 'x', ...result }], more.disclosure);
  const indicators = indicatorsOf(indicatorOf('x', indicator));
  return checkFigures(disclosure, scheme, indicators, more.earlier).filter((flag) => flag.check === check);
}

/** An indicator in % with `part` of `whole`. */
export const share: Partial<IndicatorInput> = {
  unit: '%',
  share: true,
  inputs: [
    { id: 'part', name: '分子', unit: '人' },
    { id: 'whole', name: '分母', unit: '人' },
  ],
};

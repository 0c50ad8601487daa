import { compare, digitsOf, one, parse, short, show, sign, whole } from '../exact.ts';
import { isCountable, isRate, partsOf, scaleOf } from '../rates.ts';
import type { FigureCheck } from './check.ts';

/**
 * Some whole number of cases rounds to the stated rate: 0.2 % of 100 people is 0.2 people, which cannot be.
 * Only where the cases are countable and the number of all of them is given.
 * Source: Brown and Heathers (2017), The GRIM test.
 */
export const ratePossible: FigureCheck = {
  id: 'rate-possible',
  run: ({ figures }) =>
    figures.flatMap(({ result, indicator }) => {
      if (!indicator || !isRate(indicator) || result.actual === undefined) return [];
      const { denominator, unit } = partsOf(indicator, result);
      if (!denominator || sign(denominator) <= 0 || denominator.d !== 1n || !isCountable(unit)) return [];
      const scale = scaleOf(indicator);
      const slack = one.div(2).div(whole(10n ** BigInt(digitsOf(result.actual))));
      const stated = parse(result.actual);
      const low = stated.sub(slack).mul(denominator).div(scale).ceil();
      const high = stated.add(slack).mul(denominator).div(scale).floor();
      if (compare(low, high) <= 0) return [];
      const cases = stated.mul(denominator).div(scale);
      return [
        {
          check: 'rate-possible',
          severity: 'question',
          code: 'no-whole-count',
          node: result.node,
          stated: result.actual,
          figures: { denominator: show(denominator), cases: short(cases, 2) },
        },
      ];
    }),
};

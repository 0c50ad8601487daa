import { compare, show, sign } from '../exact.ts';
import { agrees, isRate, like, partsOf, scaleOf } from '../rates.ts';
import type { FigureCheck, FigureFlag } from './check.ts';

/**
 * Where a rate is a share, 0 ≤ numerator ≤ denominator, and the denominator is not 0; without a formula, the quotient of the two inputs
 * also gives the stated rate.
 * Source: definition of a share.
 */
export const rateInputs: FigureCheck = {
  id: 'rate-inputs',
  run: ({ figures }) =>
    figures.flatMap(({ result, indicator }): FigureFlag[] => {
      if (!indicator || !isRate(indicator)) return [];
      const { numerator, denominator } = partsOf(indicator, result);
      if (!numerator || !denominator) return [];
      const flag = {
        check: 'rate-inputs',
        severity: 'question',
        node: result.node,
        figures: { numerator: show(numerator), denominator: show(denominator) },
      } as const;
      if (sign(denominator) <= 0) return [{ ...flag, code: 'no-whole' }];
      if (sign(numerator) < 0) return [{ ...flag, code: 'negative' }];
      if (indicator.share && compare(numerator, denominator) > 0)
        return [{ ...flag, code: 'part-above-whole' }];
      if (indicator.formula !== undefined || result.actual === undefined) return [];
      const exact = numerator.mul(scaleOf(indicator)).div(denominator);
      return agrees(result.actual, exact)
        ? []
        : [{ ...flag, code: 'differs', stated: result.actual, expected: like(result.actual, exact) }];
    }),
};

import { compare, parse } from '../exact.ts';
import { derive } from '../formula.ts';
import { agrees, like } from '../rates.ts';
import type { FigureCheck } from './check.ts';

/**
 * The formula of the inputs equals the stated value at its digits: 700000 元 / 350 件 = 2000 元.
 * Source: indicator text, field `formula`.
 */
export const quotient: FigureCheck = {
  id: 'quotient',
  run: ({ figures }) =>
    figures.flatMap(({ result, indicator }) => {
      const exact = indicator && derive(indicator, result.inputs);
      if (!exact || result.actual === undefined || agrees(result.actual, exact)) return [];
      return [
        {
          check: 'quotient',
          severity: 'question',
          code: compare(parse(result.actual), exact) > 0 ? 'above' : 'below',
          node: result.node,
          stated: result.actual,
          expected: like(result.actual, exact),
          figures: { ...result.inputs },
        },
      ];
    }),
};

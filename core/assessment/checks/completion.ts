import { hundred, parse, sign } from '../exact.ts';
import type { ResultInput } from '../input.ts';
import { agrees, like } from '../rates.ts';
import type { FigureCheck } from './check.ts';

/**
 * Actual / target equals the completion that the issuer states, at its digits: 2126 / 2000 is 106.3 %, so 106 % and 106.3 % agree.
 * A completion is stated as the input `completion`, or in words (「完成率 106%」).
 * Source: arithmetic.
 */
export const completion: FigureCheck = {
  id: 'completion',
  run: ({ figures }) =>
    figures.flatMap(({ result, leaf }) => {
      const target = (result.target ?? leaf?.target)?.value;
      const stated = statedCompletion(result);
      if (stated === undefined || target === undefined || result.actual === undefined) return [];
      if (sign(parse(target)) <= 0) return [];
      const exact = parse(result.actual).mul(hundred).div(parse(target));
      if (agrees(stated, exact)) return [];
      return [
        {
          check: 'completion',
          severity: 'question',
          code: 'differs',
          node: result.node,
          stated,
          expected: like(stated, exact, 1),
          figures: { actual: result.actual, target },
        },
      ];
    }),
};

const inWords = /完成率\s{0,2}(?:为|达|达到|是)?\s{0,2}(\d{1,6}(?:\.\d{1,4})?)\s{0,2}[%%]/;

const statedCompletion = ({ inputs, context, deviation }: ResultInput): string | undefined =>
  inputs?.completion ?? `${context ?? ''} ${deviation ?? ''}`.match(inWords)?.[1];

import type { ApplicationInput } from '../entity-input.ts';
import { compare, digitsOf, type Exact, one, parse, short, sign, whole } from '../exact.ts';
import { isCountable } from '../rates.ts';
import type { FigureCheck, FigureFlag } from './check.ts';

/**
 * A count `v` that grew by `g` % (given to `d` digits, ε = 0.5 × 10^−d) came from a base in v/(1+(g+ε)/100) … v/(1+(g−ε)/100). No whole
 * number in there: somebody miscounted. 33 letters, +100 %: 16.46 … 16.54. A stated base must lie in there too.
 * An estimated count (估算) is taken as rounded at its last digit that is not 0.
 * Source: interval arithmetic.
 */
export const impliedBaseline: FigureCheck = {
  id: 'implied-baseline',
  run: ({ figures }) =>
    figures.flatMap(({ result, indicator }) => {
      const { actual, change, baseline, quality } = result;
      if (!isCountable(indicator?.unit) || actual === undefined || change?.unit !== '%') return [];
      return flagsOf(actual, change.value, baseline, quality?.includes('估算') ?? false).map((flag) => ({
        ...flag,
        node: result.node,
      }));
    }),
};

/** The same check for what followed from a result: 问责建议函 33 份, 同比 +100 %. `[]` when nothing is to be asked. */
export function checkApplication({ count, change }: ApplicationInput): FigureFlag[] {
  if (count === undefined || change?.unit !== '%') return [];
  return flagsOf(String(count), change.value, undefined, false).map((flag) => ({
    ...flag,
    path: 'change.value',
  }));
}

function flagsOf(
  value: string,
  growth: string,
  baseline: string | undefined,
  estimated: boolean,
): FigureFlag[] {
  const span = baseSpan(value, growth, estimated);
  if (!span) return [];
  const { low, high } = span;
  const figures = { value, growth, low: short(low, 2), high: short(high, 2) };
  const flag = { check: 'implied-baseline', severity: 'question', stated: growth, figures } as const;
  if (compare(low.ceil(), high.floor()) > 0)
    return [{ ...flag, code: 'no-whole-base', expected: short(middle(value, growth), 2) }];
  if (baseline !== undefined && (compare(parse(baseline), low) < 0 || compare(parse(baseline), high) > 0))
    return [{ ...flag, code: 'other-base', expected: baseline }];
  return [];
}

const middle = (value: string, growth: string): Exact => parse(value).div(one.add(parse(growth).div(100)));

/** Least and most base that give the value after the growth; undefined when a fall of 100 % or more leaves any base possible. */
function baseSpan(
  value: string,
  growth: string,
  estimated: boolean,
): { low: Exact; high: Exact } | undefined {
  const half = one.div(2);
  const slack = half.div(whole(10n ** BigInt(digitsOf(growth))));
  const [most, least] = [parse(growth).add(slack), parse(growth).sub(slack)].map((g) => one.add(g.div(100)));
  if (!most || !least || sign(least) <= 0) return undefined;
  const own = estimated ? half.mul(lastUnit(value)) : whole(0);
  return { low: parse(value).sub(own).div(most), high: parse(value).add(own).div(least) };
}

/** 1000 for 11000: the place of the last digit that is not 0. */
const lastUnit = (value: string): Exact =>
  value.includes('.')
    ? one.div(whole(10n ** BigInt(digitsOf(value))))
    : whole(10n ** BigInt(value.match(/0*$/)?.[0].length ?? 0));

import {
  compare,
  digitsOf,
  type Exact,
  equal,
  hundred,
  parse,
  parseOptional,
  round,
  short,
  whole,
} from './exact.ts';
import type { IndicatorInput, ResultInput } from './input.ts';

/** Rates, their parts and their changes: arithmetic that several checks and rules share. */

/** Units that only whole numbers make sense in. */
const countable = new Set(['次', '件', '份', '个', '人', '人次', '户']);
export const isCountable = (unit: string | undefined): boolean => unit !== undefined && countable.has(unit);

/** Whether an indicator is a rate: in % or ‰. */
export const isRate = (indicator: IndicatorInput | undefined): boolean =>
  indicator?.unit === '%' || indicator?.unit === '‰';

/** 100 for %, 1000 for ‰. */
export const scaleOf = (indicator: IndicatorInput): Exact => whole(indicator.unit === '‰' ? 1000 : 100);

/**
 * 分子 and 分母 of a rate as given in a result: the two sides of the formula `a / b`, else the first and the second input of the indicator.
 * A side that is not given is absent; so are both where the formula is more than one quotient.
 */
export function partsOf(
  indicator: IndicatorInput | undefined,
  result: ResultInput | undefined,
): { numerator?: Exact; denominator?: Exact; unit?: string } {
  if (!indicator || !result?.inputs) return {};
  const quotient = indicator.formula?.match(/^\s*(\w+)\s*\/\s*(\w+)\s*(?:\*\s*1000?\s*)?$/);
  if (indicator.formula !== undefined && !quotient) return {};
  const [above, below] = quotient ? [quotient[1], quotient[2]] : indicator.inputs.map(({ id }) => id);
  const value = (id: string | undefined) =>
    id === undefined ? undefined : parseOptional(result.inputs?.[id]);
  const numerator = value(above);
  const denominator = value(below);
  const unit = indicator.inputs.find(({ id }) => id === above)?.unit;
  return {
    ...(numerator ? { numerator } : {}),
    ...(denominator ? { denominator } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Whether the denominator of a result is below the indicator's `smallN`: too few cases to compare. */
export function isSmall(indicator: IndicatorInput | undefined, result: ResultInput | undefined): boolean {
  if (!indicator || indicator.smallN === 0 || !isRate(indicator)) return false;
  const { denominator } = partsOf(indicator, result);
  return denominator !== undefined && compare(denominator, whole(indicator.smallN)) < 0;
}

/** Change of a rate: the difference in 百分点 and the relative growth in % (undefined from 0). 6.95 → 47.30 is 40.35 and 580.6. */
export function changeOf(before: Exact, after: Exact): { points: Exact; percent?: Exact } {
  const points = after.sub(before);
  return before.n === 0n ? { points } : { points, percent: points.mul(hundred).div(before.abs()) };
}

/** Whether a stated decimal equals an exact value once that is rounded to the stated digits. */
export const agrees = (stated: string, exact: Exact): boolean =>
  equal(parse(stated), round(exact, digitsOf(stated), 'half-up'));

/** The exact value at the digits of a stated one, at least `least`, for showing what was expected. */
export const like = (stated: string, exact: Exact, least = 0): string =>
  short(exact, Math.max(least, digitsOf(stated)));

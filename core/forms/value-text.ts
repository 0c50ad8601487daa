import type { Result } from '../disclosure/schema/disclosure.ts';
import type { Target } from '../disclosure/schema/scheme.ts';
import type { Decimal, Unit } from '../disclosure/schema/values.ts';

/** Figures as the official form prints them: `≥2000次`, `40–60%`, `2062次`, 是. */
const withUnit = (value: Decimal, unit: Unit): string => {
  if (unit === '是/否') return value === '1' ? '是' : value === '0' ? '否' : value;
  if (unit === '名次') return `${value}位`;
  return unit === '文本' ? value : `${value}${unit}`;
};

/** A target; `''` where it states no figure. */
export function targetText({ op, value, low, high }: Target, unit: Unit): string {
  if (op === '区间') {
    if (low !== undefined && high !== undefined) return `${low}–${withUnit(high, unit)}`;
    if (low !== undefined) return `≥${withUnit(low, unit)}`;
    return high === undefined ? '' : `≤${withUnit(high, unit)}`;
  }
  if (value === undefined) return '';
  return unit === '是/否' ? withUnit(value, unit) : `${op}${withUnit(value, unit)}`;
}

/** An actual value; words and grades as they stand, 不适用, or 未公布. */
export function valueText({ text, actual, judgement, notApplicable }: Result, unit: Unit): string {
  if (notApplicable) return '不适用';
  if (text !== undefined) return text;
  if (actual !== undefined) return withUnit(actual, unit);
  return judgement?.grade ?? '未公布';
}

import { parse, short } from '#core/assessment/exact.ts';
import { grouped, tenThousands } from '#core/assessment/words/figure.ts';
import { periodLabel } from '#core/disclosure/period.ts';
import type { Target } from '#core/disclosure/schema/scheme.ts';
import type { Period } from '#core/disclosure/schema/values.ts';
import type { Lang } from './i18n/lang.ts';
import { term } from './i18n/terms.ts';

/** Figures in words. Values stay exact texts; nothing is rounded here but for the eye, and never a score. */

export { grouped, tenThousands };

/** Money as a reader counts it, with its unit: `245 万元`, `2 450 000 yuan`. */
export const moneyWords = (lang: Lang, yuan: string): readonly [amount: string, unit: string] =>
  lang === 'zh' ? [tenThousands(yuan), '万元'] : [grouped(yuan), term(lang, '元')];

/** A value with its unit: `2126 件`, `98.1 %`; 是/否 in words. */
export function withUnit(lang: Lang, value: string, unit: string): string {
  if (unit === '是/否') {
    const yes = value === '1';
    return lang === 'zh' ? (yes ? '是' : '否') : yes ? 'yes' : 'no';
  }
  if (unit === '文本') return value;
  // English has no word for 万.
  if (unit === '万元' && lang === 'en') return withUnit(lang, short(parse(value).mul(10_000), 8), '元');
  return `${grouped(value)} ${term(lang, unit)}`;
}

/** A target as printed: `≥ 2000 次`, `40–60 %`. */
export function targetWords(lang: Lang, target: Target, unit: string): string {
  if (target.op === '区间') {
    const [low, high] = [target.low, target.high];
    if (low !== undefined && high !== undefined) return `${grouped(low)}–${withUnit(lang, high, unit)}`;
    if (low !== undefined) return `≥ ${withUnit(lang, low, unit)}`;
    return high === undefined ? '' : `≤ ${withUnit(lang, high, unit)}`;
  }
  if (target.value === undefined) return '';
  if (unit === '是/否') return withUnit(lang, target.value, unit);
  return `${target.op} ${withUnit(lang, target.value, unit)}`;
}

/** A period in words; a year is a 年度. */
export const periodWords = (lang: Lang, period: Period): string =>
  lang === 'zh' && typeof period === 'string' && period.length === 4
    ? `${period} 年度`
    : periodLabel(period, lang);

/** A period as short as an axis wants it: `2025`, `Q2`, `3月`. */
export function shortPeriod(lang: Lang, period: Period): string {
  if (typeof period !== 'string') return period.to.slice(0, 7);
  const rest = period.slice(5);
  if (rest === '') return period;
  if (/^[HQ]/.test(rest)) return rest;
  if (rest.length > 2) return rest;
  return lang === 'zh' ? `${Number(rest)}月` : rest;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date in words: `2026 年 3 月 28 日`, `28 Mar 2026`. */
export function dateWords(lang: Lang, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return lang === 'zh'
    ? `${year} 年 ${Number(month)} 月 ${Number(day)} 日`
    : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** Difference of two decimals, without sign. */
export const distance = (a: string, b: string): string => short(parse(a).sub(parse(b)).abs(), 8);

/** The beginning of a digest in hex, twelve characters or a few more: it ends in a letter, so that it is nobody's number. */
export const shortDigest = (digest: string): string => /^.{11}\d*./.exec(digest)?.[0] ?? digest;

import type { Period } from './schema/values.ts';

export type Grain = '年' | '半年' | '季' | '月' | '日' | '起止';
export type Lang = 'zh' | 'en';

/** First and last day, both inclusive, as `YYYY-MM-DD`. */
export interface DateRange {
  from: string;
  to: string;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (n: number): string => String(n).padStart(2, '0');

/** What kind of period it is: 年, 半年, 季, 月, 日, or 起止 for `{from, to}`. */
export function periodGrain(period: Period): Grain {
  if (typeof period !== 'string') return '起止';
  if (period.length === 4) return '年';
  if (period.includes('H')) return '半年';
  if (period.includes('Q')) return '季';
  return period.length === 7 ? '月' : '日';
}

/** First and last month (1–12) of a period that is a year, half year, quarter or month. */
function monthSpan(period: string): [number, number] {
  const part = period.slice(5);
  if (part === '') return [1, 12];
  const n = Number(part.replace(/\D/g, ''));
  if (part.startsWith('H')) return [n * 6 - 5, n * 6];
  if (part.startsWith('Q')) return [n * 3 - 2, n * 3];
  return [n, n];
}

/** First and last day of a period. `2023-Q2` → `{from: '2023-04-01', to: '2023-06-30'}`. Never throws on a parsed period. */
export function periodRange(period: Period): DateRange {
  if (typeof period !== 'string') return { from: period.from, to: period.to };
  if (period.length === 10) return { from: period, to: period };
  const year = period.slice(0, 4);
  const [first, last] = monthSpan(period);
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(lastDay(Number(year), last))}` };
}

/** Name of a period in paths and keys: the period itself, or `from_to`. */
export function periodKey(period: Period): string {
  return typeof period === 'string' ? period : `${period.from}_${period.to}`;
}

/** Order in time: by first day, then the longer period first. Negative, 0 or positive, for `sort`. */
export function comparePeriods(a: Period, b: Period): number {
  const [x, y] = [periodRange(a), periodRange(b)];
  if (x.from !== y.from) return x.from < y.from ? -1 : 1;
  if (x.to !== y.to) return x.to > y.to ? -1 : 1;
  return 0;
}

const yearBefore = (date: string): string => {
  const year = Number(date.slice(0, 4)) - 1;
  const month = Number(date.slice(5, 7));
  const day = Math.min(Number(date.slice(8, 10)), lastDay(year, month));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** The same period one year earlier (上年同期), of the same shape. 29 February becomes 28 February. */
export function previousYear(period: Period): Period {
  if (typeof period !== 'string') return { from: yearBefore(period.from), to: yearBefore(period.to) };
  if (period.length === 10) return yearBefore(period);
  return String(Number(period.slice(0, 4)) - 1).padStart(4, '0') + period.slice(4);
}

/** Every month that the period touches, as `YYYY-MM`, in order. */
export function monthsIn(period: Period): string[] {
  const { from, to } = periodRange(period);
  const months: string[] = [];
  for (let at = from.slice(0, 7); at <= to.slice(0, 7); ) {
    months.push(at);
    const [year, month] = [Number(at.slice(0, 4)), Number(at.slice(5))];
    at = month === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${at.slice(0, 4)}-${two(month + 1)}`;
  }
  return months;
}

const english = 'January February March April May June July August September October November December'.split(
  ' ',
);
const chineseNumber = ['一', '二', '三', '四'];

function dateLabel(date: string, lang: Lang): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (lang === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${english[Number(month) - 1] ?? month} ${year}`;
}

/** A period in words: `2023年第二季度`, `Q2 2023`. */
export function periodLabel(period: Period, lang: Lang): string {
  if (typeof period !== 'string') {
    const between = lang === 'zh' ? '至' : ' – ';
    return dateLabel(period.from, lang) + between + dateLabel(period.to, lang);
  }
  if (period.length === 10) return dateLabel(period, lang);
  const year = period.slice(0, 4);
  const n = Number(period.slice(5).replace(/\D/g, ''));
  switch (periodGrain(period)) {
    case '半年':
      return lang === 'zh'
        ? `${year}年${n === 1 ? '上' : '下'}半年`
        : `${n === 1 ? 'first' : 'second'} half of ${year}`;
    case '季':
      return lang === 'zh' ? `${year}年第${chineseNumber[n - 1] ?? n}季度` : `Q${n} ${year}`;
    case '月':
      return lang === 'zh' ? `${year}年${n}月` : `${english[n - 1] ?? n} ${year}`;
    default:
      return lang === 'zh' ? `${year}年` : year;
  }
}

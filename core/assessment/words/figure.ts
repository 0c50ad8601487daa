import { parse, short, show } from '../exact.ts';

export type Lang = 'zh' | 'en';

/** What people call a node, veto or gate, by its id; `unit` is the unit of a node's indicator. */
export interface Name {
  readonly zh: string;
  readonly en?: string | undefined;
  readonly unit?: string | undefined;
}
export type Names = ReadonlyMap<string, Name>;

const numeric = /^-?\d+(\.\d+|\/\d+)?$/;

/** Sets thousands apart (千分空 of GB/T 15835, which leaves four figures together) and keeps a number on one line. */
const gap = '\u00a0';

/** A decimal with its thousands set apart: `2126`, `1 234 567.8`. */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  if (whole.replace('-', '').length < 5) return decimal;
  const parts = whole.replace(/\B(?=(\d{3})+(?!\d))/g, gap);
  return fraction === undefined ? parts : `${parts}.${fraction}`;
}

/** 元 as 万元, exact: `481000` → `48.1`. */
export const tenThousands = (yuan: string): string => grouped(short(parse(yuan).div(10_000), 8));

/**
 * A figure for people: at most `digits` decimals, thousands set apart; `2126`, `106.3`, `8.33`. A text that is no number stays
 * as it is; absent is `''`.
 */
export const figure = (text: string | undefined, digits = 2): string =>
  text === undefined ? '' : numeric.test(text) ? grouped(short(parse(text), digits)) : text;

const unitsEn: Readonly<Record<string, string>> = {
  次: 'times',
  件: 'cases',
  份: 'documents',
  个: 'items',
  人: 'people',
  人次: 'person-times',
  户: 'households',
  小时: 'hours',
  分钟: 'minutes',
  天: 'days',
  百分点: 'percentage points',
  元: 'yuan',
  万元: '10,000 yuan',
  倍: 'times',
  分: 'points',
  名次: 'place',
  期: 'periods',
  处: 'figures',
  个标准差: 'standard deviations',
};

/** A figure with its unit: `2000 件`, `2000 cases`, `98.1 %`. 是/否 is said as a word; units of texts are left out. */
export function withUnit(text: string | undefined, unit: string | undefined, lang: Lang): string {
  if (unit === '是/否') {
    const yes = text === '1';
    return lang === 'zh' ? (yes ? '是' : '否') : yes ? 'yes' : 'no';
  }
  // English has no word for 万.
  if (unit === '万元' && lang === 'en' && text !== undefined && numeric.test(text))
    return withUnit(show(parse(text).mul(10_000)), '元', lang);
  const number = figure(text, unit === '%' ? 2 : 4);
  if (unit === undefined || unit === '文本') return number;
  return `${number} ${lang === 'zh' ? unit : (unitsEn[unit] ?? unit)}`;
}

/** The name of a thing in a language; its id where there is none. */
export function nameOf(id: string, names: Names, lang: Lang): string {
  const name = names.get(id);
  return (lang === 'en' ? (name?.en ?? name?.zh) : name?.zh) ?? id;
}

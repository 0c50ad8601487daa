import type { Decimal, Unit } from '../disclosure/schema/values.ts';
import { readDecimal, shift } from './figure.ts';
import { readUnit } from './unit.ts';

export type Op = '≥' | '≤' | '=' | '>' | '<';

/** What a cell of targets or of actual values says. */
export interface Measure {
  /** As it stands in the cell. */
  text: string;
  /** As written (`≥`, 不低于, 以内); absent where nothing is written. */
  op?: Op;
  value?: Decimal;
  /** 区间. */
  low?: Decimal;
  high?: Decimal;
  unit?: Unit;
  /** The unit as written, where ours only comes close or nobody knows it. */
  written?: string;
  /** Words that are no figure: 有所提高, 12 月底前. */
  words?: true;
  /** 约, 左右: an estimate. */
  about?: boolean;
  /** More is said behind the figure: `437件（含热线）`, `98%，较上年提高2个百分点`. */
  remark?: true;
  /** A bare number, which may be a share (0.98) where the unit is percent. */
  bare?: boolean;
}

const before: readonly (readonly [RegExp, Op])[] = [
  [/^(?:≥|>=|=>|≧|⩾|不低于|不少于|不小于|不得低于|不得少于|大于(?:或)?等于|高于等于|至少|达到|达)/, '≥'],
  [
    /^(?:≤|<=|=<|≦|⩽|不高于|不超过|不多于|不大于|不得超过|不得高于|小于(?:或)?等于|低于等于|控制在|至多|最多)/,
    '≤',
  ],
  [/^(?:>|大于|高于|超过|多于)/, '>'],
  [/^(?:<|小于|低于|少于)/, '<'],
  [/^(?:=|等于|为)/, '='],
];
const behind: readonly (readonly [RegExp, Op])[] = [
  [/(?:及|\(含\)|含)?以上$/, '≥'],
  [/(?:(?:及|\(含\)|含)?以[内下]|之内|内)$/, '≤'],
];
const signs: Readonly<Record<string, Op>> = { '≥': '≥', '≤': '≤', '=': '=', '>': '>', '<': '<' };

const number = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?`;
const figure = new RegExp(`^(${number})(.*)$`);
const range = new RegExp(`^(${number})([^\\d-~—–至到]{0,6})[-~—–至到]+(${number})(.*)$`);
const bounded = new RegExp(
  `^(?:≥|>=|不低于)(${number})([^\\d]{0,6})[,且;并]+(?:≤|<=|不高于|不超过)(${number})(.*)$`,
);

/** `2000≤X≤3000`, `[40%,60%]`. */
const between = new RegExp(
  `^(${number})([^\\d<≤]{0,6})(?:≤|<=)[A-Za-z值\u4e00-\u9fff]{1,4}(?:≤|<=)(${number})(.*)$`,
);
const bracketed = new RegExp(`^[[(](${number})([^\\d,]{0,6}),(${number})([^\\d\\])]{0,6})[\\])]$`);
/** `420（件）`, `36场（次）`. */
const unitInBrackets = /(?<=\d\p{L}?)\((\p{Script=Han}{1,2})\)$/u;
/** Words in brackets behind a figure, or behind a comma. */
const remarkBehind = /^([^(,]*\d[^(,]{0,8})(?:\([^()]*\)|,\D.*)$/;

/** A day or a month of the year: no amount, though it begins with a figure. */
const date = /^(?:(?:19|20)\d{2}年|\d{1,2}月)/;

/** A comparison that stands alone, as in the column 指标性质. `undefined` for 定性 and other words. */
export function readOp(text: string): Op | undefined {
  const written = text.normalize('NFKC').replace(/\s+/g, '');
  return (
    signs[written] ??
    before.find(([pattern]) => written !== '' && pattern.exec(written)?.[0] === written)?.[1]
  );
}

/** Reads a target or an actual value. What is no figure is marked `words`. Expects folded text that is not blank. */
export function readMeasure(text: string): Measure {
  return { text, ...read(text) };
}

type Read = Omit<Measure, 'text'>;

function read(text: string): Read {
  const written = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。;,]$/, '')
    .replace(unitInBrackets, '$1');
  if (written === '是' || written === '否') return { value: written === '是' ? '1' : '0', unit: '是/否' };
  const span =
    bounded.exec(written) ?? between.exec(written) ?? bracketed.exec(written) ?? range.exec(written);
  if (span) {
    const found = readRange(span);
    if (found) return found;
  }
  const about = /^(?:大?约|近)|左右$|^[\d.,]+万?[余多]/.test(written);
  const core = written
    .replace(/^(?:大?约|近|实际完成|实际|已完成|完成|共计?|累计|全年|每年|合计)+/, '')
    .replace(/左右$/, '')
    .replace(/^([\d.,]+万?)[余多](?=\p{L})/u, '$1');
  const [op, rest] = opOf(core);
  if (date.test(rest)) return { words: true };
  const remarked = remarkBehind.exec(written);
  if (remarked) {
    const plain = read(remarked[1] ?? '');
    if (!plain.words) return { ...plain, remark: true };
  }
  const found = figure.exec(rest);
  const value = found ? readDecimal(found[1] ?? '') : undefined;
  const unit = found?.[2] ?? '';
  if (value === undefined || /\d/.test(unit)) return { words: true };
  const measure = withUnit(value, unit.replace(/(?:完成|已完成)$/, ''));
  if (!measure) return { words: true };
  return { ...(op === undefined ? {} : { op }), ...measure, ...(about ? { about } : {}) };
}

function opOf(text: string): [Op | undefined, string] {
  for (const [pattern, op] of before) {
    const found = pattern.exec(text)?.[0];
    // `≥95%以上` says it twice.
    if (found)
      return [op, text.slice(found.length).replace(op === '≥' ? /(?:及|\(含\)|含)?以上$/ : /以[内下]$/, '')];
  }
  for (const [pattern, op] of behind) {
    const found = pattern.exec(text)?.[0];
    if (found && /\d/.test(text)) return [op, text.slice(0, -found.length)];
  }
  return [undefined, text];
}

function withUnit(value: Decimal, written: string): Read | undefined {
  if (written === '') return { value, bare: true };
  const unit = readUnit(written);
  if (unit) {
    const moved = shift(value, unit.places);
    if (moved === undefined) return undefined;
    return { value: moved, unit: unit.unit, ...(unit.near ? { written } : {}) };
  }
  // A unit is short and has no sentence in it; a longer rest makes the whole cell words.
  return /^[\p{L}²³/]{1,5}$/u.test(written) ? { value, unit: '个', written } : undefined;
}

function readRange([, a = '', unitA = '', b = '', unitB = '']: RegExpExecArray): Read | undefined {
  const [low, high] = [readDecimal(a), readDecimal(b)];
  if (low === undefined || high === undefined || Number(low) > Number(high)) return undefined;
  const written = unitB === '' ? unitA : unitB;
  const unit = written === '' ? undefined : readUnit(written);
  if (written !== '' && !unit) return undefined;
  const places = unit?.places ?? 0;
  const [from, to] = [shift(low, places), shift(high, places)];
  if (from === undefined || to === undefined) return undefined;
  return {
    low: from,
    high: to,
    ...(unit ? { unit: unit.unit } : { bare: true }),
    ...(unit?.near ? { written } : {}),
  };
}

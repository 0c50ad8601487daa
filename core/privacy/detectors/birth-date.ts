/**
 * 出生日期: a date under its label or column, or 1990年3月5日生. `likely`; beside a masked ID it is a leak (rule weak-mask).
 * Year and month in running text (the vitae of officials) stay a notice.
 */
import { lineStart } from '../address/line-start.ts';
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { readNameAhead } from './name-ahead.ts';

const full =
  /(?:(?:19|20)\d\d)\s?(?:年|[-./／－])\s?(?:1[0-2]|0?[1-9])\s?(?:(?:月|[-./／－])\s?(?:3[01]|[12]\d|0?[1-9])\s?日?|月|(?=\D|$))|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)|[一二](?:九|○|〇|零)[一二三四五六七八九〇零○]{2}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?/;

/** 198904: all of a cell. */
const month = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?=\s*$)/;

/** `text` with full-width and other digits as ASCII, unless that moves its characters. */
function plain(text: string): string {
  if (asItIs.test(text)) return text;
  const folded = text.normalize('NFKC');
  return folded.length === text.length ? folded : text;
}

/** Nothing of which another form would tell more of a date: Chinese marks are none of its signs. */
const asItIs = /^[\s -~\u4e00-\u9fff、。《》“”（），：；]*$/;

/** What an official is, before the month of birth in a vita. */
const inOffice = /[局县市区镇乡校院厅]长(?!沙|治|春|寿)|书记|常委|主席|调研员|副主任|党组|董事/;

/** Nobody lives whose birth is longer ago: 115 years, as days are counted here. */
const longestLife = 1_150_000;

/** No more is looked at for a date. */
export const longestDate = 30;

/** Whether a year may begin with `code`: 1, 2, 一, 二, or what stands for one of them. */
const mayBegin = (code: number): boolean =>
  code === 49 ||
  code === 50 ||
  code === 0x4e00 ||
  code === 0x4e8c ||
  (code > 127 && (code < 0x4e00 || code > 0x9fff));

/** Whether a year may begin at `start` or at most `reach` characters behind it. */
function mayHoldYear(text: string, start: number, reach: number): boolean {
  for (let at = start; at <= start + reach; at++) if (mayBegin(codeAt(text, at))) return true;
  return false;
}

/** A birth date in `start`–`end`, which a label (`column` false) or column says holds one. */
export function readBirthDate(
  text: string,
  start: number,
  end: number,
  column: boolean,
  today: number,
  hits: Hit[],
  direct = false,
): void {
  const reach = direct ? 1 : 4;
  if (!mayHoldYear(text, start, reach)) return;
  const source = plain(text.slice(start, Math.min(end, start + longestDate)));
  const found = full.exec(source) ?? (column ? month.exec(source) : null);
  if (!found || found.index > reach) return;
  if (direct && text.charAt(start - 3) === '先') return;
  if (!column && bounds.test(text.slice(start + found.index + found[0].length, start + longestDate + 12)))
    return;
  if (Number(found[0].slice(0, 4)) * 10_000 > today) return;
  const exact =
    /日|[-./／－]\s?\d{1,2}\s?[-./／－]|\d{8}/.test(found[0]) ||
    /^\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2}/.test(found[0]);
  hits.push(
    makeHit({
      kind: 'birth-date',
      start: start + found.index,
      end: start + found.index + found[0].trimEnd().length,
      confidence: exact ? 0.9 : 0.7,
      severity:
        Number(found[0].slice(0, 4)) * 10_000 < today - longestLife ||
        (!exact && !column && inOffice.test(text.slice(Math.max(0, start - 120), start)))
          ? 'notice'
          : 'likely',
      reasons: column ? why.dateColumn : why.dateLabel,
      value: found[0].replace(/\D/g, ''),
      ...(direct && isOfAnybody(text, start, start + found.index + found[0].length, exact)
        ? { needsPerson: true }
        : {}),
    }),
  );
  // 由1984年10月6日变更为1983年10月6日
  const till = start + found.index + found[0].length;
  const other = till + (changed.exec(text.slice(till, till + 8))?.[0].length ?? 0);
  if (other > till && till - start < longestDate)
    readBirthDate(text, other, other + longestDate, column, today, hits);
}
const changed = /^(?:变更|更正|更改|修改|调整|改)(?:登记)?[为成]/;

/** Whether it takes a person for the date `start`–`end` to be a birth date: not for a day behind 出生日期 or 生日为, unless a rule sets it as a limit. */
const isOfAnybody = (text: string, start: number, end: number, exact: boolean): boolean =>
  !(exact ? ofDay : ofDate).test(text.slice(Math.max(0, start - 7), start)) ||
  limit.test(text.slice(end, end + 4));
const ofDate = /出生(?:日期|年月日)\s?$/;
const ofDay = /(?:出生(?:日期|年月日?|时间)|生日)[为是]?\s?$/;
const limit = /^\s?(?:[（(]?含|以?[前后]|之[前后间]|[至到及起—~-])/;

/** 出生日期：1985年5月以后, 1990年1月1日（含）后: whom a rule lets in. */
const bounds = /^\s?(?:[（(]含[^（()）]{0,4}[）)]|及?以[前后]|之[前后])/;

/** 一九五八年三月十三日出生: as notaries write it. */
const inWords =
  '[一二][九〇零○][一二三四五六七八九〇零○]{2}年(?:十[一二]?|[一二三四五六七八九])月(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日(?=出?生(?!产|效|成|活))';

/** 1: what parts the sex from a date. */
const parts = tableOf('，,、；;| \t\u3000\n\r');
const afterSex = new RegExp(
  `^(?:[\\s\\u3000，,、；;|]{1,4}[\\u4e00-\\u9fff]{1,6}族)?[\\s\\u3000，,、；;|]{1,4}((?:(?:19|20)\\d\\d(?:年(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\\d|0?[1-9])日|([-./])(?:1[0-2]|0?[1-9])\\2(?:3[01]|[12]\\d|0?[1-9])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])))(?!\\d)|${inWords})`,
);

/** The name that is told last before `at` in the same sentence, so far before it; Infinity for none. */
function nameBefore(text: string, at: number, hits: readonly Hit[]): number {
  for (let index = hits.length - 1; index >= 0 && index > hits.length - 5; index--) {
    const hit = hits[index];
    if (hit?.kind !== 'name' || hit.end > at) continue;
    const between = at - hit.end < 25 ? text.slice(hit.end, at) : '。';
    return /[。\n]/.test(between) ? Number.POSITIVE_INFINITY : between.length;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * 张三　男　1990-03-05, 张三，男，汉族，1990年3月5日生; 李四，曾用名李五，男，1990年3月5日出生: a full date behind the sex at `at`
 * of somebody who is named before it.
 */
export function readDateOfPerson(text: string, at: number, hits: Hit[]): void {
  const from = at + 1;
  if (parts[codeAt(text, from)] !== 1) return;
  const found = afterSex.exec(text.slice(from, from + 30));
  const date = found?.[1];
  if (!found || date === undefined) return;
  const far = nameBefore(text, at, hits);
  if (far > 6 && (far > 24 || !/^出?生/.test(text.slice(from + found[0].length, from + found[0].length + 2))))
    return;
  pushTold(from + found[0].length - date.length, date, hits);
}

/** Adds the `date` at `start`, which what stands beside it tells to be somebody's. */
function pushTold(start: number, date: string, hits: Hit[]): void {
  hits.push(
    makeHit({
      kind: 'birth-date',
      start,
      end: start + date.length,
      confidence: 0.75,
      severity: 'likely',
      reasons: why.dateContext,
      value: date.replace(/\D/g, ''),
    }),
  );
}

/** What the vita of an official goes on with; of them the month of birth is published. Nobody's number stands in one. */
const isVita = (rest: string): boolean => vita.test(rest.slice(0, 60)) && !/身份|证件|\d{11}/.test(rest);
const vita = /现任|拟任|拟提|历任|参加工作|中共党员|加入中国共产党|入党/;

/** 1990年3月5日生, 1990-03-05出生 before a 生 or 出生 that ends at `at`. */
export function readBorn(text: string, at: number, hits: Hit[]): void {
  const before = text.slice(Math.max(0, at - 16), at);
  const found =
    /(?:19|20)\d\d(?:年(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12]\d|0?[1-9])日)?|([-./])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9]))$/.exec(
      before,
    );
  if (!found) return;
  const start = at - found[0].length;
  // Only of whom the day is told: of officials it is not.
  if (!found[0].endsWith('月')) readNameAhead(text, start, hits);
  const listed = isListed(text, start, at, hits);
  if (!listed && found[0].endsWith('月') && isVita(text.slice(at, at + 160).split('\n', 1)[0] ?? '')) return;
  pushBorn(start, at, hits, listed);
}

/** 张三，女，汉族，1990年3月生，大专学历: the month in a list of persons, not in the vita of who is or will be in office, which are made public so. */
function isListed(text: string, start: number, at: number, hits: readonly Hit[]): boolean {
  if (nameBefore(text, start, hits) > 12 || !afterPerson.test(text.slice(Math.max(0, start - 12), start)))
    return false;
  const from = lineStart(text, start, 60);
  const line = text.slice(from, at + 200).split('\n', 1)[0] ?? '';
  return (
    !inOffice.test(line) && !inPost.test(line) && !inPost.test(text.slice(Math.max(0, from - 200), from))
  );
}
const afterPerson = /[，,、\s][男女][，,、\s](?:[\u4e00-\u9fff]{1,5}族[，,、\s])?$/;
/** What is told of who holds a post, and of lists of such. */
const inPost =
  /干部|任前|任职|任免|拟任|[处科]长|主任|委员|党[委组]|经理|总监|监事|教授|研究员|院士|专家|高级|[处科]级|代表|领导|简历|公司/;

/** Where a date stands between a name and what tells more of a person, so far apart. */
const besideName =
  /^[，,、；;|\s]{1,3}((?:19|20)\d\d(?:年(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])日|([-./])(?:1[0-2]|0?[1-9])\2(?:3[01]|[12]\d|0?[1-9])))[，,、；;|\s]{1,3}(?:电话|手机|联系|身份证|证件|公民身份|1[3-9]\d{9}|[1-9]\d{16}[\dXx])/;

/** The same of a day long past, before a word of what somebody is, or at once before a home or a number that was found. */
const longPast =
  /^[，,、；;|\s]{1,3}((?:19\d\d|200\d)(?:年(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])日|([-./])(?:1[0-2]|0?[1-9])\2(?:3[01]|[12]\d|0?[1-9])))(?=[，,、；;|\s]{1,3}([\u4e00-\u9fff]{1,4}族[，,、\s]|[现家]?住|户籍|籍贯|文盲|[小初高]中?学?文化|大专|本科|农民|务农|中共党员)?)/;
/** Whether nothing but the number of an item stands before `at` on its line. */
const opensItem = (text: string, at: number): boolean =>
  /(?:^|\n)[\s\d.、．)）(（]{0,6}$/.test(text.slice(Math.max(0, at - 8), at));
/** So much may part the date from what was found behind it. */
const aside = 3;

/** 张三，1990年3月5日，电话…; 李四 1956-05-13 身份证…; 王五，1949年6月4日，红旗村3组: adds the dates between names and numbers to `hits`, which are sorted. Never throws. */
export function readDatesBeside(text: string, hits: Hit[]): void {
  for (let index = 0, count = hits.length; index < count; index++) {
    const hit = hits[index];
    const next = hits[index + 1];
    // The number behind the date was found.
    if (hit?.kind !== 'name' || !next || next.kind === 'name' || next.start - hit.end > 30) continue;
    let from = hit.end;
    while (from - hit.end < 3 && parts[codeAt(text, from)] === 1) from++;
    if (codeAt(text, from) !== 49 && codeAt(text, from) !== 50) continue;
    const behind = text.slice(hit.end, hit.end + 40);
    const [, past, , told] = longPast.exec(behind) ?? [];
    const close =
      past !== undefined && next.start - from - past.length <= aside && opensItem(text, hit.start);
    const date = besideName.exec(behind)?.[1] ?? (told !== undefined || close ? past : undefined);
    if (date === undefined) continue;
    if (next.start >= from + date.length) pushTold(from, date, hits);
  }
}

const born =
  /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|([-./])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9]))(?=出?生(?!产|效|成|日|活))/;

const bornInWords = new RegExp(`^${inWords}`);

/** 19820725出生, 1982-7-25生: a date that begins with the digits `at`–`end`, before which its person is named. Returns where it ends, or `at`. */
export function readBornOn(text: string, at: number, end: number, hits: Hit[]): number {
  const pattern = codeAt(text, at) > 127 ? bornInWords : born;
  const found = end - at === 4 || end - at === 8 ? pattern.exec(text.slice(at, at + 18)) : null;
  if (!found) return at;
  readNameAhead(text, at, hits);
  pushBorn(at, at + found[0].length, hits);
  return at + found[0].length;
}

function pushBorn(start: number, end: number, hits: Hit[], sure = false): void {
  hits.push(
    makeHit({
      kind: 'birth-date',
      start,
      end,
      confidence: 0.85,
      severity: 'likely',
      reasons: why.dateContext,
      ...(sure ? {} : { needsPerson: true }),
    }),
  );
}

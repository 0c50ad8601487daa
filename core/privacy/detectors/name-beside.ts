/**
 * A name that opens an item: 张三，…身份证号 110…; 1. 李四（139…）; 王五/1101…. The item holds a number of a person's own,
 * and its first word (after a list's marker) reads as a name.
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, gapOf, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import type { LeakKind } from '../finding.ts';
import { type Hit, lieOn, makeHit } from '../hit.ts';
import { isCommonWord } from '../name/common-words.ts';
import { isWrittenBySound } from '../name/name-sounds.ts';
import { isCommonSurname } from '../name/surnames.ts';
import { isName, isUsualName } from './name.ts';

const personal = new Set<LeakKind>([
  'resident-id',
  'resident-id-15',
  'bank-card',
  'bank-account',
  'mobile',
  'birth-date',
  'disability-certificate',
  'passport',
  'travel-permit',
  'military-id',
  'social-security',
  'weak-mask',
  'plate',
  'property-certificate',
  'email',
  'wechat-qq',
  'medical-record',
]);

const first =
  /^[\s\u3000>*•▲●◆·|┃│-]*((?:[（(]?\d{1,4}(?:[.．、)）]|(?=[\s\u3000]))|[（(]?[一二三四五六七八九十]{1,3}[、)）.])?)[\s\u3000]*([\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff·]{4,20})(?=[，,（(：:\s\u3000/|┃│、<+_*`-]|$)/;
const exam = /^[，,、\s\u3000]{1,2}(?:准考证号|考号|报名序号|准考证|身份证|学号|考生号)/;

/** No surname: what is told of somebody begins with it, or whose village it is. */
const because = /^(?:[因将对向]|[你我本贵该][村组社镇])(?=[\u4e00-\u9fff]{2})/;

/** Words between a name and a number that do not say what it is. */
const strange =
  /[\u4e00-\u9fff]{3}(?<!驾驶证|驶证号|残疾证|疾证号|身份证|证件号|公民身|份证号|证号码|身份号)/;

function push(
  text: string,
  from: number,
  to: number,
  hits: Hit[],
  evidence: boolean,
  identified = false,
): void {
  const item = text.slice(from, to);
  const found = first.exec(item);
  // 因张三（证号…）离开本辖区
  const name = found?.[2]?.replace(because, '');
  if (!found || name === undefined) return;
  if (!evidence && !exam.test(text.slice(from + found[0].length, from + found[0].length + 12))) return;
  // The ID right behind it says that it is a person, whatever the surname.
  const between = item.slice(found[0].length);
  const close = identified && between.length < 9 && !strange.test(between);
  if (isCommonWord(name)) return;
  if (!isName(name, (found[1] !== '' || close) && name.length < 5) && !(close && isWrittenBySound(name)))
    return;
  if (close && name.length > 3 && /[为是的在]$/.test(name)) return;
  const start = from + found[0].length - name.length;
  add(hits, start, start + name.length);
}

function add(hits: Hit[], start: number, end: number): void {
  const reasons = why.context;
  hits.push(makeHit({ kind: 'name', start, end, confidence: 0.72, severity: 'notice', reasons }));
}

/** 1张三1101…: a name between a number and the ID that it leans on. */
function readGlued(text: string, at: number, hits: Hit[]): void {
  let start = at;
  while (start > 0 && at - start < 16 && (isHan(codeAt(text, start - 1)) || codeAt(text, start - 1) === 0xb7))
    start--;
  if (at - start < 2 || at - start > 15 || !isName(text.slice(start, at), false)) return;
  if (start === 0 || /[\s\d.、，,；;]/.test(text.charAt(start - 1))) add(hits, start, at);
}

const between =
  /^[，,/／]\s?([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,9}·[\u4e00-\u9fff]{2,9})(?=[，,/／；;]|\s?$)/;
const slashed = /[/／]([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,9}·[\u4e00-\u9fff]{2,9})[/／]$/;

/** 138…，张三，…镇: a name between the commas behind a number, or between slashes beside it. */
function readBetween(text: string, hit: Hit, hits: Hit[]): void {
  const code = codeAt(text, hit.end);
  const behind = isPart(code) ? between.exec(text.slice(hit.end, hit.end + 24)) : null;
  const name = behind?.[1];
  if (behind && name !== undefined && isUsualName(name)) {
    const end = hit.end + behind[0].length;
    if (isFree(hits, end - name.length, end)) add(hits, end - name.length, end);
  }
  if (!isSlash(codeAt(text, hit.start - 1))) return;
  const ahead = slashed.exec(text.slice(Math.max(0, hit.start - 22), hit.start))?.[1];
  if (ahead === undefined || !(isUsualName(ahead) || isName(ahead, false))) return;
  const end = hit.start - 1;
  if (isFree(hits, end - ahead.length, end)) add(hits, end - ahead.length, end);
}

/** 1101…（张三）, 1101… 张三 缴费成功: a name in the brackets behind an ID, or in the next column. */
function readBehind(text: string, at: number, hits: Hit[]): void {
  const code = codeAt(text, at);
  if (code !== 40 && code !== 0xff08 && !isSpace(code)) return;
  const [whole = '', inBrackets, inColumn] = behind.exec(text.slice(at, at + 24)) ?? [];
  const name = inBrackets ?? inColumn;
  if (name === undefined || !(inColumn ? isUsualName(name) : isName(name, false))) return;
  const end = at + whole.length - (inBrackets ? 1 : 0);
  if (isFree(hits, end - name.length, end)) add(hits, end - name.length, end);
}
const behind =
  /^[（(]([\u4e00-\u9fff·]{2,16})[）)]|^[ \t\u3000]{1,4}([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,9}·[\u4e00-\u9fff]{2,9})(?=[ \t\u3000\n\r]|$)/;

/** | 张三 1101…、…: a name before the ID in its cell. */
function readInCell(text: string, at: number, hits: Hit[]): void {
  const code = codeAt(text, at - 1);
  if (!isSpace(code) && code !== 40 && code !== 0xff08) return;
  const found = inCell.exec(text.slice(Math.max(0, at - 14), at));
  const name = found?.[1];
  if (!found || name === undefined || !isUsualName(name)) return;
  const start = Math.max(0, at - 14) + found.index + found[0].indexOf(name);
  if (isFree(hits, start, start + name.length)) add(hits, start, start + name.length);
}
const inCell = /[|\t] ?([\u4e00-\u9fff]{2,4})(?: {1,2}|[ ]?[（(])$/;

const isSlash = (code: number): boolean => code === 47 || code === 0xff0f;
const isPart = (code: number): boolean => code === 44 || code === 0xff0c || isSlash(code);

/** Whether none of the last hits lies on `start`–`end`; they are few that could. */
const isFree = (hits: readonly Hit[], start: number, end: number): boolean =>
  !lieOn(hits, start, end, hits.length - most);

const bulleted = /^[\s\u3000]*[-*•●○◦·▪][\s\u3000]/;
const above =
  /^[\s\u3000]*(?:[-*•●▲◆▪]|\d{1,3}[.．、)）])[\s\u3000]{0,3}(?:\*\*)?([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff·]{4,20})(?:\*\*)?[：:\s\u3000]{0,3}$/;

/** - 张三⏎  - 身份证：…: a name that is all of the item above, of which the line at `from` is a part. */
function readAbove(text: string, from: number, hit: Hit, hits: Hit[]): void {
  if (codeAt(text, from - 1) !== 10 || !bulleted.test(text.slice(from, hit.start))) return;
  let start = from - 1;
  while (start > 0 && from - start < 40 && codeAt(text, start - 1) !== 10) start--;
  const line = text.slice(start, from - 1);
  const name = above.exec(line)?.[1];
  if (name === undefined || !isName(name, false)) return;
  const at = start + line.indexOf(name);
  if (isFree(hits, at, at + name.length)) add(hits, at, at + name.length);
}

const isSpace = (code: number): boolean => gapOf[code] === 2 || gapOf[code] === 4 || code === 9;

/** Where the text before up to four tags ends that stand before `at`; -1 without a tag. Bounded. */
function beforeTags(text: string, at: number): number {
  let end = at;
  for (let tags = 0; tags < 4; tags++) {
    let close = end;
    while (end - close < 8 && isSpace(codeAt(text, close - 1))) close--;
    if (codeAt(text, close - 1) !== 62) return tags > 0 && end - close < 5 ? close : -1;
    let open = close - 2;
    while (close - open < 122 && open >= 0 && codeAt(text, open) !== 60 && codeAt(text, open) !== 62) open--;
    if (codeAt(text, open) !== 60) return -1;
    end = open;
  }
  let start = end;
  while (end - start < 4 && isSpace(codeAt(text, start - 1))) start--;
  return start;
}

/** So many hits to either side may stand in the same item. */
const most = 12;

/** <div>张三</div><div>1101…: a name in the element before. */
function readBehindTags(text: string, at: number, near: readonly Hit[], hits: Hit[]): void {
  const end = beforeTags(text, at);
  let start = end;
  while (
    start > 0 &&
    end - start < 20 &&
    (isHan(codeAt(text, start - 1)) || codeAt(text, start - 1) === 0xb7)
  )
    start--;
  const name = text.slice(Math.max(0, start), Math.max(0, end));
  if (name.length < 2 || !(isName(name, false) || isWrittenBySound(name))) return;
  // <td>长岭</td>: a cell is told by its column.
  if (/^<\/td>/i.test(text.slice(end, end + 5)) && !isCommonSurname(name)) return;
  if (start > 0 && codeAt(text, start - 1) !== 62 && !/\s/.test(text.charAt(start - 1))) return;
  if (lieOn(near, start, end)) return;
  add(hits, start, end);
}

/** 1: parts items. */
const ends = tableOf('\n。；;、>');

/**
 * Adds names that open an item with a personal number to `hits` (sorted by start on entry). `examined`: the text speaks of
 * 准考证 and the like. Linear; never throws.
 */
export function readNamesBeside(text: string, hits: Hit[], examined: boolean): void {
  const sorted = hits.slice();
  let last = -1;
  let named = -1;
  // Up to `seen` borders of items were sought; the last one was met before `border`.
  let seen = 0;
  let border = 0;
  for (let index = 0; index < sorted.length; index++) {
    const hit = sorted[index];
    if (!hit) continue;
    if (hit.kind === 'name') named = hit.end;
    if (!personal.has(hit.kind) || hit.needsPerson) continue;
    if (hit.severity === 'notice' && hit.kind !== 'weak-mask') continue;
    readBetween(text, hit, hits);
    if (hit.kind === 'resident-id') {
      readGlued(text, hit.start, hits);
      readInCell(text, hit.start, hits);
    }
    if (hit.kind === 'resident-id' || hit.kind === 'plate') readBehind(text, hit.end, hits);
    let from = hit.start;
    if (codeAt(text, from - 1) === 62) {
      const near = sorted.slice(Math.max(0, index - most), index + most);
      for (const other of hits.slice(Math.max(sorted.length, hits.length - most))) near.push(other);
      readBehindTags(text, from, near, hits);
      from -= /<br\s?\/?>$/i.exec(text.slice(Math.max(0, from - 6), from))?.[0].length ?? 0;
    }
    if (from < hit.start) {
      while (from > 0 && hit.start - from < 80 && ends[codeAt(text, from - 1)] !== 1) from--;
    } else {
      for (let at = Math.max(seen, from - 80); at < from; at++)
        if (ends[text.charCodeAt(at)] === 1) border = at + 1;
      seen = from;
      from = Math.max(border, from - 80);
    }
    if (from === last || named > from || hit.start - from >= 80) continue;
    last = from;
    readAbove(text, from, hit, hits);
    push(text, from, hit.start, hits, true, hit.kind === 'resident-id');
  }
  if (!examined) return;
  for (const found of text.matchAll(/(?:准考证号|准考证|报名序号|考生号)(?!码)/g)) {
    let from = found.index;
    while (from > 0 && found.index - from < 24 && codeAt(text, from - 1) !== 10) from--;
    if (found.index - from < 24 && found.index > from) push(text, from, found.index, hits, false);
  }
}

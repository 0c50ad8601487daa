/** One look over a stretch of text for what tells of its records. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, gapOf, isHan } from '../characters/characters.ts';
import { isBodysMobile } from './body-line.ts';
import { bodyEnding, seatBefore } from './body-names.ts';
import { holderWordAt, wordBegins } from './holder-words.ts';
import { isPublisher } from './published.ts';
import { readTag } from './read-tags.ts';
import { forget, keepFrom, MARK, type Marks, note } from './record-marks.ts';
import { readPair } from './record-pairs.ts';
import { isServiceLine, serviceReach } from './service-line.ts';

/** 户名 某某公司, 受助人 张三, 开户银行 某某银行: with which labels of names end that need no colon. */
const leadsName = tableOf('名称人主象户者行');
/** With which the name of a body may end. */
const parts = ' \t\n\r\u3000，,；;。：:、"\'<（(）)|】]”*&';

/** What a character may begin, end or part. Most are nothing of it. */
const SIGN = { digit: 1, word: 2, part: 3, joint: 4 } as const;
const signOf = new Uint8Array(65_536);
for (const [characters, sign] of [
  ['0123456789', SIGN.digit],
  [wordBegins, SIGN.word],
  [parts, SIGN.part],
  ['{}=', SIGN.joint],
] as const)
  for (const character of characters) signOf[character.charCodeAt(0)] = sign;

const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/y;
const residentId = /(?<!\d)[1-9]\d{5}(?:19|20)\d\d[01]\d[0-3]\d{4}[\dXx](?!\d)/y;
/** An item of a list, or a section of which fields follow (handler:⏎  org: …); fields of an item, one a line, are none. */
const item =
  /[\w\u4e00-\u9fff-]{1,20}[：:][ \t]*\n[ \t]{1,12}[^\s：:]{1,20}[：:]|(?![ \t]{2,12}[-*] (?:\*\*)?[\u4e00-\u9fff]{2,8}(?:\*\*)?[：:])[ \t\u3000]{0,12}(?:- |\* |\[[^\]\n]{1,20}\][ \t]*\n|\d{1,3}[.、．)）](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,3}、)/y;

/** Before the end of a stretch a look over more of the text goes on: no pair of label and value is longer. */
const margin = 64;

/** Notes the marks of `marks.from`–`marks.to`; `goesOn`: those up to `marks.resume` are known. Linear; never throws. */
export function readMarks(text: string, marks: Marks, goesOn = false): void {
  const { from, to } = marks;
  if (goesOn) keepFrom(marks, from);
  else {
    forget(marks);
    marks.objects = false;
    marks.tag = marks.resume = -1;
    readLineStart(text, from, marks);
  }
  marks.someone = false;
  marks.sought = from;
  let { tag } = marks;
  const start = goesOn ? marks.resume : from;
  marks.resume = -1;
  for (let at = start; at < to; at++) {
    if (at >= to - margin && marks.resume < 0) {
      marks.resume = at;
      marks.before = marks.at.length;
      marks.tag = tag;
    }
    const code = text.charCodeAt(at);
    const sign = signOf[code];
    if (at === tag) note(marks, at, MARK.close);
    if (sign === 0) continue;
    if (sign === SIGN.digit) {
      at = readDigits(text, at, marks);
      continue;
    }
    if (sign === SIGN.word) {
      const said = holderWordAt(text, at);
      if (said !== 0) note(marks, at, said === 1 ? MARK.person : said === 2 ? MARK.hint : MARK.body);
      continue;
    }
    if (sign === SIGN.joint) {
      if (code === 123) {
        marks.objects = true;
        note(marks, at, MARK.open);
      } else if (code === 125) note(marks, at, MARK.close);
      else if (code === 61) at = readPair(text, at, marks);
      continue;
    }
    readEnding(text, at, code, marks);
    if (code === 40 || code === 0xff08) {
      if (seatBefore.test(text.slice(Math.max(from, at - 4), at))) note(marks, at, MARK.named);
      note(marks, at, MARK.enter);
    } else if (code === 41 || code === 0xff09) note(marks, at, MARK.leave);
    else if (code === 60) tag = readTag(text, at, tag, marks);
    if (code === 58 || code === 0xff1a) at = readPair(text, at, marks);
    else if (code === 10) {
      note(marks, at, MARK.line);
      readLineStart(text, at + 1, marks);
    } else if (code === 0x3002) note(marks, at, MARK.stop);
    else if (code === 0xff1b) note(marks, at, MARK.part);
    else if (leadsName[codeAt(text, at - 1)] === 1 && gapOf[code] === 2) at = readPair(text, at, marks);
  }
  readEnding(text, to, 0, marks);
  // What was told by who stands before it in this stretch is asked anew in another.
  if (marks.sought !== from) marks.resume = -1;
}

function readLineStart(text: string, at: number, marks: Marks): void {
  if (!mayBeItem(text, at)) return;
  item.lastIndex = at;
  if (item.test(text)) note(marks, at, MARK.item);
}

/** A quick look: a word that no list's marker begins with is an item's only where a colon follows it, and nothing else on its line. */
function mayBeItem(text: string, at: number): boolean {
  const first = codeAt(text, at);
  if (!isHan(first) || markers[first] === 1) return true;
  let end = at + 1;
  while (end - at < 20 && isHan(codeAt(text, end))) end++;
  const code = codeAt(text, end);
  if (code === 58 || code === 0xff1a)
    return gapOf[codeAt(text, end + 1)] !== 0 || codeAt(text, end + 1) === 9;
  return code < 128 && code > 44;
}
const markers = tableOf('一二三四五六七八九十');

/** A line of an area. */
const line = /0(?:10|2\d|[3-9]\d\d)[-—－]?[2-8]\d{6,7}(?!\d)/y;

/** A row of digits: a mobile or a resident ID is a person's, a line behind its department's name an office's. Returns its last. */
function readDigits(text: string, at: number, marks: Marks): number {
  let end = at + 1;
  while (end < marks.to && codeAt(text, end) > 47 && codeAt(text, end) < 58) end++;
  const size = end - at;
  if (size > 2 && size < 13 && size !== 5 && codeAt(text, at) === 48) {
    line.lastIndex = at;
    if (line.test(text)) {
      const service = isServiceLine(text.slice(Math.max(marks.from, at - serviceReach), at));
      note(marks, at, service ? MARK.office | MARK.named : MARK.phoned);
    }
  }
  if (size !== 11 && size !== 17 && size !== 18) return end - 1;
  const pattern = size === 11 ? mobile : residentId;
  pattern.lastIndex = at;
  if (pattern.test(text))
    note(marks, at, size === 11 && isBodysMobile(text, at, marks) ? MARK.named : MARK.person);
  return end - 1;
}

/** The name of a body that ends before `at`, unless a letter to it begins there (某某局：⏎) or it published the page. */
function readEnding(text: string, at: number, code: number, marks: Marks): void {
  const ending = bodyEnding(text, at);
  if (ending === 0) return;
  if ((code === 58 || code === 0xff1a) && codeAt(text, at + 1) === 10) return;
  if (isPublisher(text, at)) return;
  note(marks, at, ending === 2 ? MARK.branch : MARK.named);
}

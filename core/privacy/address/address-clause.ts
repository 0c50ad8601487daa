/** The clause of a labelled address: where it ends, and what a look over it notes of an address (in `Reach`, so that none looks twice). */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt, gapOf, isHan } from '../characters/characters.ts';
import { beginsSign, signAt } from '../characters/word-list.ts';
import { topicExactly } from '../label/label-text.ts';
import type { Reach } from '../text/reach.ts';
import { toldOfValue } from './address-severity.ts';
import { endsUnit, mayBeginLean, mayLean } from './address-words.ts';

/** No address stands in a text without one of these, or one of `units` behind one of `figures`. */
const placeSigns = tableOf('0123456789元组社屯弄楼巷队区园寓苑村厦场墅路街同道庄寨查舍院城府湾坊市');
const units = tableOf('号栋幢室座层户门房#＃-');
const figures = tableOf(
  '0123456789一二三四五六七八九十百零〇０１２３４５６７８９①②③④⑤⑥⑦⑧⑨甲乙丙丁东西南北ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
);
const isSpace = tableOf(whiteSpace);

/** Whether a sign of an address stands at `at`. */
function isSign(text: string, at: number, code: number): boolean {
  if (placeSigns[code] === 1) return true;
  if (units[code] !== 1) return false;
  const before = codeAt(text, at - 1);
  return figures[before] === 1 || isSpace[before] === 1;
}

/** 1: with which a clause ends; 0 stands for the text's end. */
const clauseEnds = tableOf('\0\n\r，。；;,|<"”\t：！}]【');
/** Whether a clause ends with `code`. */
export const endsClause = (code: number): boolean => clauseEnds[code] === 1;

/** Where the clause that begins at `from` ends, or where another label or a person begins; notes in `reach` what it passes. */
export function clauseEnd(text: string, from: number, last: number, reach: Reach): number {
  let end = from;
  // What an earlier look passed holds nothing that this one could stop at.
  if (from >= reach.plainFrom && from < reach.plain && reach.plain <= last) end = reach.plain;
  else {
    reach.plain = from;
    reach.plainSign = reach.road = reach.house = reach.fine = reach.lean = reach.leant = reach.told = -1;
  }
  reach.plainFrom = from;
  for (const most = Math.min(last, from + 90); end < most; end++) {
    const code = codeAt(text, end);
    const kind = kindOf[code] ?? 0;
    // Most characters say nothing.
    if (kind === 0) continue;
    if ((kind & KIND.ends) !== 0 || ((kind & KIND.mayEnd) !== 0 && stopsAt(text, from, end, code))) break;
    if ((kind & KIND.tells) !== 0) note(text, end, code, reach);
    // Whether it stands alone depends on where a look begins.
    if (isClosing(code)) reach.plainFrom = end + 1;
  }
  reach.plain = end;
  return end;
}

/** Whether the clause that begins at `from` stops before `code` at `end`. */
function stopsAt(text: string, from: number, end: number, code: number): boolean {
  // 12号 电话:, the colon of another label.
  if (code === 58) return isHan(codeAt(text, end - 1));
  // 地址=…12号&电话=…
  if (code === 38) return /^&[^\s&=]{1,24}=/.test(text.slice(end, end + 26));
  // …12号的张三
  if (code === 0x7684) return end - from > 3;
  if (code === 0x3001) return !/^[\d一二三四五六七八九十]/.test(text.charAt(end + 1));
  if (code === 32 || code === 0x3000)
    return (
      gapOf[codeAt(text, end + 1)] === 2 ||
      /^[ \u3000](?:[^\s：:=，。]{2,8}[：:=]|身份证|电话|联系|手机|姓名|邮编|银行|卡号|账号|性别|男|女|出生|户主|[\u4e00-\u9fff]{1,4}[人员主长师][ \u3000][\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])|1[3-9]\d{9}|[1-6]\d{16})/.test(
        text.slice(end, end + 20),
      ) ||
      isLabel(text, end + 1)
    );
  if (isClosing(code)) return !/[（(]/.test(text.slice(from, end));
  return /^[（(](?:身份证|电话|联系|手机|公民|邮编|邮政|户籍|现住|以下|下称|附|见)/.test(
    text.slice(end, end + 5),
  );
}
/** 户籍地 …号 现住址 …: whether a word of three to eight characters between spaces is a label at `from`; names of places are none. */
function isLabel(text: string, from: number): boolean {
  let end = from;
  while (end - from < 9 && isHan(codeAt(text, end))) end++;
  if (end - from < 3 || end - from > 8 || isSpace[codeAt(text, end)] !== 1) return false;
  const topic = topicExactly(text, from, end);
  return topic !== undefined && topic !== 'place';
}
const isClosing = (code: number): boolean => code === 41 || code === 0xff09;

/** Notes what the character at `at` says of an address. */
function note(text: string, at: number, code: number, reach: Reach): void {
  if (isSign(text, at, code)) reach.plainSign = at;
  if (roads[code] === 1) reach.road = at;
  if (
    (code > 47 && code < 58 && reach.road >= at - 9) ||
    (houses[code] === 1 && houseFigures[codeAt(text, at - 1)] === 1)
  )
    reach.house = at;
  if (fine[code] === 1 && (figures[codeAt(text, at - 1)] === 1 || isSpace[codeAt(text, at - 1)] === 1))
    reach.fine = at;
  if (mayLean(code, codeAt(text, at + 1))) {
    reach.lean = at;
    if (endsUnit(codeAt(text, at - 1))) reach.leant = at;
  }
  if (signAt(text, at, toldOfValue) !== 0) reach.told = at;
}

/** 1: of what a house number is made. */
const roads = tableOf('路街巷村园苑城区厦道');
const houses = tableOf('号栋幢室单组社屯弄楼座层巷队#＃');
const houseFigures = tableOf('0123456789０１２３４５６７８９一二三四五六七八九十');
/** 1: with which the unit of a house, a group or a floor begins behind its figure. */
const fine = tableOf('号栋幢室单组社屯弄楼座层户巷队小村大门房#＃-');

/** What a character may do: end the clause, perhaps end it, tell something of an address. */
const KIND = { ends: 1, mayEnd: 2, tells: 4 } as const;
const kindOf = clauseEnds.slice();
for (const character of ':的、 \u3000(（)）&') add(character.charCodeAt(0), KIND.mayEnd);
for (let code = 0; code < 65_536; code++)
  if (
    [placeSigns, units, roads, houses, fine].some((table) => table[code] === 1) ||
    mayBeginLean(code) ||
    beginsSign(code, toldOfValue)
  )
    add(code, KIND.tells);
function add(code: number, kind: number): void {
  kindOf[code] = (kindOf[code] ?? 0) | kind;
}

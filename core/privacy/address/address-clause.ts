/** The clause of a labelled address: where it ends, and what a look over it notes of an address (in `Reach`, so that none looks twice). */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, gapOf, isHan } from '../characters/characters.ts';
import { signAt } from '../characters/word-list.ts';
import type { Reach } from '../text/reach.ts';
import { toldOfValue } from './address-severity.ts';
import { endsUnit, mayLean } from './address-words.ts';

/** No address stands in a text without one of these, or one of `units` behind one of `figures`. */
const placeSigns = tableOf('0123456789元组社屯弄楼巷队区园寓苑村厦场墅路街同道庄寨查舍院城府湾坊市');
const units = tableOf('号栋幢室座层户门房#＃-');
const figures = tableOf(
  '0123456789一二三四五六七八九十百零〇０１２３４５６７８９①②③④⑤⑥⑦⑧⑨甲乙丙丁东西南北ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
);

/** Whether a sign of an address stands at `at`. */
function isSign(text: string, at: number, code: number): boolean {
  if (placeSigns[code] === 1) return true;
  if (units[code] !== 1) return false;
  const before = codeAt(text, at - 1);
  return figures[before] === 1 || /\s/.test(String.fromCharCode(before));
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
    reach.plainSign = reach.road = reach.house = reach.lean = reach.leant = reach.told = -1;
  }
  reach.plainFrom = from;
  while (end < last && end - from < 90 && !endsClause(codeAt(text, end))) {
    const code = codeAt(text, end);
    // 12号 电话:, the colon of another label.
    if (code === 58 && isHan(codeAt(text, end - 1))) break;
    // …12号的张三
    if (code === 0x7684 && end - from > 3) break;
    if (code === 0x3001 && !/^[\d一二三四五六七八九十]/.test(text.charAt(end + 1))) break;
    if (
      (code === 32 || code === 0x3000) &&
      (gapOf[codeAt(text, end + 1)] === 2 ||
        /^[ \u3000](?:[^\s：:=，。]{2,8}[：:=]|身份证|电话|联系|手机|姓名|邮编|银行|卡号|账号|性别|男|女|出生|户主|[\u4e00-\u9fff]{1,4}[人员主长师][ \u3000][\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])|1[3-9]\d{9}|[1-6]\d{16})/.test(
          text.slice(end, end + 20),
        ))
    )
      break;
    if (
      (code === 40 || code === 0xff08) &&
      /^[（(](?:身份证|电话|联系|手机|公民|邮编|邮政|户籍|现住|以下|下称|附|见)/.test(
        text.slice(end, end + 5),
      )
    )
      break;
    const closes = code === 41 || code === 0xff09;
    if (closes && !/[（(]/.test(text.slice(from, end))) break;
    note(text, end, code, reach);
    reach.plain = ++end;
    // Whether it stands alone depends on where a look begins.
    if (closes) reach.plainFrom = end;
  }
  return end;
}

/** Notes what the character at `at` says of an address. */
function note(text: string, at: number, code: number, reach: Reach): void {
  if (isSign(text, at, code)) reach.plainSign = at;
  if (roads[code] === 1) reach.road = at;
  if (
    (code > 47 && code < 58 && reach.road >= at - 9) ||
    (houses[code] === 1 && houseFigures[codeAt(text, at - 1)] === 1)
  )
    reach.house = at;
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

/**
 * 姓名: found through its label or column, never by a surname list alone; a surname only confirms where a label leans
 * directly on the name. Minority and foreign names with · up to 20 characters. A name alone is a `notice`; it is a `leak`
 * where the name itself is the leak (举报人, 患者, 受害人, 证人 …: privacy-rules §9).
 * Leaves alone: masked names (张某, 王*国), offices and firms, titles (王主任), blanks.
 */

import { codeAt, gapOf } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import type { Severity } from '../finding.ts';
import { type Hit, makeHit } from '../hit.ts';
import { topicExactly } from '../label/label-text.ts';
import { isCommonWord } from '../name/common-words.ts';
import { isMostlySound, isWrittenBySound } from '../name/name-sounds.ts';
import { hanOnly, holdsNoName, mayBeGiven } from '../name/no-name.ts';
import { isGiven } from '../name/plain-name.ts';
import { isCommonSurname, isMostCommonSurname, surnameLength } from '../name/surnames.ts';
import { isWordLikeName } from '../name/words-like-names.ts';

/** Whether the whole of `text` reads as one name. */
export function isName(text: string, sure: boolean): boolean {
  if (text.length < 2) return false;
  const han = hanOnly(text);
  if (han !== 0)
    return (
      isShaped(text, text.length, sure) &&
      (han === 2 || !holdsNoName(text) || ((sure || isDouble(text)) && mayBeGiven(text))) &&
      (sure || !(isCommonWord(text) || isWordLikeName(text))) &&
      topicExactly(text) === undefined
    );
  if (beginsNoName(text)) return false;
  const plain = text.replace(/[\s\u3000\u00a0\u200b-\u200d\ufeff]/g, '');
  if (plain.length < 2 || plain.length > 24) return false;
  if (
    /^[\u4e00-\u9fff\u3400-\u4dbf〇\ud840-\ud8bf\udc00-\udfff]{1,12}(?:[·•・‧∙.．][\u4e00-\u9fff\u3400-\u4dbf]{1,12}){1,3}$/.test(
      plain,
    )
  )
    return true;
  if (/^[A-Za-z][A-Za-z .'-]{2,23}$/.test(text.trim())) return sure && /[ .]/.test(text.trim());
  if (!/^[\u4e00-\u9fff\u3400-\u4dbf〇\ud840-\ud8bf\udc00-\udfff]+$/.test(plain)) return false;
  // The long list last: most words never come to it.
  return isShaped(plain, [...plain].length, sure) && !holdsNoName(plain) && topicExactly(plain) === undefined;
}

/** Whether `text` begins with a figure or a mark of ASCII, a quick look at most of what is no name: behind spaces, all begin with a letter. */
const beginsNoName = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code > 32 && (code < 65 || (code > 90 && code < 97) || (code > 122 && code < 127));
};

/** 刘团团 */
const isDouble = (name: string): boolean => name.length === 3 && name.charAt(1) === name.charAt(2);

/** Whether `text` is a name by itself: a common surname, a compound one, or the dot of a name written by its sound. */
export const isUsualName = (text: string): boolean =>
  isName(text, false) && (isCommonSurname(text) || surnameLength(text) === 2 || text.includes('·'));

/** Whether `text` reads as a name whatever its label says: a known surname, or written by its sound. */
export const readsAsName = (text: string): boolean => isName(text, false) || isWrittenBySound(text);

/** Whether `text`, where a person is named, reads as a name of three characters whatever its surname: 勉振华. */
export const isRare = (text: string): boolean =>
  text.length === 3 &&
  isGiven(text, 1) &&
  isName(text, true) &&
  !isCommonWord(text) &&
  !isCommonWord(text.slice(0, 2));

/** As long as a name, with a known surname unless it is `sure`. */
function isShaped(name: string, length: number, sure: boolean): boolean {
  if (sure) return length <= 6;
  const surname = surnameLength(name);
  return length <= 4 && surname > 0 && length > surname && (length - surname <= 2 || isDoubled(name));
}

/** 王张淑倩: the surnames of both parents and two letters. */
const isDoubled = (name: string): boolean =>
  name.length === 4 && isMostCommonSurname(name) && isMostCommonSurname(name.slice(1));

/** Adds a name that a column or a label told. */
export function pushName(
  hits: Hit[],
  start: number,
  end: number,
  severity: Severity,
  confidence: number,
  column: boolean,
): void {
  hits.push(
    makeHit({
      kind: 'name',
      start,
      end,
      confidence,
      severity,
      reasons: column ? why.column : why.label,
    }),
  );
}

const isDigit = (code: number): boolean => code > 47 && code < 58;
/** The number of an item in the cell of its name. */
const serial = /^\d{1,3}[.．、)）] ?(?=[\u4e00-\u9fff])/;
const isClose = (code: number): boolean => code === 41 || code === 0xff09;
/** 王漪 郭荣 丛军: three names and no long one. */
const several = /^(?:[\u4e00-\u9fff]{2}[ \u3000]+){2}[\u4e00-\u9fff]{2}\s*$/;
/** Two names and what parts them are no shorter. */
const shortestPair = 5;
/** 凌东　徐林, 张建国 李秀英: two names, each whole by itself. */
function isPair(value: string): boolean {
  const [, one = '', two = ''] = pair.exec(value) ?? [];
  return one !== '' && surnameLength(one) < 2 && isUsualName(one) && isUsualName(two);
}
const pair = /^([\u4e00-\u9fff]{2,3})[ \u3000]+([\u4e00-\u9fff]{2,3})\s*$/;
const separators = /(?:<br\s?\/?>|[、,，;；/\s\u3000])+/g;

/** Names in a cell or value `start`–`end` that a column or key says holds names. */
export function readNameCell(
  text: string,
  start: number,
  end: number,
  severity: Severity,
  hits: Hit[],
): void {
  if (end - start < 2) return;
  // 1. 张三 | 一组
  if (isDigit(codeAt(text, start))) start += serial.exec(text.slice(start, start + 6))?.[0].length ?? 0;
  const value = text.slice(start, Math.min(end, start + 400));
  const bracket = isClose(codeAt(value, value.length - 1)) ? value.search(/[（(].{0,12}[)）]$/) : -1;
  const one = value.length < shortestPair || !(several.test(value) || isPair(value));
  if (one && isName(bracket < 0 ? value : value.slice(0, bracket), true)) {
    let to = bracket > 0 ? start + bracket : end;
    while (to > start && (gapOf[codeAt(text, to - 1)] ?? 0) > 0) to--;
    pushName(hits, start, to, severity, 0.93, true);
    return;
  }
  readNameParts(start, value, severity, hits);
}

/**
 * The names of a cell that holds several: 王小明、李建国（妻）. Each with a known surname, or all that stands there reads as names, as
 * those that are written by their sound (岩罕、玉波) have none.
 */
function readNameParts(start: number, value: string, severity: Severity, hits: Hit[]): void {
  const parts = value.split(separators).map((part) => part.replace(/[（(].*$/, ''));
  if (parts.length < 2 && !/[（(]/.test(value)) return;
  const all =
    (value.includes('、') || value.includes('<') || parts.some((part) => isName(part, false))) &&
    parts.every(
      (part) =>
        part.length === 0 ||
        ((part.length < 5 || isMostlySound(part)) && isName(part, true) && !isCommonWord(part)),
    );
  let from = 0;
  for (const part of parts) {
    const at = value.indexOf(part, from);
    from = at + part.length;
    if (part.length >= 2 && (all || isName(part, false)))
      pushName(hits, start + at, start + at + part.length, severity, 0.85, true);
  }
}

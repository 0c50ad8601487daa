/** What goes on a list of names behind a label, where no stroke says so: spaces, commas, arrays. */

import { codeAt } from '../characters/characters.ts';
import { isName } from '../detectors/name.ts';
import { endingLength, labelEndingAt } from '../label/label-ending.ts';
import { isCommonSurname, surnameLength } from './surnames.ts';
import { goesOnWithNames } from './words-of-line.ts';

/** Whether what stands behind `at`, a space or a comma behind a name, is the next of a list behind the label that ends at `from`. */
export const isPartOfList = (text: string, from: number, at: number): boolean =>
  isUsualPart(text, at) || isPartOfLine(text, at) || isPartOfArray(text, from, at);

/** 队员：倪巧云　苗佳怡　苻振华: behind a space, when all that goes on to the line's end reads as names. */
function isPartOfLine(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code !== 0x3000 && code !== 32) return false;
  // 患者张三　申请人李四: another label begins there, and no name.
  const word = wordStart(text, at);
  if (labelEndingAt(text, word + 2) !== undefined && endingLength === 2) return false;
  return goesOnWithNames(text, at);
}

/** Where behind the spaces at `at` a word begins. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start - at < 20 && (codeAt(text, start) === 0x3000 || codeAt(text, start) === 32)) start++;
  return start;
}

/** 共有人: [张三, 李四]: behind a comma between square brackets. */
const isPartOfArray = (text: string, from: number, at: number): boolean =>
  (codeAt(text, at) === 44 || codeAt(text, at) === 0xff0c) &&
  /^[\s"']{0,3}\[/.test(text.slice(from, from + 4));

/** 候选人：张三　李四丰, 张三，李四丰: behind a space or a comma only a usual name of three characters and nothing more goes on a list. */
function isUsualPart(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code !== 0x3000 && code !== 32 && code !== 0xff0c && code !== 44) return false;
  if (!isCommonSurname(text.charAt(at + 1)) && !isLongName(text, at + 1)) return false;
  const name =
    /^.([\u4e00-\u9fff]{3,4}|[\u4e00-\u9fff]{2,8}·[\u4e00-\u9fff]{2,8})(?=[\s\u3000，,、。；;]|$)/.exec(
      text.slice(at, at + 20),
    )?.[1];
  return (
    name !== undefined &&
    !/^(?:[长次三][子女]|[妻丈儿女父母])/.test(name) &&
    isName(name, false) &&
    (name.length === 4 ? surnameLength(name) === 2 : isCommonSurname(name) || name.includes('·'))
  );
}

/** Whether a name of four characters with a compound surname may begin at `at`, or one with a dot. */
const isLongName = (text: string, at: number): boolean =>
  surnameLength(text, at) === 2 || text.slice(at + 2, at + 9).includes('·');

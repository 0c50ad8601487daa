/** Where a sentence, a clause or a line begins, as far as a name may open it. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, hanDigitOf } from '../characters/characters.ts';
import { labelEndingAt } from '../label/label-ending.ts';
import { isDuty } from '../label/role.ts';

/** 1: behind which a sentence or a clause begins. */
const clauseEnds = tableOf('，。；！？,;!?“”）)\n\r\t>|｜│▲△●■◆★※•');
const isNumeral = (code: number): boolean =>
  (code > 47 && code < 58) || hanDigitOf[code] !== 0 || code === 0x5341;
export const isColon = (code: number): boolean => code === 0xff1a || code === 58;
export const opensLine = (text: string, at: number): boolean =>
  at === 0 || codeAt(text, at - 1) === 10 || codeAt(text, at - 1) === 13;
/** Whether a clause begins at `at`; what stands behind a colon may have a label. */
export function opensClause(text: string, at: number): boolean {
  let from = at;
  while (at - from < 8 && (codeAt(text, from - 1) === 0x3000 || codeAt(text, from - 1) === 32)) from--;
  const before = codeAt(text, from - 1);
  if (from === 0 || clauseEnds[before] === 1) return true;
  // 1、张三认领…; 09:20 李四来电
  if (before === 0x3001 || before === 46) return isNumeral(codeAt(text, from - 2));
  if (from < at && isNumeral(before)) return true;
  // 临时用工：侯建国清理水沟: behind words nobody knows.
  return isColon(before) && labelEndingAt(text, from - 1) === undefined && !isDuty(text, from - 1);
}

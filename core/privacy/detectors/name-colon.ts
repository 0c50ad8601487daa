/**
 * Names behind a colon before which a word stands that no list knows: 孝子：张建国, 前排左起：李秀英、王志强, 图为：赵玉兰（左一）. The first of them is a
 * name beyond doubt, three characters with a common surname, and all of its word. Leaves alone: who acts in office (会长：…), what things
 * and places are called (品名：…, 地点：…).
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, gapOf, isHan } from '../characters/characters.ts';
import type { Hit } from '../hit.ts';
import { labelEndingAt } from '../label/label-ending.ts';
import { isDuty } from '../label/role.ts';
import { isPlainName } from '../name/plain-name.ts';
import { isName } from './name.ts';
import { readNameAfter } from './name-after.ts';

/** 1: where words end that say an office, or a thing or a place. */
const others = tableOf(
  '长任官记师导理员表事委首席家名品种牌店区楼点目称地址路线站街村镇县市省乡庄寨山河桥园型号类级度色料位源题容行班组室厅馆社司厂校院局所',
);

/** Adds the names behind the colon at `at` to `hits`. Returns where to go on. */
export function readNameBehindColon(text: string, at: number, hits: Hit[]): number {
  const before = codeAt(text, at - 1);
  if (!isHan(before) || others[before] === 1) return at + 1;
  let start = at + 1;
  while (start - at < 4 && gapOf[codeAt(text, start)] === 2 && codeAt(text, start) !== 10) start++;
  let end = start;
  while (end - start < 5 && isHan(codeAt(text, end))) end++;
  if (end - start < 3 || end - start > 4) return at + 1;
  const name = text.slice(start, end);
  if (!isPlainName(name) || !isName(name, false)) return at + 1;
  if (labelEndingAt(text, at) !== undefined || isDuty(text, at)) return at + 1;
  return Math.max(at + 1, readNameAfter(text, start, false, 'notice', hits));
}

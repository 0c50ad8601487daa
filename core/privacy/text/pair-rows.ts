/** Tables of which each row is a label and its value: 户名 | 某某局⏎开户行 | …⏎账号 | …: the rows speak of one holder. */

import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

/** So many rows above are asked. */
const most = 4;
const holder =
  /^[\t ]*(?:户名|[账帐]户名称?|开户名称?|[收付]款单位(?:名称)?|收款人)[\t ]*\t[\t ]*([^\t]{2,30}?)[\t ]*$/;
const label = /^[\t ]*[^\t]{2,10}[\t ]*\t[\t ]*$/;

/** Whose name stands under 户名 in a row above, when `before` ends with a label in a cell of its own; `undefined` without. Never throws. */
export function holderAbove(before: string): string | undefined {
  if (!endsCell(before)) return undefined;
  const rows = before
    .replace(/\s{0,4}\n\s{0,4}(?=<)/g, '')
    .replace(/<\/tr>/gi, '\n')
    .replace(/<[^<>]{0,60}>|[|｜,，]/g, '\t')
    .split('\n');
  if (!label.test(rows.pop() ?? '')) return undefined;
  for (let count = 0; count < most; count++) {
    const found = holder.exec(rows.pop() ?? '');
    if (found) return found[1];
  }
  return undefined;
}

/** 1: what ends a cell, or the tag that does. */
const ends = tableOf('\t|｜,，>');

function endsCell(before: string): boolean {
  let at = before.length;
  while (at > 0 && codeAt(before, at - 1) === 32) at--;
  return ends[codeAt(before, at - 1)] === 1;
}

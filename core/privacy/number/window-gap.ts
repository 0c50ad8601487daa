/** What may stand between two characters of a window: how loosely it joins them. */
import { codeAt } from '../characters/characters.ts';

/** How two neighbouring characters of a window are joined. Higher is looser. */
export const GAP = { none: 0, invisible: 1, separator: 2, line: 3, cell: 4 } as const;

/** Where the tag that `readTag` read last ends. */
export let tagEnd = 0;

const inlineTags =
  /^<\/?(?:b|i|u|s|a|em|strong|span|font|wbr|sub|sup|mark|small|big|code|ins|del|tt|kbd|label|bdo|bdi|nobr|o:p|st1:[a-z]+)(?:[\s/][^<>]{0,200})?>$/i;
/** What it holds nobody sees. */
const hiddenTag = /display:\s*none|font-size:\s*0|visibility:\s*hidden|\shidden[\s>]/i;
const cellTags = /^<\/?(?:t[dhr]|li|dd)(?:\s[^<>]{0,200})?>$/i;

/** Behind a plain <td>, </td>, <th>, </tr> …, which most tags between numbers are; 0 for any other. */
function bareCellTag(text: string, at: number): number {
  const name = at + (codeAt(text, at + 1) === 47 ? 2 : 1);
  if ((codeAt(text, name) | 32) !== 116 || codeAt(text, name + 2) !== 62) return 0;
  const kind = codeAt(text, name + 1) | 32;
  return kind === 100 || kind === 104 || kind === 114 ? name + 3 : 0;
}

/** Gap kind of the tag or comment that begins at `at` (a `<`), -1 when nothing may bridge it; sets tagEnd. */
export function readTag(text: string, at: number): number {
  const cell = bareCellTag(text, at);
  if (cell > 0) {
    tagEnd = cell;
    return GAP.cell;
  }
  if (text.startsWith('<!--', at)) {
    const close = text.slice(at, at + 300).indexOf('-->');
    if (close < 0) return -1;
    tagEnd = at + close + 3;
    return GAP.invisible;
  }
  const close = text.slice(at, at + 240).indexOf('>');
  if (close < 0) return -1;
  const tag = text.slice(at, at + close + 1);
  tagEnd = at + close + 1;
  if (hiddenTag.test(tag)) {
    const hidden = /^[^<>]{0,12}<\/[a-z]{1,6}>/i.exec(text.slice(tagEnd, tagEnd + 24));
    if (hidden) tagEnd += hidden[0].length;
  }
  if (inlineTags.test(tag)) return GAP.invisible;
  if (/^<br\s*\/?>$/i.test(tag)) return GAP.line;
  return cellTags.test(tag) ? GAP.cell : -1;
}

/** What may stand between two characters of a window: how loosely it joins them. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

/** How two neighbouring characters of a window are joined. Higher is looser. */
export const GAP = { none: 0, invisible: 1, separator: 2, line: 3, cell: 4 } as const;

/** Where the tag that `readTag` read last ends. */
export let tagEnd = 0;

const inlineTags =
  /^<\/?(?:b|i|u|s|a|em|strong|span|font|wbr|sub|sup|mark|small|big|code|ins|del|tt|kbd|label|bdo|bdi|nobr|tspan|ruby|r[bpt]|img|o:p|st1:[a-z]+|w:[a-z]+)(?:[\s/][^<>]{0,800})?>$/i;
/** What it holds nobody sees, or stands above the line: the reading of a <ruby>. */
const hiddenTag = /display:\s*none|font-size:\s*0|visibility:\s*hidden|\shidden[\s>]|^<r[pt]\b/i;
/** What parts cells, and pieces that stand by themselves: a paragraph, a text of a drawing. */
const cellTags = /^<\/?(?:t[dhr]|li|dd|p|div|text)(?:\s[^<>]{0,800})?>$/i;
/** As long as Word makes its tags. */
const longestTag = 840;

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
  const close = text.slice(at, at + longestTag).indexOf('>');
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

/** 1: digits. */
const digits = tableOf('0123456789');

/**
 * "110105", "19491231": behind the quote at `at`, the comma and the quote between two strings of a list, where a digit follows; `at` for
 * anything else. More than eight digits are no piece.
 */
export function stringEnd(text: string, at: number): number {
  if (digits[codeAt(text, at - 9)] === 1 && /^\d{9}$/.test(text.slice(at - 9, at))) return at;
  let end = at + 1;
  if (codeAt(text, end) === 32) end++;
  if (codeAt(text, end) !== 44) return at;
  end++;
  if (codeAt(text, end) === 32 || codeAt(text, end) === 10) end++;
  return codeAt(text, end) === 34 && digits[codeAt(text, end + 1)] === 1 ? end + 1 : at;
}

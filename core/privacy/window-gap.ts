/** What may stand between two characters of a window: how loosely it joins them. */

/** How two neighbouring characters of a window are joined. Higher is looser. */
export const GAP = { none: 0, invisible: 1, separator: 2, line: 3, cell: 4 } as const;

/** Where the tag that `readTag` read last ends. */
export let tagEnd = 0;

const inlineTags =
  /^<\/?(?:b|i|u|s|a|em|strong|span|font|wbr|sub|sup|mark|small|big|code|ins|del|tt|kbd|label|bdo|bdi|nobr|o:p|st1:[a-z]+)(?:[\s/][^<>]{0,200})?>$/i;
const cellTags = /^<\/?t[dhr](?:\s[^<>]{0,200})?>$/i;

/** Gap kind of the tag or comment that begins at `at` (a `<`), -1 when nothing may bridge it; sets tagEnd. */
export function readTag(text: string, at: number): number {
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
  if (inlineTags.test(tag)) return GAP.invisible;
  if (/^<br\s*\/?>$/i.test(tag)) return GAP.line;
  return cellTags.test(tag) ? GAP.cell : -1;
}

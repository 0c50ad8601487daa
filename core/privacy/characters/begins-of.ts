/** With which characters what a pattern finds may begin, read from the pattern itself: a look into a table tells that nothing does. */

import { whiteSpace } from './character-table.ts';

/** Where an alternative begins: the character, the class or the escape there. Groups that open one another are passed over. */
const firsts = /(?:^|\(\?:|\|)(?!\(\?:)(\[[^\]^]+\]|\\.|.)/g;

/** Characters that are written by their number as they are: \u4e00. */
const plainly = (source: string): string =>
  source.replace(/\\u([\da-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/**
 * A table in which characters are 1 that may begin what `pattern` finds, and perhaps some more. Its alternatives begin with a
 * character, a class, `\d` or `\s`, none of them optional; what stands before one is not looked at. Throws RangeError on other escapes.
 */
export function beginsOf(pattern: RegExp): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const [, first = ''] of plainly(pattern.source).matchAll(firsts)) {
    const set = (first.startsWith('[') ? first.slice(1, -1) : first)
      .replace('\\d', '0-9')
      .replace('\\s', whiteSpace)
      .replace(/\\(?=[^\w\s])/g, '');
    if (set.includes('\\')) throw new RangeError(`an alternative begins with ${first}`);
    for (const [, from = '', to = from] of set.matchAll(/(.)(?:-(.))?/gsu))
      table.fill(1, from.charCodeAt(0), to.charCodeAt(0) + 1);
  }
  return table;
}

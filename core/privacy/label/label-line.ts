/** A label on a line of its own, as forms have it: 户主姓名 above the name. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';

/** What a character is to such a label, as bits. */
const [inside, around, behind, space, han] = [1, 2, 4, 8, 16];
const parts = new Uint8Array(65_536).fill(inside | han, 0x4e00, 0xa000);
for (const character of '（）()/') parts[character.charCodeAt(0)] = inside;
for (const character of `${whiteSpace}*`) parts[character.charCodeAt(0)] = around | behind;
for (const character of ' \u3000') parts[character.charCodeAt(0)] = around | behind | space;
for (const character of '：:') parts[character.charCodeAt(0)] = behind;
const breaks = tableOf('\n\r');

const is = (text: string, at: number, kind: number): boolean => ((parts[codeAt(text, at)] ?? 0) & kind) !== 0;

/**
 * Whether what ends at `end` is a label of two to twelve characters, or 姓　名, up to three signs or spaces behind it, and at most four before it
 * on its line.
 */
export function endsLabelLine(text: string, end: number): boolean {
  const last = before(text, end, behind, 3);
  let first = before(text, last, inside, 12);
  if (last - first === 1 && is(text, first, han)) {
    const gap = before(text, first, space, 6);
    if (gap < first && is(text, gap - 1, han)) first = gap - 1;
  }
  if (last - first < 2) return false;
  for (let at = first - 1; at >= first - 5; at--) {
    if (at < 0 || breaks[codeAt(text, at)] === 1) return true;
    if (!is(text, at, around)) return false;
  }
  return false;
}

/** Where up to `most` characters of a kind begin that end at `end`. */
function before(text: string, end: number, kind: number, most: number): number {
  let at = end;
  while (at > 0 && end - at < most && is(text, at - 1, kind)) at--;
  return at;
}

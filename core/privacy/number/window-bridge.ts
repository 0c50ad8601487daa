/** What is put between the digits of a number to hide it and is no separator of numbers: hearts, brackets, quotes, emoji, 然后. */
import { codeAt, digitOf, gapOf, maskOf, meaningful, spokenDigitOf } from '../characters/characters.ts';
import { GAP } from './window-gap.ts';

/** 1: a symbol; 2: the first half of an emoji; 3: a word begins; 4: a full stop or a backslash, which also part other things. */
const bridgeOf = new Uint8Array(65_536);
/** The characters with which a bridge may begin. */
export const bridging = new Set<number>();
function bridge(code: number, kind: number): void {
  bridgeOf[code] = kind;
  bridging.add(code);
}
for (let code = 0x2190; code < 0x27c0; code++) if (code < 0x2200 || code > 0x23ff) bridge(code, 1);
for (const character of '[]{}【】｛｝［］“”‘’「」『』#＃^※…=＝&') bridge(character.charCodeAt(0), 1);
for (const high of [0xd83c, 0xd83d, 0xd83e]) bridge(high, 2);
for (const character of '然再接杠横空') bridge(character.charCodeAt(0), 3);
for (const character of '。｡\\') bridge(character.charCodeAt(0), 4);
for (const code of meaningful) {
  bridgeOf[code] = 0;
  bridging.delete(code);
}

/** Whether a bridge may begin with this character. */
export const mayBridge = (code: number): boolean => bridgeOf[code] !== 0;

const words = ['然后', '再', '接着', '接', '杠', '横杠', '空格', '空'];
/** Longest bridge: 】【, an emoji with its selector, a word. */
const longest = 4;

/** How loosely the bridge that `bridgeEnd` found joins, see `GAP`. */
export let bridgeGap: number = GAP.separator;

/**
 * The digit at which the bridge that begins at `at` ends; 0 when none does. A character of masks counts only alone: 138####5678
 * hides something. Bounded.
 */
export function bridgeEnd(text: string, at: number): number {
  bridgeGap = GAP.separator;
  let end = at;
  while (end - at <= longest) {
    const code = codeAt(text, end);
    if (digitOf[code] || spokenDigitOf[code]) return end > at ? end : 0;
    const kind = bridgeOf[code];
    if (kind === 1 && maskOf[code] === 1 && end > at) return 0;
    if (kind === 1 || (gapOf[code] === 1 && end > at)) end++;
    else if (kind === 2) end += 2;
    else if (kind === 4 || kind === 3) {
      const word = kind === 4 ? 1 : wordAt(text, end);
      if (word === 0 || end > at) return 0;
      bridgeGap = GAP.line;
      end += word;
    } else return 0;
  }
  return 0;
}

const wordAt = (text: string, at: number): number =>
  words.find((word) => text.startsWith(word, at))?.length ?? 0;

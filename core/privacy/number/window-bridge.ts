/** What is put between the digits of a number to hide it and is no separator of numbers: hearts, brackets, quotes, emoji, 然后, ，后四位是, marks of forums and links. */
import { codeAt, gapOf, maskOf, meaningful } from '../characters/characters.ts';
import { isDigitAt } from './window-date.ts';
import { GAP } from './window-gap.ts';

/** 1: a symbol; 2: the first half of an emoji; 3: a word begins; 4: a full stop, a backslash, a semicolon and the like, which also part other things; 5: a comma before a word; 6: an @; 7: a bracket before a word. */
const bridgeOf = new Uint8Array(65_536);
/** The characters with which a bridge may begin. */
export const bridging = new Set<number>();
function bridge(code: number, kind: number): void {
  bridgeOf[code] = kind;
  bridging.add(code);
}
for (let code = 0x2190; code < 0x2c00; code++)
  if (code < 0x2200 || (code > 0x23ff && code < 0x27c0) || code > 0x2aff) bridge(code, 1);
for (const character of '[]{}【】｛｝［］《》〈〉“”‘’「」『』#＃^※…‥=＝&!！〜︱﹒＼')
  bridge(character.charCodeAt(0), 1);
for (const high of [0xd83c, 0xd83d, 0xd83e]) bridge(high, 2);
for (const character of '然再接杠横空点后末尾最中加哈啊呀') bridge(character.charCodeAt(0), 3);
for (const character of '，、') bridge(character.charCodeAt(0), 5);
for (const character of '。｡\\;；>') bridge(character.charCodeAt(0), 4);
for (const character of '(（') bridge(character.charCodeAt(0), 7);
// 138@0013@8000, but not 138@0013.com.
bridge(64, 6);
for (const code of meaningful) {
  bridgeOf[code] = 0;
  bridging.delete(code);
}

/** Whether a bridge may begin with this character. */
export const mayBridge = (code: number): boolean => bridgeOf[code] !== 0;

/** What is said between two pieces of one number. */
const spoken =
  /^[，、]?(?:然后|再来|再加|再|加|[哈啊呀]|接着|接下来|接|横杠|杠|横|点|空格|空|(?:中间|最?[后末]面?)(?:[两三四五六七八九十\d]{1,2}位)?数?|尾数|尾号)[是为]?[：:， ]?/;
/** Longest of these. */
const longestSpoken = 10;
/** 138[/b]0013, [url=…]: tags of forums (BBCode); 138](#)0013: where the words of a link of Markdown end. */
const marked =
  /^(?:\[\/?(?:[bius]|font|size|colou?r|url|email|quote|center|left|right)(?:=[^[\]\n]{0,60})?\]|\]\([^()\s]{0,60}\)|\*{1,2}|\[)+/i;
/** Longest of these. */
const longestMarked = 160;
/** Longest bridge: 】【, an emoji with its selector, a word. */
const longest = 4;

/** 138（去掉）0013: what the reader is told to leave out. */
const struck = /^[(（[【](?:请?去掉|请?删[除掉去]?|去除|忽略|无视)[)）\]】]/;
const longestStruck = 6;

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
    if (isDigitAt(text, end)) return end > at ? end : 0;
    const kind = bridgeOf[code];
    if (kind === 6)
      return end === at &&
        /^@\d{2,8}(?![\dA-Za-z点]|\.\d|\s?[.．。]\s?[A-Za-z]|\s?[([{（【]?\s?(?:dot|点))/.test(
          text.slice(at, at + 15),
        )
        ? at + 1
        : 0;
    if (end === at && (code === 91 || code === 93)) {
      const past = at + (marked.exec(text.slice(at, at + longestMarked))?.[0].length ?? 0);
      if (past > at + 1 && isDigitAt(text, past)) return past;
    }
    if (end === at && (kind === 7 || code === 91 || code === 0x3010)) {
      const past = at + (struck.exec(text.slice(at, at + longestStruck))?.[0].length ?? 0);
      if (past > at && isDigitAt(text, past)) return past;
      if (kind === 7) return 0;
    }
    // 138……0013……8000: two of them are one mark.
    if (kind === 1 && maskOf[code] === 1 && end > at && !(code === 0x2026 && end === at + 1)) return 0;
    if (kind === 1 || ((gapOf[code] === 1 || gapOf[code] === 2) && end > at)) end++;
    else if (kind === 2) end += 2;
    else if (code === 92 && end === at + 1 && codeAt(text, at) === 92) end++;
    else if (end > at) return 0;
    else if (kind === 4) {
      bridgeGap = GAP.line;
      end++;
    } else return kind === 3 || (kind === 5 && bridgeOf[codeAt(text, at + 1)] === 3) ? wordEnd(text, at) : 0;
  }
  return 0;
}

/** The digit behind what is said at `at`; 0 for none. */
function wordEnd(text: string, at: number): number {
  const end = at + (spoken.exec(text.slice(at, at + longestSpoken))?.[0].length ?? 0);
  if (end === at || !isDigitAt(text, end)) return 0;
  bridgeGap = GAP.line;
  return end;
}

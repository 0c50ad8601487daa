/** The words of a line behind a label: whether all that goes on reads as names. Each word is asked once, however many names stand before it. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { isName } from '../detectors/name.ts';
import { isCommonWord } from './common-words.ts';

/** So much is looked ahead. UTF-16 code units. */
const ahead = 120;
/** 1: what parts words; 2: what ends the line. */
const parts = tableOf(whiteSpace);
for (const end of '\n\r。；<') parts[end.charCodeAt(0)] = 2;
const partAt = (text: string, at: number): number => parts[text.charCodeAt(at)] ?? 0;

/** Whether a word may be a name of a list, and whether it reads as one whatever its label says. */
const mayBeName = (word: string): boolean => word.length > 1 && isName(word, true) && !isCommonWord(word);
const readsSo = (word: string): boolean => isName(word, false);

/** The line that was asked last: its words up to `seen`, and how many of those up to each are no names, and read as names. */
let source = '';
let from = 0;
let seen = 0;
let ended = false;
const starts: number[] = [];
const ends: number[] = [];
const strange: number[] = [];
const usual: number[] = [];

/** Lets go of the text. */
export function forgetWords(): void {
  source = '';
  begin(0);
}

function begin(at: number): void {
  from = seen = at;
  ended = false;
  starts.length = ends.length = strange.length = usual.length = 0;
}

/** Reads on, word by word, until a word begins at `to` or later, or the line ends. */
function readUpTo(to: number): void {
  const text = source;
  while (!ended && seen < to) {
    let start = seen;
    while (start < text.length && partAt(text, start) === 1) start++;
    if (start === text.length || partAt(text, start) === 2) {
      ended = true;
      seen = start;
      return;
    }
    let end = start + 1;
    // No name is longer than what is looked ahead.
    while (end < text.length && end - start <= ahead && partAt(text, end) === 0) end++;
    const word = text.slice(start, end);
    starts.push(start);
    ends.push(end);
    strange.push((strange[strange.length - 1] ?? 0) + (mayBeName(word) ? 0 : 1));
    usual.push((usual[usual.length - 1] ?? 0) + (readsSo(word) ? 1 : 0));
    seen = end;
  }
}

/** How many words of the line begin before `at`. */
function wordsBefore(at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether all that goes on behind `at`, where a space stands, to the line's end or 120 characters on, are names, two and more, half of which
 * read so whatever their label says. What is cut there counts as it stands. Never throws.
 */
export function goesOnWithNames(text: string, at: number): boolean {
  if (text !== source || at < from || at > seen) {
    source = text;
    begin(at);
  }
  const limit = at + ahead;
  readUpTo(limit);
  const first = wordsBefore(at);
  let last = wordsBefore(limit);
  const words = last - first;
  if (words < 2) return false;
  const cut = (ends[last - 1] ?? 0) > limit ? text.slice(starts[--last] ?? 0, limit) : '';
  const among = (counts: readonly number[]): number => (counts[last - 1] ?? 0) - (counts[first - 1] ?? 0);
  if (among(strange) > 0 || (cut !== '' && !mayBeName(cut))) return false;
  return (among(usual) + (cut !== '' && readsSo(cut) ? 1 : 0)) * 2 >= words;
}

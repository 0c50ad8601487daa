/** What each word of a pattern holds for sure, read from the pattern itself: two characters side by side, or one. */
import { whiteSpace } from './character-table.ts';

/** One of the characters `one` and, unless it is empty, behind it one of `two`. */
export interface Sign {
  one: string;
  two: string;
}
/** Of which signs each word holds one, so far behind its first character at most. */
export interface Signs {
  list: Sign[];
  lead: number;
  /** How many they are: the fewer, the more they tell. */
  size: number;
}

/** One character tells as little as so many pairs; a class of more tells nothing. */
const most = 200;
const nothing: Signs = { list: [], lead: 0, size: Number.POSITIVE_INFINITY };

/** The pattern that is read, and how far it was. */
let source = '';
let at = 0;

/**
 * Signs of which each word of `pattern` holds one: its alternatives, without flags. What may be missing and what stands before and behind
 * says nothing. Throws RangeError where a word holds none for sure.
 */
export function signsOf(pattern: RegExp): Readonly<Signs> {
  if (pattern.flags !== '') throw new RangeError(`a pattern with flags: ${pattern.flags}`);
  source = pattern.source;
  at = 0;
  const signs = alternatives();
  if (signs.size === Number.POSITIVE_INFINITY)
    throw new RangeError(`a word holds nothing for sure: ${source}`);
  return signs;
}

/** Up to a closing bracket or the end. */
function alternatives(): Signs {
  const all: Signs = { list: [], lead: 0, size: 0 };
  do {
    const { list, lead, size } = word();
    for (const sign of list) all.list.push(sign);
    all.lead = Math.max(all.lead, lead);
    all.size += size;
  } while (source.charCodeAt(at) === 124 && ++at > 0);
  return all;
}

/** The best signs of one alternative. */
function word(): Signs {
  let best = nothing;
  let before = '';
  // How many characters stand before in the word.
  let place = 0;
  while (at < source.length) {
    const sign = source.charCodeAt(at);
    if (sign === 124 || sign === 41) break;
    if (best.size === 1) {
      pass(sign);
      continue;
    }
    if (sign === 40) {
      const told = group();
      const often = times();
      if (told === undefined) continue;
      if (often > 0 && told.size < best.size) best = { ...told, lead: place + told.lead };
      before = '';
      place = Number.POSITIVE_INFINITY;
      continue;
    }
    if (sign === 94 || sign === 36) {
      at++;
      continue;
    }
    const one = sign === 91 ? characterClass() : character();
    const often = times();
    const tells = often > 0 && one !== '' && one.length <= most;
    if (tells && before !== '' && before.length * one.length < best.size)
      best = { list: [{ one: before, two: one }], lead: place - 1, size: before.length * one.length };
    else if (tells && one.length * most < best.size)
      best = { list: [{ one, two: '' }], lead: place, size: one.length * most };
    before = tells && often === 1 ? one : '';
    place = often === 1 ? place + 1 : Number.POSITIVE_INFINITY;
  }
  return best;
}

/** Goes on behind what begins at `at` with `sign`, as nothing tells more than one pair. */
function pass(sign: number): void {
  if (sign === 40) group();
  else if (sign === 91) characterClass();
  else at += sign === 92 ? 2 : 1;
}

/** The group that opens at `at`; undefined for one that only looks around. */
function group(): Signs | undefined {
  at++;
  let looks = false;
  if (source.charCodeAt(at) === 63) {
    looks = source.charCodeAt(at + 1) !== 58;
    at += source.charCodeAt(at + 1) === 60 ? 3 : 2;
  }
  const told = alternatives();
  at++;
  return looks ? undefined : told;
}

/** How often at least what stands before `at`: 0, 1 for once, 2 for more. */
function times(): 0 | 1 | 2 {
  const sign = source.charCodeAt(at);
  if (sign !== 63 && sign !== 42 && sign !== 43 && sign !== 123) return 1;
  const least = sign === 43 ? 1 : sign === 123 ? source.charCodeAt(at + 1) - 48 : 0;
  at = sign === 123 ? source.indexOf('}', at) + 1 : at + 1;
  if (source.charCodeAt(at) === 63) at++;
  return least === 0 ? 0 : 2;
}

/** The characters of the class that opens at `at`; none where it says what they are not. */
function characterClass(): string {
  const no = source.charCodeAt(++at) === 94;
  let set = '';
  while (source.charCodeAt(at) !== 93) {
    let next = character();
    if (source.charCodeAt(at) === 45 && source.charCodeAt(at + 1) !== 93) {
      at++;
      next = range(next, character());
    }
    set += next;
  }
  at++;
  return no ? '' : set;
}

/** From `first` to `last`; of very many only as many as tell nothing. */
function range(first: string, last: string): string {
  let set = '';
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0) && set.length <= most; code++)
    set += String.fromCharCode(code);
  return set;
}

/** What a character or an escape at `at` stands for; nothing for any. */
function character(): string {
  const one = source.charAt(at++);
  if (one === '.') return '';
  if (one !== '\\') return one;
  const sign = source.charAt(at++);
  switch (sign) {
    case 'u':
      at += 4;
      return String.fromCharCode(Number.parseInt(source.slice(at - 4, at), 16));
    case 'd':
      return '0123456789';
    case 's':
      return whiteSpace;
    case 'n':
      return '\n';
    case 't':
      return '\t';
  }
  return /[A-Za-z]/.test(sign) ? '' : sign;
}

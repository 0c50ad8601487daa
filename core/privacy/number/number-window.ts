/** The window that is read just now, split into groups: runs without a visible gap. */

import { isDay } from '#core/standards/calendar.ts';
import { regionKnown } from '#core/standards/region.ts';
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { mayBeTwo } from './glued.ts';
import { limit, makeWindow, readWindow, type Window } from './window.ts';
import { GAP } from './window-gap.ts';

/** Working memory, one for all readers: each call of `readGroups` fills it anew and nothing in it outlives a look. */
export const window: Window = makeWindow();
const { codes, starts, ends, gaps, folded } = window;
const firsts = new Int16Array(limit + 1);

/** The shortest number of all: a QQ number. */
export const shortest = 5;

/** Reads the window at `from` and splits it. Gives the number of groups; 0 where all of it is too short for a number. */
export function readGroups(text: string, from: number, floor: number): number {
  readWindow(window, text, from, floor);
  if (window.length < shortest) return 0;
  let groups = 0;
  for (let index = 0; index < window.length; index++)
    if (index === 0 || gaps[index] !== GAP.none) firsts[groups++] = index;
  firsts[groups] = window.length;
  return groups;
}

/**
 * Reads the ASCII digits `from`–`to`, at most `limit`, beside which nothing goes on: one group, of which only the characters
 * and its own start and end are set.
 */
export function readRun(text: string, from: number, to: number): void {
  const length = to - from;
  for (let index = 0; index < length; index++) codes[index] = text.charCodeAt(from + index);
  window.length = firsts[1] = length;
  window.plain = true;
  window.next = to;
  firsts[0] = gaps[0] = 0;
  starts[0] = from;
  ends[length - 1] = to;
}

/** The first and the last character of a group. */
export const firstOf = (group: number): number => firsts[group] ?? 0;
export const lastOf = (group: number): number => (firsts[group + 1] ?? 0) - 1;
/** Characters in a group. */
export const sizeOf = (group: number): number => (firsts[group + 1] ?? 0) - (firsts[group] ?? 0);
/** The gap before a group. */
export const gapBefore = (group: number): number => gaps[firsts[group] ?? 0] ?? 0;
/** Where a group begins in the text. */
export const placeOf = (group: number): number => starts[firsts[group] ?? 0] ?? 0;

/** The characters `first`–`last` (inclusive) as a string. */
export function valueAt(text: string, first: number, last: number): string {
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  let plain = end - start === last - first + 1;
  if (plain && window.plain) return text.slice(start, end);
  let same = true;
  for (let index = first; index <= last && plain; index++) {
    plain = folded[index] === 0;
    same &&= codes[index] === codeAt(text, start + index - first);
  }
  if (!plain) {
    let value = '';
    for (let index = first; index <= last; index++) value += String.fromCharCode(codes[index] ?? 0);
    return value;
  }
  return same ? text.slice(start, end) : text.slice(start, end).toUpperCase();
}

/** 00000000, XXXXXXXX: a blank, not a number. */
export function isBlank(first: number, last: number): boolean {
  const character = codes[first];
  for (let index = first + 1; index <= last; index++) if (codes[index] !== character) return false;
  return last > first;
}

/** Whether only digits stand at `first`–`last`. */
export function onlyDigits(first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if ((codes[index] ?? 0) > 57) return false;
  return true;
}

/** Whether anything of `first`–`last` was not written as plain ASCII. */
export function isFolded(first: number, last: number): boolean {
  if (window.plain) return false;
  for (let index = first; index <= last; index++) if (folded[index] === 1) return true;
  return false;
}

/** The digits that characters are, or are typed for; 0 for the other letters. */
const asDigit = new Uint8Array(128);
for (const [index, character] of [...'0123456789OILSBZ'].entries())
  asDigit[character.charCodeAt(0)] = '0123456789011582'.charCodeAt(index);
/** The digit that the character at `index` is or is typed for, in ASCII; 0 for none. */
export const digitAt = (index: number): number => asDigit[codes[index] ?? 0] ?? 0;

/** Luhn over `length` digits from `first`, or what is typed for digits. */
function luhn(first: number, length: number): boolean {
  let sum = 0;
  for (let index = 0; index < length; index++) {
    const digit = digitAt(first + length - 1 - index) - 48;
    if (digit < 0) return false;
    const double = digit * 2;
    sum += index % 2 === 0 ? digit : double > 9 ? double - 9 : double;
  }
  return sum % 10 === 0;
}

/** Whether there are a known area and a date where a resident ID that begins at `first` has them. `slips`: letters typed for digits are digits. */
export function isDated(first: number, slips = false): boolean {
  // 19…, 20…, 18…: no other century is anybody's.
  const century = slips ? digitAt(first + 6) : (codes[first + 6] ?? 0);
  const decade = slips ? digitAt(first + 7) : (codes[first + 7] ?? 0);
  if (century === 49 ? decade < 56 : century !== 50 || decade > 49) return false;
  let area = 0;
  let date = 0;
  for (let index = 0; index < 14; index++) {
    const digit = (slips ? digitAt(first + index) : (codes[first + index] ?? 0)) - 48;
    if (!(digit >= 0 && digit <= 9)) return false;
    if (index < 6) area = area * 10 + digit;
    else date = date * 10 + digit;
  }
  const year = Math.floor(date / 10_000);
  return (
    year > 1799 &&
    year < 2200 &&
    isDay(year, Math.floor(date / 100) % 100, date % 100) &&
    regionKnown(area) > 0
  );
}

/** The two digits at character `index` as a number. */
const pairAt = (index: number): number => digitAt(index) * 10 + digitAt(index + 1) - 528;

/** The same where a resident ID of 15 digits has them; of a line with its country code (`line`) only a month is asked. */
function isDatedShort(first: number, line: boolean): boolean {
  const month = pairAt(first + 8);
  if (month < 1 || month > 12) return false;
  if (line) return true;
  if (!isDay(1900 + pairAt(first + 6), month, pairAt(first + 10))) return false;
  return regionKnown(pairAt(first) * 10_000 + pairAt(first + 2) * 100 + pairAt(first + 4)) > 1;
}

/** Whether a mobile or a line with its area code may begin at `first`, behind 0, 86, 086 or 0086: 0138…, 010 8…, 0351 6…, 86 138…. */
function beginsPhone(first: number): boolean {
  const zero = digitAt(first) === 48;
  if (zero && beginsBare(first + 1)) return true;
  const country = first + (zero ? (digitAt(first + 1) === 48 ? 2 : 1) : 0);
  if (digitAt(country) !== 56 || digitAt(country + 1) !== 54) return false;
  return beginsBare(country + (digitAt(country + 2) === 48 ? 3 : 2));
}

/** The same without what stands before it: 138…, 10 8…, 25 8…, 351 6…. */
function beginsBare(first: number): boolean {
  const a = digitAt(first);
  const b = digitAt(first + 1);
  if (a === 49 && b !== 48) return b > 50;
  const line = digitAt(first + (a < 51 ? 2 : 3));
  return a > 48 && line > 49 && line < 57;
}

/**
 * Whether `length` digits from `first`, or what is typed for digits, could be a number by themselves, without a label: what no
 * detector would accept alone is not shown to any.
 */
export function standsAlone(first: number, length: number): boolean {
  const a = digitAt(first);
  const b = digitAt(first + 1);
  // Two mobiles, a mobile and an ID or a card without a space between them.
  if (length >= 20)
    return (
      isDated(first, true) ||
      (mayBeTwo(length) && ((a === 49 && b > 50) || (length > 24 && a === 54 && b === 50)))
    );
  if (length === 18 && isDated(first, true)) return true;
  if (length === 11 && a !== 48) return a === 49 && b > 50;
  if (length === 15 && a > 48 && a < 57) return isDatedShort(first, a === 56 && b === 54);
  if (length < 17 && (a === 48 || (a === 56 && b === 54))) return length > 9 && beginsPhone(first);
  return length > 15 && a > 50 && luhn(first, length);
}

/** 1: letters that are typed for digits. */
const slips = tableOf('OILSBZ');

/** 1: letters that no VIN has. */
const notOfVin = tableOf('IOQ');

/** Whether 17 characters from `first` are written like a VIN: letters among them, none of I, O, Q, and four digits at the end. */
function isLikeVin(first: number): boolean {
  for (let index = 16; index > 12; index--) if ((codes[first + index] ?? 0) > 57) return false;
  let lettered = false;
  for (let index = 12; index >= 0; index--) {
    const code = codes[first + index] ?? 0;
    if (notOfVin[code] === 1) return false;
    lettered ||= code > 57;
  }
  return lettered;
}

/**
 * The same for `length` characters with letters among them: what is written like a VIN, or no letters but up to three that lead,
 * those that are typed for digits, the X of a resident ID and an X or A at the end.
 */
export function standsLettered(first: number, length: number): boolean {
  if (length === 17 && isLikeVin(first)) return true;
  // Letters lead only short numbers, which are written without slips.
  const short = length <= 10;
  if (short ? (codes[first] ?? 0) <= 57 : !standsAlone(first, length)) return false;
  let lead = 0;
  while (lead < 3 && (codes[first + lead] ?? 0) > 57) lead++;
  for (let index = lead; index < length; index++) {
    const code = codes[first + index] ?? 0;
    if (code <= 57 || (slips[code] === 1 && !short)) continue;
    if (index === length - 1 ? code !== 88 && code !== 65 : index !== 17 || code !== 88) return false;
  }
  return true;
}

/** A join has up to 24 characters. */
export const anyLength = (2 << 24) - 1;

/** Lengths as bits: from one to another, both with. */
const lengths = (least: number, most: number): number => (2 << most) - (1 << least);

/**
 * For which lengths up to 24 `standsAlone` or `standsLettered` could say yes to a number that begins at `first`, as bits: what
 * both ask of how it begins.
 */
export function lengthsFrom(first: number): number {
  let fit = (codes[first] ?? 0) > 57 ? lengths(0, lettersThenDigits(first)) : 0;
  const a = digitAt(first);
  const b = digitAt(first + 1);
  if ((a === 48 || (a === 56 && b === 54)) && beginsPhone(first)) fit |= lengths(10, 16);
  if (a === 49 && b > 50) fit |= (1 << 11) | (1 << 22);
  if (a > 50 && !isPattern(first)) fit |= lengths(16, 19);
  if (isDatedShort(first, a === 56 && b === 54)) fit |= 1 << 15;
  if (isLikeVin(first)) fit |= 1 << 17;
  return isDated(first, true) ? fit | (1 << 18) | lengths(20, 24) : fit;
}

/** 6262626262626262: sixteen digits that two make again and again are no card (`bank-card.ts`). */
function isPattern(first: number): boolean {
  for (let index = first + 2; index < first + 16; index++)
    if (digitAt(index) !== digitAt(index - 2)) return false;
  return true;
}

/** Up to how many of ten characters from `first` are up to three letters, then digits, then an X or A at the end. */
function lettersThenDigits(first: number): number {
  let end = first;
  while (end - first < 3 && (codes[end] ?? 0) > 57) end++;
  while (end - first < 10 && end < window.length && (codes[end] ?? 0) <= 57) end++;
  return end - first < 10 && (codes[end] === 88 || codes[end] === 65) ? end - first + 1 : end - first;
}

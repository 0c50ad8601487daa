/**
 * What was counted of one slot (`name-slots`): how many words stand in it, how many of them read as names and how surely, and what that tells
 * of all of them.
 */
import { isName } from '../detectors/name.ts';
import { isMostlySound } from './name-sounds.ts';
import { isGiven, isPlainName } from './plain-name.ts';
import { beginsSurname, isCommonSurname, surnameLength } from './surnames.ts';

/** How sure a word is to be a name. */
export const SURE = { not: 0, maybe: 1, usual: 2, plain: 3 } as const;

/** What was counted of one slot. */
export interface Slot {
  words: number;
  /** Those that begin as names do. */
  likely: number;
  usual: number;
  plain: Set<string> | undefined;
  /** Plain names of two characters, which tell half as much. */
  short: Set<string> | undefined;
}

/** The slot `key` of `slots`, a new one where none is. */
export function slotAt(slots: Slot[], key: number): Slot {
  const slot = slots[key] ?? {
    words: 0,
    likely: 0,
    usual: 0,
    plain: undefined,
    short: undefined,
  };
  slots[key] = slot;
  return slot;
}

/** How sure `word` is to be a name. */
export function sureOf(word: string): number {
  if (word.length > 4) return isMostlySound(word) && isName(word, true) ? SURE.usual : SURE.not;
  if (beginsSurname(word.charCodeAt(0))) {
    const plain = isPlainName(word);
    if (word.length === 2 && plain) return isName(word, false) ? SURE.usual : SURE.not;
    if (
      word.length > 2 &&
      (plain || isCommonSurname(word) || surnameLength(word) > 1 || isGiven(word, 1)) &&
      isName(word, false)
    )
      return plain ? SURE.plain : SURE.usual;
  }
  return word.length > 2 && isMostlySound(word) && isName(word, true) ? SURE.usual : SURE.maybe;
}

/** Counts `word` in `slot`. */
export function addTo(slot: Slot, word: string, sure: number): void {
  slot.words++;
  if (sure >= SURE.usual || beginsSurname(word.charCodeAt(0))) slot.likely++;
  if (sure >= SURE.usual) slot.usual++;
  if (sure === SURE.usual && word.length === 2) {
    slot.short ??= new Set();
    if (slot.short.size < enough) slot.short.add(word);
  }
  if (sure === SURE.plain) {
    slot.plain ??= new Set();
    if (slot.plain.size < enough) slot.plain.add(word);
  }
}

/** More different names tell no more. */
const enough = 6;

/** Whether the words of a slot are names: 2 all of them, 1 those that read so, 0 not told. */
export function tells({ words, likely, usual, plain, short }: Slot, keyed: boolean): number {
  const names = plain?.size ?? 0;
  // One key says the same of all its strings.
  if (keyed && names + (short?.size ?? 0) > 1 && usual * 10 >= words * 6) return 2;
  // Nothing but names, if of rarer surnames: 池桃花 席春桃 厍明辉.
  if (names > 0 && usual > 3 && usual * 10 >= words * 9) return 2;
  if (names * 2 + (short?.size ?? 0) < 5 || names < 2) return 0;
  if (words > 4 && usual * 10 >= words * (names > 4 ? 7 : 8)) return 2;
  return usual * 10 >= words * 4 || (usual * 10 >= likely * 6 && usual * 5 >= words) ? 1 : 0;
}

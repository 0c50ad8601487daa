/**
 * Sets of characters. All of them are bits of one table, those of one character side by side: who asks of one character in several
 * sets looks into memory once. A table for each set is read as quickly when it is near; of sixty, most are not.
 */

/** Words of 32 sets for each code unit. */
const words = 4;
const bits = new Int32Array(65_536 * words);
let sets = 0;

/** A set, for `has`. */
export type CharacterSet = number & { readonly set: unique symbol };

/** The set of the code units of `characters`. At most 128 sets are made, each once for all. */
export function setOf(characters: string): CharacterSet {
  if (sets === words * 32) throw new RangeError(`there are ${sets} sets of characters already`);
  const set = sets++ as CharacterSet;
  for (const character of characters) {
    const at = character.charCodeAt(0) * words + (set >> 5);
    bits[at] = (bits[at] ?? 0) | (1 << (set & 31));
  }
  return set;
}

/** Whether `code` is in `set`. */
export const has = (set: CharacterSet, code: number): boolean =>
  ((bits[code * words + (set >> 5)] ?? 0) & (1 << (set & 31))) !== 0;

/** md5, SHA-256: names that end with figures, which say nothing. */
import { codeAt, letterOf } from '../characters/characters.ts';

const nameOfHash = /(?:md|sha|crc)[-_]?\d{1,3}$/i;
const isFigure = (code: number): boolean => code > 47 && code < 58;

/** Whether the name of a hash ends with the character at `at` of `text`. Never throws. */
export function isNameOfHash(text: string, at: number): boolean {
  if (!isFigure(text.charCodeAt(at))) return false;
  let from = at;
  while (at - from < 2 && isFigure(codeAt(text, from - 1))) from--;
  const before = codeAt(text, from - 1);
  const leads = letterOf[before] !== 0 || before === 45 || before === 95;
  return leads && nameOfHash.test(text.slice(Math.max(0, at - 7), at + 1));
}

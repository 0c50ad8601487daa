/** Resident ID numbers, GB 11643-1999: area 6, birth date 8, sequence 3, check character (ISO 7064 MOD 11-2). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/**
 * The check character for the first 17 digits of `text`, from `at`.
 * `text` holds ASCII digits there; otherwise the answer means nothing. Never throws.
 */
export function residentIdCheck(text: string, at = 0): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += (text.charCodeAt(at + index) - 48) * (weights[index] ?? 0);
  return String.fromCharCode(residentIdCheckOf(sum));
}

/** The ASCII code of the check character for 17 digits of which `sum` is the sum by their weights. */
export const residentIdCheckOf = (sum: number): number => checkCharacters.charCodeAt(sum % 11);

/** Whether the 18 characters of `text` from `at` end in the right check character (x counts as X). Never throws. */
export function residentIdHolds(text: string, at = 0): boolean {
  if (text.length < at + 18) return false;
  const last = text.charCodeAt(at + 17);
  return residentIdCheck(text, at).charCodeAt(0) === (last === 120 ? 88 : last);
}

/** The check character's weight at position `index` (0–16), modulo 11; 0 outside. */
export const residentIdWeight = (index: number): number => weights[index] ?? 0;

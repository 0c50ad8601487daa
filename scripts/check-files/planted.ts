/** Made-up resident ID numbers, one for each place where a value can hide: valid check digits, nobody's number. */

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The `index`-th made-up number (0–899): an area that exists, a birth date, a sequence number and the check character of GB 11643. */
export function planted(index: number): string {
  const digits = `11010119900307${String(index + 100)}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0);
  return digits + '10X98765432'[sum % 11];
}

/** A text that holds the number of a place; `labelled` texts say what it is, as people write it. */
export function labelled(index: number): string {
  return `身份证号 ${planted(index)}`;
}

/** Matches every number that `planted` gives, in any text. */
export const anyPlanted = /11010119900307[1-9]\d{2}[\dX]/g;

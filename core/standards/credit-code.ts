/** 统一社会信用代码, GB 32100-2015: 18 characters, no I O S V Z; the last one checks. Public, not personal. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether 18 upper-case characters form a code whose check character holds. Never throws. */
export function creditCodeHolds(text: string): boolean {
  if (text.length !== 18) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) {
    const value = alphabet.indexOf(text.charAt(index));
    if (value < 0) return false;
    sum += value * (weights[index] ?? 0);
  }
  return alphabet.indexOf(text.charAt(17)) === (31 - (sum % 31)) % 31;
}

/**
 * Check digits, written a second time on purpose: the judge must not share the code of what it judges.
 * Each function gives the check character for the digits before it.
 */

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: 17 digits → the eighteenth character. */
export function idCheck(body: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(body.charAt(i)) * (idWeights[i] ?? 0);
  return '10X98765432'.charAt(sum % 11);
}

/** ISO/IEC 7812-1 (Luhn): the digits before the last → the last. */
export function luhnCheck(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const digit = Number(body.charAt(body.length - 1 - i));
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}

export const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015: 17 characters → the eighteenth. */
export function creditCheck(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += creditAlphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return creditAlphabet.charAt((31 - (sum % 31)) % 31);
}

/** GB 11714: 8 characters → the ninth. */
export function organisationCheck(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  let sum = 0;
  weights.forEach((weight, i) => {
    sum += Number.parseInt(body.charAt(i), 36) * weight;
  });
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** GS 15-2006 (ISO 7064 MOD 11,10): 14 digits → the fifteenth. */
export function registrationCheck(body: string): string {
  let product = 10;
  for (const digit of body) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return String((11 - product) % 10);
}

/** Hong Kong identity card: one or two letters and six digits → the character in brackets. */
export function hongKongCheck(body: string): string {
  const values = [...body].map((c) => (/\d/.test(c) ? Number(c) : c.charCodeAt(0) - 55));
  if (values.length === 7) values.unshift(36);
  const sum = values.reduce((total, value, i) => total + value * (9 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'A' : String(check);
}

const taiwanLetters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** National identification card of Taiwan: a letter and eight digits → the ninth digit. */
export function taiwanCheck(body: string): string {
  const letter = taiwanLetters.indexOf(body.charAt(0)) + 10;
  let sum = Math.floor(letter / 10) + (letter % 10) * 9;
  for (let i = 1; i < 9; i++) sum += Number(body.charAt(i)) * (9 - i);
  return String((10 - (sum % 10)) % 10);
}

/** ISO 3779 / GB 16735: 17 characters, the ninth is replaced by its check character. */
export function vinCheck(vin: string): string {
  const letters: Record<string, number> = {
    ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
    ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
  };
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = [...vin].reduce((total, c, i) => total + (letters[c] ?? Number(c)) * (weights[i] ?? 0), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** ISBN-13: 12 digits → the thirteenth. */
export function isbnCheck(body: string): string {
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

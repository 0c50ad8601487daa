/** 台湾身份证号: a letter, 1 or 2, eight digits; mod-10 check over the letter's two digits and the rest. */
const letterValues = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const weights = [8, 7, 6, 5, 4, 3, 2, 1, 1];

/** Whether ten upper-case characters pass. Never throws. */
export function taiwanIdHolds(text: string): boolean {
  if (!/^[A-Z][12]\d{8}$/.test(text)) return false;
  const letter = letterValues.indexOf(text.charAt(0)) + 10;
  let sum = Math.floor(letter / 10) + (letter % 10) * 9;
  for (let index = 0; index < 9; index++) sum += Number(text.charAt(index + 1)) * (weights[index] ?? 0);
  return sum % 10 === 0;
}

/** 工商注册号, GS 15-2006: area 6, sequence 8, check digit (ISO 7064 MOD 11,10). Public, not personal. */

/** Whether the 15 digits of `text` pass. Never throws. */
export function registrationNumberHolds(text: string): boolean {
  if (!/^\d{15}$/.test(text)) return false;
  let product = 10;
  for (let index = 0; index < 14; index++) {
    const sum = (product + Number(text.charAt(index))) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + Number(text.charAt(14))) % 10 === 1;
}

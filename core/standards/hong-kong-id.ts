/** 香港身份证号: one or two letters, six digits, check digit 0–9 or A. */

/** Whether `letters` + six digits + check (no brackets, upper case) passes. Never throws. */
export function hongKongIdHolds(text: string): boolean {
  if (!/^[A-Z]{1,2}\d{6}[0-9A]$/.test(text)) return false;
  const full = text.length === 8 ? ` ${text}` : text;
  let sum = 0;
  for (let index = 0; index < 9; index++) {
    const character = full.charAt(index);
    const value = character === ' ' ? 36 : Number.parseInt(character, 36);
    sum += value * (9 - index);
  }
  return sum % 11 === 0;
}

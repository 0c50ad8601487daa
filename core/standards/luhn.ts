/** Luhn check digit (ISO/IEC 7812-1 annex B), as bank cards carry it. */

/** Whether the ASCII digits of `text` from `start` to `end` pass. Anything but digits gives false. Never throws. */
export function luhnHolds(text: string, start = 0, end: number = text.length): boolean {
  let sum = 0;
  let double = false;
  for (let index = end - 1; index >= start; index--) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return false;
    const value = double ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
    double = !double;
  }
  return end > start && sum % 10 === 0;
}

/** Dates of the Gregorian calendar as numbers yyyymmdd. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether year, month (1–12) and day (1–31) name a real day. Never throws. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day <= (lengths[month - 1] ?? 0) + leap;
}

/** The digits `from`–`to` of `text` as a number; -1 when anything else stands there. */
function figures(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** `YYYY-MM-DD` as the number yyyymmdd; 0 when it is no such date. Never throws. */
export function dayNumber(iso: string): number {
  if (iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return 0;
  const year = figures(iso, 0, 4);
  const month = figures(iso, 5, 7);
  const day = figures(iso, 8, 10);
  return isDay(year, month, day) ? year * 10000 + month * 100 + day : 0;
}

/** Full years between two days yyyymmdd. */
export const yearsBetween = (from: number, to: number): number =>
  Math.floor(to / 10000) - Math.floor(from / 10000) - (to % 10000 < from % 10000 ? 1 : 0);

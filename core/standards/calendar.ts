/** Dates of the Gregorian calendar as numbers yyyymmdd. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether year, month (1–12) and day (1–31) name a real day. Never throws. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day <= (lengths[month - 1] ?? 0) + leap;
}

/** `YYYY-MM-DD` as the number yyyymmdd; 0 when it is no such date. Never throws. */
export function dayNumber(iso: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return 0;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isDay(year, month, day) ? year * 10000 + month * 100 + day : 0;
}

/** Full years between two days yyyymmdd. */
export const yearsBetween = (from: number, to: number): number =>
  Math.floor(to / 10000) - Math.floor(from / 10000) - (to % 10000 < from % 10000 ? 1 : 0);

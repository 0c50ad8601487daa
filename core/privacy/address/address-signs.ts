/** Characters of which most addresses hold none: what tells that none stands there spares every question about them. */
import { tableOf } from '../characters/character-table.ts';

/** A bracket. */
export const BRACKET = 1;
/** What stands between the first and the last of several houses, or behind them: 3栋至12栋, 3栋全体. */
export const RANGE = 2;
export const signOf = tableOf('()（）');
for (const character of '至到~～—–-、全') signOf[character.charCodeAt(0)] = RANGE;

/** What was seen of one text on the way to the ends of its addresses. */
export interface Signs {
  /** All from `addressFrom` up to here may belong to one address; the last address's number stands before it. */
  address: number;
  addressFrom: number;
  /** Where the last bracket stands in that stretch, and the last sign of a range; -1 for nowhere. */
  bracket: number;
  range: number;
}

/** Whether one stands in `from`–`to`; `seen` makes it cheap. */
export function holdsSign(
  sign: typeof BRACKET | typeof RANGE,
  text: string,
  from: number,
  to: number,
  seen: Signs,
): boolean {
  const last = sign === BRACKET ? seen.bracket : seen.range;
  if (from >= seen.addressFrom && to <= seen.address && last < from) return false;
  for (let at = from; at < to && at < text.length; at++)
    if (signOf[text.charCodeAt(at)] === sign) return true;
  return false;
}

/** A mask whose hidden digits are said behind it: 138****1234，中间四位5678. Then nothing is hidden. */
import { residentIdHolds } from '#core/standards/resident-id.ts';

/** Where the number ends that a mask and what is said behind it are, and the whole number. */
export interface Filled {
  end: number;
  value: string;
}

/** What leads to the digits, by where the mask hides them. */
const inMiddle = /^[，,；;、（( ]{0,2}(?:其?中间?|隐[去藏]的?|被?遮[住盖挡]?的?|缺的?|星号[处是]?)/;
const atEnd = /^[，,；;、（( ]{0,2}(?:最?[后末]|尾)/;
const counted =
  /^(?:[两三四五六七八九十\d]{1,2}[位个])?(?:数字?|号码?|部分)?[是为：:]{0,2} ?(\d{2,12})(?![\d年月元])/;

/** What the mask `pattern` (a mobile's or a resident ID's, `*` for each hidden digit) is with the digits that are said behind `end`; undefined for none. */
export function filledBehind(text: string, end: number, pattern: string): Filled | undefined {
  const first = pattern.indexOf('*');
  const last = pattern.lastIndexOf('*');
  if (first < 1 || pattern.slice(first, last + 1).replaceAll('*', '') !== '') return undefined;
  const behind = text.slice(end, end + 30);
  const lead = (last === pattern.length - 1 ? atEnd : inMiddle).exec(behind)?.[0].length ?? 0;
  if (lead === 0) return undefined;
  const said = counted.exec(behind.slice(lead));
  const digits = said?.[1];
  if (!said || digits?.length !== last - first + 1) return undefined;
  const value = pattern.slice(0, first) + digits + pattern.slice(last + 1);
  if (!/^1[3-9]\d{9}$/.test(value) && !(value.length === 18 && residentIdHolds(value))) return undefined;
  return { end: end + lead + said[0].length, value };
}

/** Where an address around a number begins: at the first region before it, or at the road, village or estate itself. */
import { tableOf } from '../characters/character-table.ts';
import { stopAt, tokenAt } from './address-marks.ts';
import { regionAt } from './places.ts';

/** No 自在城, which is an estate. */
const at0 = /(?<!自)[在于至到从]$/;
const near = /^.{2,7}(?:县|区|市|镇|乡|街道|村|路|街|小区|家属[院楼区]|宿舍|花园|公寓|家园|新村|[苑府庭])/;

/**
 * Where in `left`–`right` of `text`, a run of an address's characters, the address around the number at `number` begins.
 * -1 for none. Bounded by the run; never throws.
 */
export function startOf(text: string, left: number, number: number, right: number): number {
  const floor = floorOf(text, left, number);
  const first = regionFrom(text, floor, number, right);
  const token = tokenFrom(text, floor, number);
  if (first >= 0 && (token >= 0 || /[号栋幢室组]/.test(text.slice(number, right)))) return first;
  return token < 0 ? unnamedFrom(text, left, number, right) : Math.max(floor, token - 8);
}

/** 半岛国际16栋2单元, 河滨一号5栋1411: so many units tell an estate whose name no word ends; from the last preposition on, or so much as a name has. */
function unnamedFrom(text: string, left: number, number: number, right: number): number {
  if (!units.test(text.slice(number, right))) return -1;
  let from = left;
  for (let at = left; at < number; at++)
    if (stopAt(text, at, number) > 0) from = at + stopAt(text, at, number);
  return number - from < 3 ? -1 : number - from < 9 ? from : number - longestName;
}
const longestName = 6;
const units = /^\d{1,3}(?:(?:栋|幢|座|号楼)\d{1,2}单元\d|[栋幢]\d{3,4}(?:[室号]|$))/;

/** Behind the last word over which an address does not go back. */
function floorOf(text: string, left: number, number: number): number {
  let floor = left;
  for (let at = left; at < number; ) {
    const length = stopAt(text, at, number);
    if (length === 0) {
      at++;
      continue;
    }
    const next = at + length;
    // 从江 is a county: its first character is no preposition.
    const part = length === 1 && regionAt(text, at) > 0;
    if (!part && number - next >= 2 && opens(text, next, number, length)) floor = next;
    at = next;
  }
  return floor;
}

/** Whether a place stands between `next` and `number`, behind a word of `length` characters. */
function opens(text: string, next: number, number: number, length: number): boolean {
  if (regionAt(text, next) > 0) return true;
  if (length > 1) return tokenFrom(text, next - 1, number) >= 0;
  return (
    at0.test(text.slice(Math.max(0, next - 2), next)) &&
    near.test(text.slice(next, Math.min(number, next + 9)))
  );
}

/** The first token behind `from`, not at it; -1 for none. */
function tokenFrom(text: string, from: number, number: number): number {
  for (let at = from; at < number; ) {
    const length = tokenAt(text, at, number);
    if (length > 0 && at > from) return at;
    at += Math.max(1, length);
  }
  return -1;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const within = tableOf('路街区镇乡村县道巷弄苑园市');

/** The first region at or behind `from`; a short name of two characters only when a place of its own follows. -1 for none. */
function regionFrom(text: string, from: number, number: number, right: number): number {
  for (let at = from; at < number - 1; at++) if (isRegion(text, at, right)) return at;
  return -1;
}

/** Whether a region that an address may begin with stands at `at`. */
export function isRegion(text: string, at: number, right: number): boolean {
  const length = regionAt(text, at);
  return length > 2 || (length === 2 && goesInto(text, at + 2, right));
}

/** 杭州西湖区: within ten characters a district, a town or a road. */
function goesInto(text: string, from: number, right: number): boolean {
  for (let at = from; at < right && at - from <= 10; at++) {
    const code = text.charCodeAt(at);
    if (!isHan(code)) return false;
    if (at > from && within[code] === 1) return true;
  }
  return false;
}

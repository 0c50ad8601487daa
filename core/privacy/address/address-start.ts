/** Where an address around a number begins: at the first region before it, or at the road, village or estate itself. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { stopAt, tokenAt } from './address-marks.ts';
import { type PlaceMarks, REGION, STOP, TOKEN } from './place-marks.ts';
import { isRegion, regionAt } from './places.ts';

/** 1: what leads to a place by itself. */
const leads = tableOf('在于至到从');
const near = /^.{2,7}(?:县|区|市|镇|乡|街道|村|路|街|小区|家属[院楼区]|宿舍|花园|公寓|家园|新村|[苑府庭])/;

/**
 * Where in `left`–`right` of `text`, a run of an address's characters, the address around the number at `number` begins;
 * `places` looked over `left`–`number`. -1 for none. Bounded by the run; never throws.
 */
export function startOf(
  text: string,
  left: number,
  number: number,
  right: number,
  places: PlaceMarks,
): number {
  const floor = floorOf(text, left, number, places);
  const first = regionFrom(text, floor, number, right, places);
  const token = tokenFrom(text, floor, number, places);
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
function floorOf(text: string, left: number, number: number, places: PlaceMarks): number {
  let floor = left;
  if (!places.hasStop(left)) return floor;
  for (let at = left; at < number; ) {
    const length = places.begins(STOP, at) ? stopAt(text, at, number) : 0;
    if (length === 0) {
      at++;
      continue;
    }
    const next = at + length;
    // 从江 is a county: its first character is no preposition.
    const part = length === 1 && regionAt(text, at) > 0;
    if (!part && number - next >= 2 && opens(text, next, number, length, places)) floor = next;
    at = next;
  }
  return floor;
}

/** Whether a place stands between `next` and `number`, behind a word of `length` characters. */
function opens(text: string, next: number, number: number, length: number, places: PlaceMarks): boolean {
  if (places.begins(REGION, next) && regionAt(text, next) > 0) return true;
  if (length > 1) return tokenFrom(text, next - 1, number, places) >= 0;
  return (
    leads[codeAt(text, next - 1)] === 1 &&
    // No 自在城, which is an estate.
    codeAt(text, next - 2) !== 0x81ea &&
    near.test(text.slice(next, Math.min(number, next + 9)))
  );
}

/** The first token behind `from`, not at it; -1 for none. */
function tokenFrom(text: string, from: number, number: number, places: PlaceMarks): number {
  for (let at = from; at < number; ) {
    const length = places.begins(TOKEN, at) ? tokenAt(text, at, number) : 0;
    if (length > 0 && at > from) return at;
    at += Math.max(1, length);
  }
  return -1;
}

/** The first region at or behind `from`; a short name of two characters only when a place of its own follows. -1 for none. */
function regionFrom(text: string, from: number, number: number, right: number, places: PlaceMarks): number {
  if (!places.hasRegion(from)) return -1;
  for (let at = from; at < number - 1; at++)
    if (places.begins(REGION, at) && isRegion(text, at, right)) return at;
  return -1;
}

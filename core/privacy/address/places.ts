/** Where an address may begin: names of provinces, prefectures and counties (GB/T 2260), in full and without their suffix. */

import { provinceNames, regionNames } from '#core/standards/region.ts';
import { tableOf } from '../characters/character-table.ts';
import { pairOf } from '../characters/pairs.ts';

let index: Map<string, string[]> | undefined;

/** Full and short names by their first two characters; the longest first. */
function names(): Map<string, string[]> {
  if (index) return index;
  const map = new Map<string, string[]>();
  const add = (name: string) => {
    const key = name.slice(0, 2);
    const list = map.get(key);
    if (!list) map.set(key, [name]);
    else if (!list.includes(name)) list.push(name);
  };
  for (const province of provinceNames)
    for (const suffix of ['省', '市', '自治区', '特别行政区', '']) add(province + suffix);
  for (const name of regionNames()) {
    add(name);
    if (name.length > 2 && /[市县]$/.test(name)) {
      const short = name.slice(0, -1);
      if (short.length === 2) add(short);
    }
  }
  for (const list of map.values()) list.sort((one, two) => two.length - one.length);
  for (const key of map.keys()) pairs[pairOf(key.charCodeAt(0), key.charCodeAt(1))] = 1;
  index = map;
  return map;
}

/** 1: two characters (folded into 65,536) with which a name may begin. Most places are told by it that none does. */
const pairs = new Uint8Array(65_536);

/** Length of the name of a region that begins at `at`; 0 for none. Never throws. */
export function regionAt(text: string, at: number): number {
  if (at + 1 >= text.length) return 0;
  const known = index ?? names();
  if (pairs[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 0) return 0;
  const list = known.get(text.slice(at, at + 2));
  if (!list) return 0;
  for (const name of list) if (text.startsWith(name, at)) return name.length;
  return 0;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const within = tableOf('路街区镇乡村县道巷弄苑园市');

/** Whether a region that an address may begin with stands at `at`: a short name of two characters only when a place of its own follows by `right`. */
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

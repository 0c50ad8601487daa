/** Area codes of GB/T 2260: the first six digits of a resident ID. */
import { countyCodes, countyNames, prefectureNames } from './regions.ts';

const provinces: Record<string, string> = {
  11: '北京',
  12: '天津',
  13: '河北',
  14: '山西',
  15: '内蒙古',
  21: '辽宁',
  22: '吉林',
  23: '黑龙江',
  31: '上海',
  32: '江苏',
  33: '浙江',
  34: '安徽',
  35: '福建',
  36: '江西',
  37: '山东',
  41: '河南',
  42: '湖北',
  43: '湖南',
  44: '广东',
  45: '广西',
  46: '海南',
  50: '重庆',
  51: '四川',
  52: '贵州',
  53: '云南',
  54: '西藏',
  61: '陕西',
  62: '甘肃',
  63: '青海',
  64: '宁夏',
  65: '新疆',
  71: '台湾',
  81: '香港',
  82: '澳门',
  83: '台湾',
};

/** Names of provinces without 省, 市, 自治区. */
export const provinceNames: readonly string[] = [...new Set(Object.values(provinces))];

let known: Uint8Array | undefined;
/** One bit a code, read from the compact table at first use. Code unit by code unit: pieces of text would cost ten times as much. */
function table(): Uint8Array {
  if (known) return known;
  const bits = new Uint8Array(125_000);
  for (let at = 0; at < countyCodes.length; at++) {
    const prefecture = twoDigits(at) * 10_000 + twoDigits(at + 2) * 100;
    for (at += 5; countyCodes.charCodeAt(at) > 32; at += 2) {
      const code = prefecture + twoDigits(at);
      bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
    }
  }
  known = bits;
  return bits;
}

const twoDigits = (at: number): number =>
  countyCodes.charCodeAt(at) * 10 + countyCodes.charCodeAt(at + 1) - 528;

/** How well a six-digit area code is known: its county (2), its province alone (1), not at all (0). Never throws. */
export function regionKnown(code: number): 0 | 1 | 2 {
  const province = Math.floor(code / 10_000);
  if (provinces[province] === undefined) return 0;
  if (code === 810_000 || code === 820_000 || code === 830_000) return 2;
  return ((table()[code >> 3] ?? 0) & (1 << (code & 7))) !== 0 ? 2 : 1;
}

/** How many counties of a two-digit province have had a code. Never throws; 0 for no such province. */
export function countiesOf(province: number): number {
  let count = 0;
  for (let code = province * 10_000; code < (province + 1) * 10_000; code++)
    if (((table()[code >> 3] ?? 0) & (1 << (code & 7))) !== 0) count++;
  return count;
}

/** Names of prefectures and counties of today, as written in full (杭州市, 临安区). */
export const regionNames = (): string[] => [...prefectureNames.split(' '), ...countyNames.split(' ')];

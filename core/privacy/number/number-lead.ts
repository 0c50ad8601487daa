/** What leads a number without a gap: a Latin label or one in pinyin (TEL138…, 手机hao138…), the letter before a pupil's resident ID, the bracket of a country code. */
import { residentIdHolds } from '#core/standards/resident-id.ts';
import { codeAt } from '../characters/characters.ts';

const latinLabel =
  /^(?:TEL|PHONE|MOBILE|MOB|QQ|WX|VX|ID|IDCARD|NO|SFZ|SFZH|EMAIL|CARD|PHONENO|WECHAT|SN|CALL|HTTP|HTTPS|DATA|SHOUJI|DIANHUA|LXDH|SJH?|SHENFEN|ZHENG|YHKH?|KA|HAO|MA)+(?=\d)|^[MPTV](?=1[3-9]\d{9}$)/;

/** 1: the first two characters of what `latinLabel` knows, folded into 4,096, and any after the letter before a pupil's ID. */
const leads = new Uint8Array(4_096);
const leadOf = (one: number, two: number): number => ((one & 63) << 6) | (two & 63);
for (const pair of 'TE PH MO QQ WX VX ID NO SF EM CA WE SN HT DA SH DI LX SJ ZH YH KA HA M1 P1 T1 V1'.split(
  ' ',
))
  leads[leadOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
for (const letter of 'GJL')
  leads.fill(1, leadOf(letter.charCodeAt(0), 0), leadOf(letter.charCodeAt(0), 63) + 1);

/** Whether a label or the letter of a pupil's number may begin with two upper-case letters or digits; most letters lead nothing. */
export const mayLead = (one: number, two: number): boolean => one > 57 && leads[leadOf(one, two)] === 1;

/** Length of a Latin label that leans on the number: TEL138…, ID1101…. */
export function leadLength(value: string): number {
  const length = latinLabel.exec(value)?.[0].length ?? 0;
  return length < value.length - 4 ? length : 0;
}

/** 学籍号: whether `value` is the letter G, J or L before a resident ID that holds. */
export const isPupils = (value: string): boolean =>
  /^[GJL]\d{17}[\dX]$/.test(value) && residentIdHolds(value.slice(1));

/** (0551)6234567, (+86)138…: where a number that begins at `start` with `code` begins with the bracket of its area or country code; `start` without any. */
export function bracketBefore(text: string, start: number, code: number, floor: number): number {
  if (code === 48) return start > floor && isOpen(codeAt(text, start - 1)) ? start - 1 : start;
  if (code !== 56) return start;
  const open = codeAt(text, start - 1) === 43 ? start - 2 : start - 1;
  return open >= floor && isOpen(codeAt(text, open)) && /[)）]/.test(text.charAt(start + 2)) ? open : start;
}

const isOpen = (code: number): boolean => code === 40 || code === 0xff08;

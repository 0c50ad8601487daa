/** …3栋2单元 where supply is cut off, 公开拍卖：…: a house of many, or one for sale by a court. */
import { tableOf } from '../characters/character-table.ts';
import { lineStart } from './line-start.ts';

/** So far before an address and behind it the words may stand. */
const before = 80;
const behind = 30;

const sale = /拍卖[^。\n]{0,8}[：:]|起拍价|评估价/;
/** Who still lives in what was sold. */
const moved = /腾[退房空]|迁出|搬离/;
const supply =
  /停[水电气暖]|断[水电气]|暂停供|恢复供|供[水电气热暖]|检修|影响(?:范围|区域|小区)|[，,]\s?共\s?\d+\s?[套户间](?!型)|涉及[^，。；\n]{0,6}\d+户|(?:改造|征收|拆[迁除]|整治|实施|服务|覆盖|涉及)范围/;
/** One character of each of these words. */
const signs = tableOf('卖价停断供修响围共及');

/** From where and up to where one text was looked at for these words, and where the last sign of one stands; -1 for nowhere. */
export interface ForAll {
  lookedFrom: number;
  looked: number;
  lastSign: number;
}
export const noForAll = (): ForAll => ({ lookedFrom: 0, looked: 0, lastSign: -1 });

/** Whether a word may stand around `start`–`end`. None of a text is looked at twice. */
function maySay(text: string, start: number, end: number, seen: ForAll): boolean {
  const from = Math.max(0, start - before);
  const to = Math.min(text.length, end + behind);
  let at = seen.looked;
  if (from > at || from < seen.lookedFrom) {
    at = seen.lookedFrom = from;
    seen.lastSign = -1;
  }
  for (; at < to; at++) if (signs[text.charCodeAt(at)] === 1) seen.lastSign = at;
  seen.looked = at;
  return seen.lastSign >= from;
}

/** Whether the line of the address `start`–`end` says so; `seen` makes it cheap. Bounded; never throws. */
export function isForAll(text: string, start: number, end: number, seen: ForAll): boolean {
  if (!maySay(text, start, end, seen)) return false;
  const from = lineStart(text, start, before);
  const line = text.slice(from, Math.min(text.length, end + behind)).split('\n', 1)[0] ?? '';
  return (
    (sale.test(line) && !moved.test(line)) ||
    (!/(?:\d{3,4}|\d室|\d号|户)$/.test(text.slice(start, end)) && supply.test(line))
  );
}

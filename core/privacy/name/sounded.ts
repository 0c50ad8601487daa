/** Names written by their sound in sentences: 因特木尔保管不善, 本人沙马拉作夫妻. No surname tells them; what leads to a person and what persons do does. */

import { regionAt } from '../address/places.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { isSound } from './name-sounds.ts';
import { followsPerson, wordFollowsPerson } from './person-words.ts';

/** Tibetan names of two syllables, which no other words are, by the first: 索南提出…. */
const short: (string | undefined)[] = [];
for (const [
  first = '',
  ...others
] of '扎西 多吉杰 次仁旺登 卓玛嘎 拉姆 央金宗 德吉 索南朗 旦增巴 丹增巴 嘎玛 噶玛 平措 格桑 洛桑 白玛 仁青增 旺堆姆 普布琼 边巴 巴桑 益西 强巴 曲珍扎 才让旦 贡布 阿旺'.split(
  ' ',
))
  short[first.charCodeAt(0)] = others.join('');

/** Where a Tibetan name of two characters ends that begins at `at`, or three to six of such characters, or such before a dot and what stands behind it (帕提古丽·司马义); `at` for fewer, more, or a place (呼和浩特, 阿克苏). Bounded. */
export function soundedEnd(text: string, at: number): number {
  if (short[codeAt(text, at)]?.includes(text.charAt(at + 1)) && wordFollowsPerson(text, at + 2))
    return at + 2;
  let end = at;
  while (end - at < 7 && isSound(codeAt(text, end))) end++;
  if (end - at > 1 && codeAt(text, end) === 0xb7) return behindDot(text, at, end + 1);
  if (end - at < 3 || end - at > 6 || countries.test(text.slice(at, end))) return at;
  return regionAt(text, at) > 0 ? at : end;
}
/** Where the name ends of which the last part begins at `from`: before what a person does, or where it is cut off; `at` for neither. */
function behindDot(text: string, at: number, from: number): number {
  let end = from;
  while (end - from < 7 && isHan(codeAt(text, end)) && (end - from < 2 || !followsPerson(text, end))) end++;
  if (end - from > 1 && end - from < 7) return end;
  end = from;
  while (end - from < 5 && isSound(codeAt(text, end))) end++;
  return end - from > 1 ? end : at;
}
/** How other countries and peoples are called. */
const countries =
  /^(?:伊拉克|阿尔巴尼亚|肯尼亚|尼加拉|哈萨克|塔吉克|吉尔吉斯|乌兹别克|巴拉|沙特|尼日|马里|阿里巴巴|西班|珠穆)|[亚族]$/;

/** Names written by their sound in sentences: 因特木尔保管不善, 本人沙马拉作夫妻. No surname tells them; what leads to a person and what persons do does. */

import { regionAt } from '../address/places.ts';
import { codeAt } from '../characters/characters.ts';
import { isSound } from './name-sounds.ts';

/** Where the three to six such characters end that begin at `at`; `at` for fewer, more, or a place (呼和浩特, 阿克苏). Bounded. */
export function soundedEnd(text: string, at: number): number {
  let end = at;
  while (end - at < 7 && isSound(codeAt(text, end))) end++;
  if (end - at < 3 || end - at > 6 || countries.test(text.slice(at, end))) return at;
  return regionAt(text, at) > 0 ? at : end;
}
/** How other countries and peoples are called. */
const countries =
  /^(?:伊拉克|阿尔巴尼亚|肯尼亚|尼加拉|哈萨克|塔吉克|吉尔吉斯|乌兹别克|巴拉|沙特|尼日|马里|阿里巴巴|西班)|[亚族]$/;

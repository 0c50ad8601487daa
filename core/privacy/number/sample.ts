/** Values that only show how one is written: 示例：138…, 应填写为 1101…, example. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { Pairs } from '../characters/pairs.ts';

const words =
  /示例|样例|范例|举例|例如|(?<![\u4e00-\u9fff])例[：:\s\u3000]|(?:参考|填写|书写|录入)格式[：:]|填写为|填写成|形如|如[：:]|[（(]如|[，,]如\s?$|(?<![@./])example(?!\.[a-z]{2,3}\b)|sample|e\.g\./i;
const beside = 48;

/** A heading above: 填表样例; 以下为模板. */
const heading =
  /(?:^|\n)[^\n，。；：:]{0,12}(?:样例|示例|范例|样表|填写示范)[^\n，。；：:]{0,16}[：:]?\n|以下(?:均为|为|是)[^\n，。；：:]{0,6}(?:模板|虚构|演示|测试数据)[^\n：:]{0,20}[：:]?\n/;
/** 5226…（样本）: right behind a value. */
const behind = /^(?:样本|样例|示例|测试|虚构|演示)/;
const beginsBehind = tableOf('样示测虚演');

/** Whether the bracket behind the value at `at` says so. */
function isSampleBehind(text: string, at: number): boolean {
  for (let end = at + 5; end < at + 26; end++) {
    const code = codeAt(text, end);
    if (code === 40 || code === 0xff08)
      return beginsBehind[codeAt(text, end + 1)] === 1 && behind.test(text.slice(end + 1, end + 3));
    if (code > 127 || code < 33) return false;
  }
  return false;
}
/** How far above it may stand. */
const above = 160;

/** 1: with which the words of a heading end; 2: with which `words` end; 4: a line feed. */
const signOf = tableOf('例表范板构示据');
for (const character of '例为成如式eEg')
  signOf[character.charCodeAt(0)] = (signOf[character.charCodeAt(0)] ?? 0) | 2;
signOf[10] = 4;
/** How the words of a heading end. */
const ofHeading = new Pairs();
for (const [first = '', last = ''] of [
  '样例',
  '示例',
  '范例',
  '样表',
  '示范',
  '模板',
  '虚构',
  '演示',
  '数据',
])
  ofHeading.add(first.charCodeAt(0), last.charCodeAt(0));

/** What was seen of one text before a place, so that none of it is looked at twice: up to where, and where the last of each sign stands; -1 for nowhere. */
export interface Samples {
  sampled: number;
  lastHeading: number;
  lastWord: number;
  lastLine: number;
}
export const noSamples = (): Samples => ({ sampled: 0, lastHeading: -1, lastWord: -1, lastLine: -1 });

/** Goes on to `at`. */
function look(text: string, at: number, seen: Samples): void {
  if (at < seen.sampled || at - above > seen.sampled) {
    seen.sampled = Math.max(0, at - above);
    seen.lastHeading = seen.lastWord = seen.lastLine = -1;
  }
  for (let next = seen.sampled; next < at; next++) {
    const sign = signOf[text.charCodeAt(next)] ?? 0;
    if (sign === 0) continue;
    if ((sign & 1) !== 0 && ofHeading.has(codeAt(text, next - 1), text.charCodeAt(next)))
      seen.lastHeading = next;
    if ((sign & 2) !== 0) seen.lastWord = next;
    if (sign === 4) seen.lastLine = next;
  }
  seen.sampled = at;
}

/** Whether `at` stands on a line on which, or under a heading in which, somebody says that this is a sample. Bounded; `seen` makes it cheap. */
export function inSample(text: string, at: number, seen: Samples = noSamples()): boolean {
  look(text, at, seen);
  const from = Math.max(0, at - beside, seen.lastLine + 1);
  if (isSampleBehind(text, at)) return true;
  if (seen.lastWord >= from && words.test(text.slice(from, at))) return true;
  return (
    seen.lastHeading >= Math.max(0, at - above) && heading.test(text.slice(Math.max(0, at - above), from))
  );
}

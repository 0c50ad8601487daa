/** Values that lean on their label in another way than by a colon: JSON strings, and labels without one (户主张三, 现住…). */
import { codeAt, gapOf } from '../characters/characters.ts';
import { isName, readsAsName } from '../detectors/name.ts';
import type { Hit } from '../hit.ts';
import { isCommonSurname } from '../name/surnames.ts';
import type { Around } from '../text/around.ts';
import { holderOf } from '../text/holder.ts';
import { tellsNobody } from '../text/nobody.ts';
import { readAfterLabel, readCell } from './fields.ts';
import { endingLength, labelEndingAt, labelGoesOn } from './label-ending.ts';
import type { Topic } from './topics.ts';
import { textTopics } from './value-topics.ts';

/** A space, or the backslash of JSON inside a string. */
const isPad = (code: number): boolean => (gapOf[code] ?? 0) > 0 || code === 92;

/** The string after a JSON key that says `topic`, of which the colon ends at `from`. Returns where to go on. */
export function readJsonString(
  text: string,
  from: number,
  topic: Topic,
  { today, reach }: Around,
  hits: Hit[],
): number {
  let start = from;
  while (start < text.length && start - from < 8 && isPad(text.charCodeAt(start))) start++;
  if (text.charCodeAt(start) === 91) readJsonStrings(text, start + 1, topic, today, hits);
  if (text.charCodeAt(start) !== 34) return from;
  start++;
  let end = start;
  while (end < text.length && end - start < 300 && codeAt(text, end) !== 34 && codeAt(text, end) !== 92)
    end++;
  // {"code":"2040601","name":"行政运行"}: what has a code is a thing, unless its name is one of a person.
  if (
    topic === 'name' &&
    end - start > 3 &&
    coded.test(text.slice(Math.max(0, from - 60), from)) &&
    !readsAsName(text.slice(start, end))
  )
    return from;
  // {"name":"某某超市","address":"…"}, {"pm25":38,"address":"…"}
  const person =
    topic !== 'any-address' ||
    (holderOf(text, start, reach.marks) !== 'body' && !tellsNobody(text, start, reach.marks));
  readCell(text, start, end, topic, person, today, hits);
  return from;
}

const coded = /["'](?:code|value|key|type)["']\s?:\s?["']?[\w.-]{1,24}["']?\s?,\s{0,12}["']name["']\s?:$/i;

/** "家庭成员": ["张三", "李四"]: the strings of a list that begins at `from`, as far as nothing else stands in it. */
function readJsonStrings(text: string, from: number, topic: Topic, today: number, hits: Hit[]): void {
  let at = from;
  for (const most = Math.min(text.length, from + 4_000); at < most; ) {
    while (at < most && (isPad(text.charCodeAt(at)) || /[\n,]/.test(text.charAt(at)))) at++;
    if (text.charCodeAt(at) !== 34) break;
    const end = text.slice(at + 1, at + 302).search(/["\\]/);
    if (end < 0) break;
    readCell(text, at + 1, at + 1 + end, topic, topic !== 'any-address', today, hits);
    at += end + 2;
  }
}

/** Whether 住 at `at` may begin a clause: 张三，住…, 张三（男）住…, 身份证110105…住…, 张三住…. */
const mayLiveBehind = (text: string, at: number): boolean =>
  /[\n，。；、,（(）)\s男女族]/.test(text.charAt(at - 1) || '\n') ||
  /\d{6}[\dXx]$/.test(text.slice(Math.max(0, at - 7), at)) ||
  endsName(text.slice(Math.max(0, at - 4), at));
const endsName = (before: string): boolean => {
  const name = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,3}$/.exec(before)?.[0];
  return name !== undefined && isCommonSurname(name) && isName(name, false);
};

/** 【出生日期】: a label in brackets is as sure as one before a colon. */
const closesLabel = (code: number): boolean => code === 0x3011 || code === 93 || code === 0x300d;

/** 为, 是 and closing brackets, which may stand between a label and its value. */
const leadsOn = (code: number): boolean => code === 0x4e3a || code === 0x662f || closesLabel(code);

/** Whether the label of `length` characters that ends at `end` is written once more right behind itself: the value stands behind the last. */
const isAgain = (text: string, end: number, length: number): boolean =>
  codeAt(text, end) === codeAt(text, end - length) && text.startsWith(text.slice(end - length, end), end);

/**
 * What follows a label without a colon whose last character stands at `at`: 户主张三, 现住…, 姓名 张三. `limit`: where its cell or
 * the text ends. Returns where to go on.
 */
export function readWordlessLabel(
  text: string,
  at: number,
  limit: number,
  around: Around,
  hits: Hit[],
): number {
  const next = codeAt(text, at + 1);
  if (next === 58 || next === 0xff1a || next === 0) return at + 1;
  const topic = labelEndingAt(text, at + 1);
  if (topic === undefined || !textTopics.has(topic)) return at + 1;
  const length = endingLength;
  if (labelGoesOn(text, at + 1) || isAgain(text, at + 1, length)) return at + 1;
  if (topic === 'address' && length < 2 && !mayLiveBehind(text, at)) return at + 1;
  const space = (gapOf[next] ?? 0) === 2 || next === 9 || leadsOn(next);
  const from = leadsOn(next) ? at + 2 : at + 1;
  const direct = !space || (topic !== 'name' && !closesLabel(next));
  return Math.max(at + 1, readAfterLabel(text, from, limit, topic, direct, around, hits));
}

/** Where the value of a label begins that ends before `at`: behind up to four tags, which close the label's element and open the value's. */
export function behindTags(text: string, at: number): number {
  let from = at;
  while (gapOf[codeAt(text, from)] === 2 && from - at < 4) from++;
  if (codeAt(text, from) !== 60) return at;
  const tags = opening.exec(text.slice(from, from + 400));
  return tags ? from + tags[0].length : at;
}
const opening = /^(?:\s{0,4}<\/?(?:span|b|strong|em|i|u|a|p|font|label|div|dt|dd)(?:\s[^<>]{0,120})?>){1,4}/i;

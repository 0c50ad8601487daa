/**
 * Names that stand in the same slot again and again: 张三200元、李四100元; 1栋101室 王五 欠费…; 赵六（烈属） line by line; “…（钱七）；…（孙八）”.
 * A slot is what stands right before a word and right behind it. Where three words of a slot are names beyond doubt (of two characters: two for one) and four in
 * ten read so, its other words that read so are names, too; where nearly all do, all are. Leaves alone: cells under headers,
 * who acts in office (审判长：…, 书记员　…), villages, goods.
 */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, isFreeOf, makeHit } from '../hit.ts';
import { labelEndingAt } from '../label/label-ending.ts';
import { isCommonWord } from '../name/common-words.ts';
import { firstKey, forgetKeys, keySlot } from '../name/key-slots.ts';
import { addTo, type Slot, SURE, slotAt, sureOf, tells } from '../name/name-slot.ts';
import { Spans } from '../name/spans.ts';
import { beginsSurname } from '../name/surnames.ts';
import type { Range } from '../structure/name-column.ts';
import { isName } from './name.ts';

/** What stands beside a word; 0 for anything else. */
const sideOf = new Uint8Array(65_536);
for (const [side, characters] of [
  '\n\r、，；。,;',
  ' \t\u3000\u00a0|｜&',
  '（(',
  '）)】',
  ':：',
  '*',
  '<>',
  '"“”\'',
  '.．…',
  '',
  '/／',
  '-—－–',
  '',
  '★☆●◆■▲◇○□※♦✦✿',
  '《',
].entries())
  for (const character of characters) sideOf[character.charCodeAt(0)] = side + 1;
for (let figure = 0; figure < 10; figure++) sideOf[48 + figure] = sideOf[0xff10 + figure] = 10;
const [item, blank, opened, closed, colon, tag, quote, digit, sum, sides] = [1, 2, 3, 4, 5, 7, 8, 10, 13, 16];

/** Words that may be names: where they stand, and the sides of each and how sure it is as one number (`keyOf`); a text may hold a million. */
class Words extends Spans {
  readonly keys: number[] = [];
}
/** Which slot a word stands in, which if all that parts words is taken for one, how sure it is. */
const keyOf = (slot: number, wide: number, sure: number): number => (((slot << 8) | wide) << 2) | sure;

/** Adds the names of slots in `text` to `hits`, sorted by start on entry; `headed`: tables of which the columns tell. Linear; never throws. */
export function readNamesOfSlots(text: string, headed: readonly Range[], hits: Hit[]): void {
  points.fill(0);
  forgetKeys();
  if (!eachWord(text, headed, mayTell)) return;
  const slots: Slot[] = [];
  const words = new Words();
  eachWord(text, headed, (_, start, end, left, right) => {
    count(slots, words, text, start, end, left, right);
    return false;
  });
  keep(text, slots, words, hits);
}

/** Gives `meet` each word that has sides: where it begins and ends, and what stands before and behind it. Whether it had seen enough at one. */
function eachWord(
  text: string,
  headed: readonly Range[],
  meet: (text: string, start: number, end: number, left: number, right: number) => boolean,
): boolean {
  let next = 0;
  let table = headed[0];
  let official = false;
  // （班主任：张三）：李四、…: what is told in brackets ends with them.
  let enclosed = false;
  for (let at = 0; at < text.length; ) {
    if (table && table.start <= at) {
      at = Math.max(at, table.end);
      table = headed[++next];
      continue;
    }
    if (!isHan(text.charCodeAt(at))) {
      // 审判长：张三　李四: the whole line speaks of who acts in office, up to another label.
      const ends = endsOffice[text.charCodeAt(at)];
      if (official && (ends === 1 || (enclosed && ends === 2))) official = false;
      at++;
      continue;
    }
    // 1号张三 2号李四, 901班王五
    if (counters[text.charCodeAt(at)] === 1 && isCountBefore(text, at)) at++;
    const start = at;
    while (at < text.length && (isHan(text.charCodeAt(at)) || text.charCodeAt(at) === 0xb7)) at++;
    // 100元　卞　亮: 元 is no surname there.
    if (at - start === 1 && sideOf[codeAt(text, start - 1)] !== digit) at = spacedEnd(text, start);
    if (at - start < 2 || at - start > 9) continue;
    const right = sideAt(text, at, 1);
    // 张三户：养牛4头
    const household =
      (right === colon || right === sum || right === digit) &&
      at - start > 2 &&
      text.charCodeAt(at - 1) === 0x6237;
    const end = household ? at - 1 : at;
    // 张三：1栋417 → 6栋410, 李四: 124小时
    const told = right === colon && isSumBehind(text, at + 1) ? sum : right;
    const titled = (right === colon || endsTitle[text.charCodeAt(at - 1)] === 1) && isTitle(text, at);
    // 张三：明天谁去？: who speaks; of forms it is the label.
    const opens = opensLine(text, start);
    const spoken = told === colon && !titled && opens;
    if (titled || (told === colon && !spoken)) {
      official = titled && right <= colon && right !== item;
      enclosed = right === colon && sideAt(text, start - 1, -1) === opened;
      continue;
    }
    if (spoken) official = false;
    if (official || told === 0) continue;
    const left = opens ? item : counters[codeAt(text, start - 1)] === 1 ? digit : sideAt(text, start - 1, -1);
    if (left === 0) continue;
    if (meet(text, start, end, left, told)) return true;
  }
  return false;
}

/** 亓　玲: where a name of two characters ends that are spaced out, of which the first stands at `start`; behind that one alone for none. */
function spacedEnd(text: string, start: number): number {
  if (!beginsSurname(text.charCodeAt(start))) return start + 1;
  let end = start + 1;
  while (end - start < 4 && (codeAt(text, end) === 0x3000 || codeAt(text, end) === 32)) end++;
  return end > start + 1 && isHan(codeAt(text, end)) && !isHan(codeAt(text, end + 1)) ? end + 1 : start + 1;
}

/** 1: what counts seats, classes and beds, behind the figure. */
const counters = tableOf('号班组队床桌');
/** Whether the line begins at `at`, or behind its indent. */
function opensLine(text: string, at: number): boolean {
  let from = at;
  while (at - from < 6 && indents[codeAt(text, from - 1)] === 1) from--;
  const code = codeAt(text, from - 1);
  return from === 0 || code === 10 || code === 13;
}
const indents = tableOf(' \u3000\u00a0');
/** 3班, （3）班 */
const isCountBefore = (text: string, at: number): boolean =>
  sideOf[codeAt(text, at - (sideOf[codeAt(text, at - 1)] === closed ? 2 : 1))] === digit;
/** Whether a figure stands at `at`, or behind a space there. */
const isSumBehind = (text: string, at: number): boolean =>
  sideOf[codeAt(text, at)] === digit ||
  (whites[codeAt(text, at)] === 1 && sideOf[codeAt(text, at + 1)] === digit);
const whites = tableOf(whiteSpace);

/** Of each slot two points for each word of three or four characters that begins as names do, one for each of two; and in its upper bits how many of the first there are: three are enough. */
const long = 1 << 28;
const points = new Int32Array(sides * sides);

/** Whether with the word `start`–`end` a slot may hold names enough (see `tells`). In most texts none does, and no word is looked at more closely. */
function mayTell(text: string, start: number, end: number, left: number, right: number): boolean {
  const size = end - start;
  if (size > 6 || !beginsSurname(text.charCodeAt(start))) return false;
  const worth = size > 2 && isHan(codeAt(text, start + 1)) ? long + 2 : 1;
  const slot = left * sides + right;
  const wide = wideOf(left, right, codeAt(text, end));
  points[slot] = (points[slot] ?? 0) + worth;
  if (wide !== slot) points[wide] = (points[wide] ?? 0) + worth;
  return isEnough(points[slot] ?? 0) || isEnough(points[wide] ?? 0);
}
const isEnough = (known: number): boolean => known >= long && (known & (long - 1)) > 4;

/** Whether a word that ends at `end` says who acts in office. */
const isTitle = (text: string, end: number): boolean => labelEndingAt(text, end) === 'official-name';
/** What ends the line or the sentence that speaks of them. */
const endsOffice = tableOf('\n。；<');
endsOffice[0x29] = endsOffice[0xff09] = 2;
/** 1: with which such a word ends. */
const endsTitle = tableOf('人长员记者家专师理任官表法事');

/** What stands at `at`, beside a word; before or behind a quote a colon counts (`"姓名": "张三"`), before a space, too. */
function sideAt(text: string, at: number, step: number): number {
  if (at >= text.length) return item;
  const side = sideOf[text.charCodeAt(at)] ?? 0;
  if (side === blank && step > 0 && sideOf[codeAt(text, at + 1)] === digit) return sum;
  if (side !== quote && (side !== blank || step > 0)) return side;
  let next = side === quote ? at + step : at;
  while (step < 0 && codeAt(text, next) === 32) next--;
  return sideOf[codeAt(text, next)] === colon ? colon : side;
}

const endsClause = tableOf('，。,');
function count(
  slots: Slot[],
  words: Words,
  text: string,
  start: number,
  end: number,
  left: number,
  right: number,
): void {
  const word = wordOf(text, start, end);
  const known = sureOf(word);
  // 经研究，: a clause among names is none.
  const sure = known === SURE.maybe && endsClause[codeAt(text, end)] === 1 ? SURE.not : known;
  if (sure === SURE.not && word.length > 4) return;
  const key = left === colon && right === quote ? keySlot(text, start) : undefined;
  if (key === -1) return;
  const slot = key ?? left * sides + right;
  const wide = key === undefined ? wideOf(left, right, codeAt(text, end)) : 255;
  addTo(slotAt(slots, slot), word, sure);
  if (wide !== slot && key === undefined) addTo(slotAt(slots, wide), word, sure);
  if (sure === SURE.not) return;
  words.keys[words.count] = keyOf(slot, wide, sure);
  words.add(start, end);
}

/** Commas, spaces, line ends and tags all part words. */
const widened = (side: number): number => (side <= blank || side === tag || side === sum ? 0 : side);
/** The slot of words of these sides; what has a sum behind it may be the first behind a label (得票：张三 865票，李四 233票; 一班：张三、李四). */
const wideOf = (left: number, right: number, code: number): number =>
  (left === colon && (right === opened || right === digit || right === sum || code === 0x3001)
    ? 0
    : widened(left)) *
    sides +
  widened(right);

/** A word without the spaces inside. */
const wordOf = (text: string, start: number, end: number): string =>
  isHan(codeAt(text, start + 1)) ? text.slice(start, end) : text.slice(start, end).replace(/[ \u3000]+/, '');

/** 岩罕, 娜斯: a short word among names, whatever its surname. */
const isNameAmongNames = (word: string): boolean =>
  word.length < 4 && !/[主人者名号员长]$/.test(word) && isName(word, true) && !isCommonWord(word);

function keep(text: string, slots: readonly (Slot | undefined)[], words: Words, hits: Hit[]): void {
  const before = hits.length;
  const told = slots.map((slot, key) =>
    slot && !(key < firstKey && key % sides === colon && slot.usual * 10 < slot.words * 6)
      ? tells(slot, key >= firstKey)
      : 0,
  );
  for (let at = 0; at < words.count; at++) {
    const [start, end, key] = [words.starts[at] ?? 0, words.ends[at] ?? 0, words.keys[at] ?? 0];
    const sure = key & 3;
    const both = Math.max(told[key >> 10] ?? 0, told[(key >> 2) & 255] ?? 0);
    if (both < (sure === SURE.maybe ? 2 : 1)) continue;
    if (sure === SURE.maybe && !isNameAmongNames(wordOf(text, start, end))) continue;
    if (!isFreeOf(hits, before, start, end)) continue;
    hits.push(
      makeHit({ kind: 'name', start, end, confidence: 0.7, severity: 'notice', reasons: why.context }),
    );
  }
}

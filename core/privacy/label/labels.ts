/**
 * Labels before a value, read backwards through the trie of `label-trie.ts`.
 * Looking back costs a bounded number of steps, whatever stands there.
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan, letterOf } from '../characters/characters.ts';
import { isDeclared, isKey } from './code-key.ts';
import { EmptyRow } from './empty-row.ts';
import { beginsBlock, isRemark, openOf, tagStart } from './enclosed.ts';
import { partnerOf } from './label-ending.ts';
import { firstNode, stepFrom, topicAt } from './label-trie.ts';
import { LOOK, leadsHeart, lookOf } from './look.ts';
import { isNameOfHash } from './name-of-hash.ts';
import type { Topic } from './topics.ts';

/** A label found before a value. */
export interface Label {
  topic: Topic;
  /** Significant characters between the word's end and the value. */
  distance: number;
  /** Where the word begins and ends in the text. */
  start: number;
  end: number;
}

const [V, ADD, HEART, IS] = [86, 0x52a0, 0x2764, 0x4e3a];
const reach = 26;
/** The significant characters before a place, nearest first, and where they stand; filled as far as somebody asks. */
const codes = new Uint16Array(reach);
const places = new Int32Array(reach);
let count = 0;
/** The text that is looked back into, the next place to read and where the look ends. */
let source = '';
let cursor = 0;
let least = 0;
let lines = 0;

/** So many characters without meaning stand between those of a label and its value at most, of which something enclosed counts as some. */
const mostPassed = 64;
const enclosed = 4;
let passed = 0;

/** What was gone over in the text that is looked back into: on the line of the place, and on each of the two before it. */
const rows = [new EmptyRow(), new EmptyRow(), new EmptyRow()];
const forgetRows = (): void => {
  for (const row of rows) row.forget();
};

function lookFrom(text: string, before: number, floor: number): void {
  if (text !== source) forgetRows();
  source = text;
  cursor = before - 1;
  least = floor;
  lines = 0;
  count = 0;
  passed = 0;
}

/** Lets go of the text that was looked back into last. */
export function forgetLook(): void {
  source = '';
  forgetRows();
}

/**
 * Collects one more significant character: no spaces, formatting, quotes, colons, tags. False at the end of a sentence,
 * at a cell border, at a second line break, and where enough were read.
 */
function more(): boolean {
  while (cursor >= least && count < reach && passed <= mostPassed) {
    const index = cursor--;
    const code = source.charCodeAt(index);
    switch (lookOf[code]) {
      case LOOK.skip:
        goOver(index, 1);
        break;
      case LOOK.letter:
        codes[count] = letterOf[code] ?? 0;
        places[count++] = index;
        return true;
      case LOOK.han:
        codes[count] = code;
        places[count++] = index;
        return true;
      case LOOK.stop:
        if (count === 0 && isNameOfHash(source, index)) break;
        return end();
      case LOOK.semicolon:
        if (count > 0) return end();
        goOver(index, 1);
        break;
      case LOOK.line:
        if (count > 0 || ++lines > 2) return end();
        break;
      case LOOK.heart:
        // 薇❤, V♥: the heart (心) sounds like 信; all hearts count as one. Anywhere else it says nothing.
        if (!leadsHeart(source.charCodeAt(index - 1))) {
          goOver(index, 1);
          break;
        }
        codes[count] = HEART;
        places[count++] = index;
        return true;
      case LOOK.plus:
        // +V: 加V. Anywhere else it says nothing.
        if (count === 0 || codes[count - 1] !== V) {
          goOver(index, 1);
          break;
        }
        codes[count] = ADD;
        places[count++] = index;
        return true;
      case LOOK.tag: {
        const start = tagStart(source, index);
        if (start < 0) return end();
        if (count > 0 && beginsBlock.test(source.slice(start, start + 5))) return end();
        cursor = start - 1;
        goOver(index, enclosed);
        break;
      }
      case LOOK.bracket: {
        const open = openOf(source, index);
        if (open < 0) goOver(index, 1);
        else if (open >= least && isRemark(source, open, index)) {
          cursor = open - 1;
          goOver(index, enclosed);
        }
        break;
      }
    }
  }
  return end();
}

/**
 * Where to go on before what has no meaning for a look that has met nothing yet and ends at `at`: a character, a bracket, a remark, a tag.
 * `at` where something has.
 */
function beforeEmpty(at: number): number {
  switch (lookOf[source.charCodeAt(at)]) {
    case LOOK.skip:
    case LOOK.plus:
    case LOOK.semicolon:
      return at - 1;
    case LOOK.heart:
      return leadsHeart(source.charCodeAt(at - 1)) ? at : at - 1;
    case LOOK.bracket: {
      const open = openOf(source, at);
      if (open < 0) return at - 1;
      return open >= least && isRemark(source, open, at) ? open - 1 : at;
    }
    case LOOK.tag: {
      const start = tagStart(source, at);
      return start < 0 ? at : start - 1;
    }
    default:
      return at;
  }
}

/** Goes over what has no meaning and ends at `index`: of a look that has met nothing yet over the whole row, of another `weight` of what it may. */
function goOver(index: number, weight: number): void {
  if (count > 0) {
    passed += weight;
    return;
  }
  const row = rows[lines] ?? new EmptyRow();
  const to = index + 1;
  let tagged = cursor < index - 1;
  let stood = EmptyRow.bit(index, to);
  while (cursor >= least) {
    if (row.goesOn(cursor)) {
      tagged ||= row.tagged;
      stood |= row.stoodBefore(to);
      cursor = row.from - 1;
      continue;
    }
    const next = beforeEmpty(cursor);
    if (next === cursor) break;
    stood |= EmptyRow.bit(cursor, to);
    tagged ||= next < cursor - 1;
    cursor = next;
  }
  row.keep(cursor + 1, to, tagged, stood);
}

function end(): false {
  cursor = -1;
  least = 0;
  return false;
}

/** Length of the word found last, in characters. */
let wordLength = 0;

/** What the longest word that ends at collected character `at` says. */
function wordAt(at: number): Topic | undefined {
  let found: Topic | undefined;
  let node = firstNode(codes[at] ?? 0);
  for (let index = at; node !== 0; ) {
    const topic = topicAt(node);
    index++;
    if (topic !== undefined) {
      found = topic;
      wordLength = index - at;
    }
    if (index >= count && !more()) break;
    node = stepFrom(node, codes[index] ?? 0);
  }
  return found;
}

const isLatin = (code: number): boolean => code >= 65 && code <= 90;

/** What parts a key from the Latin word before it: "list":[{"xm". */
const begins = /["'{[<>:=,?&)]/;

/** 1: words that may stand between a label and its value. */
const filler = tableOf('为是即系号码号码如下个人本的（）分别等有曾现用又名叫在于至：');

/** Whether the word of `wordLength` characters at `at` stands by itself: no Latin letter leans on a Latin word. */
function isWhole(text: string, first: number): boolean {
  if (!isLatin(codes[first] ?? 0)) return true;
  if (first + 1 >= count && !more()) return true;
  if (first + 1 >= count || !isLatin(codes[first + 1] ?? 0)) return true;
  const before = (places[first + 1] ?? 0) + 1;
  return (
    begins.test(text.slice(before, places[first])) ||
    isKey(text, (places[first - wordLength + 1] ?? 0) + 1) ||
    isDeclared(text, before)
  );
}

/** 号码, 编号, 证号: they say what kind of number only together with the word before them. */
const general = (last: number, length: number): boolean =>
  length === 2 && (last === 0x7801 || last === 0x53f7);

/** 采样瓶号为…: 号 and 码 say so over 为, too, unless they are somebody's: 我的号为…. */
function isNumberIs(at: number): boolean {
  if (at !== 1 || codes[0] !== IS || (codes[1] !== 0x53f7 && codes[1] !== 0x7801)) return false;
  return (count > 2 || more()) && isHan(codes[2] ?? 0) && ofSomebody[codes[2] ?? 0] !== 1;
}
const ofSomebody = tableOf('的我他她它你您其该此这个本小大老新旧同');

/** What the document before a comma is: 护照，号码…. */
function ownerOf(text: string, start: number, floor: number): Topic | undefined {
  const comma = codeAt(text, start - 1);
  if (comma !== 0xff0c && comma !== 44) return undefined;
  const owner = labelBefore(text, start - 1, floor, 0)?.topic;
  return owner !== undefined && papers.has(owner) ? owner : undefined;
}

const ofBodies = new Set<Topic>(['organisation', 'credit-code']);

const papers = new Set<Topic>([
  'passport',
  'travel-permit',
  'residence-permit',
  'military-id',
  'driver-licence',
  'resident-id',
  'disability-certificate',
  'social-security',
]);

/**
 * The label nearest before `before`, not reaching back over `floor`, at most `reachBack` significant characters away.
 * Returns undefined when there is none. Never throws.
 */
export function labelBefore(text: string, before: number, floor = 0, reachBack = 12): Label | undefined {
  lookFrom(text, before, Math.max(floor, before - 400));
  let strange = 0;
  let latin = true;
  for (let at = 0; at <= reachBack; at++) {
    if (at >= count && !more()) break;
    const code = codes[at] ?? 0;
    if (firstNode(code) !== 0) {
      const topic = wordAt(at);
      if (topic !== undefined && (wordLength > 1 || at === 0 || isNumberIs(at))) {
        const first = at + wordLength - 1;
        if (isWhole(text, first)) {
          const start = places[first] ?? 0;
          const end = (places[at] ?? 0) + 1;
          const owner = ofBodies.has(topic)
            ? partnerOf(text, start)
            : general(code, wordLength)
              ? ownerOf(text, start, floor)
              : undefined;
          return { topic: owner ?? topic, distance: latin && at <= 6 ? 0 : at, start, end };
        }
      }
    }
    latin &&= isLatin(code);
    if (filler[code] !== 1 && ++strange > 8) break;
  }
  return undefined;
}

/**
 * Labels before a value, read backwards: a trie over the reversed words of `topics.ts`.
 * Looking back costs a bounded number of steps, whatever stands there.
 */
import { CLASS, classOf, digitOf, gapOf, isHan, letterOf } from './characters.ts';
import { type Topic, topics } from './topics.ts';

interface Node {
  next: Map<number, Node>;
  topic?: Topic;
}

const root: Node = { next: new Map() };
/** Code units that end a word of `topics`; folded like `fold`. */
const wordEnd = new Uint8Array(65_536);

for (const [topic, words] of Object.entries(topics) as [Topic, string][]) {
  for (const word of words.split(' ')) {
    let node = root;
    for (let index = word.length - 1; index >= 0; index--) {
      const code = word.charCodeAt(index);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map() };
        node.next.set(code, next);
      }
      node = next;
    }
    // The first topic that claims a word keeps it.
    node.topic ??= topic;
    wordEnd[word.charCodeAt(word.length - 1)] = 1;
  }
}

/** A label found before a value. */
export interface Label {
  topic: Topic;
  /** Significant characters between the word's end and the value. */
  distance: number;
  /** Where the word begins and ends in the text. */
  start: number;
  end: number;
}

const reach = 26;
const codes = new Uint16Array(reach);
const places = new Int32Array(reach);

/** Start of the tag that ends at `at` (a `>`), or -1. Bounded. */
function tagStart(text: string, at: number): number {
  for (let index = at - 1, least = Math.max(0, at - 240); index >= least; index--) {
    const code = text.charCodeAt(index);
    if (code === 60) return index;
    if (code === 62) return -1;
  }
  return -1;
}

/**
 * Collects the significant characters before `before`, nearest first: no spaces, formatting, quotes, colons, tags.
 * Stops at the end of a sentence, at a cell border, at a second line break.
 */
function collect(text: string, before: number, floor: number): number {
  let count = 0;
  let lines = 0;
  for (let index = before - 1; index >= floor && count < reach; index--) {
    const code = text.charCodeAt(index);
    if (code === 62) {
      const start = tagStart(text, index);
      if (start < 0) break;
      const name =
        text.charCodeAt(start + 1) === 47 ? text.charCodeAt(start + 2) : text.charCodeAt(start + 1);
      if ((name | 32) === 116 && text.charCodeAt(start + 2) !== 105 && count > 0) break;
      index = start;
      continue;
    }
    if (code === 41 || code === 0xff09) {
      // 身份证号（15位）：the remark is no part of the label.
      const open = /[（(][^（()）]{0,8}$/.exec(text.slice(Math.max(floor, index - 9), index));
      if (open && (/\d/.test(open[0]) || open[0].length < 4)) {
        index -= open[0].length;
        continue;
      }
    }
    const gap = gapOf[code];
    if (gap === 4) {
      if (count > 0 || ++lines > 2) break;
      continue;
    }
    if (
      code === 0x3002 ||
      code === 0xff1b ||
      code === 59 ||
      code === 0xff01 ||
      code === 0xff1f ||
      code === 63
    ) {
      if (code === 59 && count === 0) continue;
      break;
    }
    if (code === 0xff0c || code === 44 || code === 124) break;
    if (gap === 1 || gap === 2 || gap === 3) continue;
    // quotes, brackets, colons, stars: punctuation between label and value
    if (digitOf[code] !== 0 && !isHan(code)) {
      break;
    }
    const letter = letterOf[code];
    if (letter !== 0) codes[count] = letter ?? 0;
    else if (isHan(code)) codes[count] = code;
    else continue;
    places[count++] = index;
  }
  return count;
}

/** The longest word that ends at collected character `at`. */
function wordAt(at: number, count: number): { topic: Topic; length: number } | undefined {
  let node: Node | undefined = root;
  let found: { topic: Topic; length: number } | undefined;
  for (let index = at; index < count && node; index++) {
    node = node.next.get(codes[index] ?? 0);
    if (node?.topic) found = { topic: node.topic, length: index - at + 1 };
  }
  return found;
}

const isLatin = (code: number): boolean => code >= 65 && code <= 90;

/** What parts a key from the Latin word before it: "list":[{"xm". */
const begins = /["'{[<>:=,?&]/;

/** Words that may stand between a label and its value. */
const filler = new Set(
  [...'为是即系号码码号如下个人本的（）分别等有曾现用又名叫在于至：'].map((character) =>
    character.charCodeAt(0),
  ),
);

/**
 * The label nearest before `before`, not reaching back over `floor`, at most `reachBack` significant characters away.
 * Returns undefined when there is none. Never throws.
 */
export function labelBefore(text: string, before: number, floor = 0, reachBack = 12): Label | undefined {
  const count = collect(text, before, Math.max(floor, before - 400));
  let strange = 0;
  for (let at = 0; at < count && at <= reachBack; at++) {
    const code = codes[at] ?? 0;
    if (wordEnd[code] !== 0) {
      const word = wordAt(at, count);
      if (word) {
        const first = at + word.length - 1;
        const whole =
          !isLatin(codes[first] ?? 0) ||
          first + 1 >= count ||
          !isLatin(codes[first + 1] ?? 0) ||
          begins.test(text.slice((places[first + 1] ?? 0) + 1, places[first]));
        const single = word.length === 1 && at > 0;
        let code = true;
        for (let index = 0; index < at && code; index++) code = isLatin(codes[index] ?? 0);
        if (whole && !single) {
          return {
            topic: word.topic,
            distance: code && at <= 6 ? 0 : at,
            start: places[first] ?? 0,
            end: (places[at] ?? 0) + 1,
          };
        }
      }
    }
    if (!filler.has(code) && ++strange > 8) return undefined;
  }
  return undefined;
}

/** 决算数（元）, 面积(亩): a header that names a unit counts things. */
const measured =
  /[（(](?:单位[：:])?(?:[万亿]?元(?:[/／].{1,3})?|亩|公顷|平方米|㎡|m2|人次?|户|[%％]|吨|公里|千米|米|[个件台套辆张次天]|分)[）)]$/;

const trimmed = /[\s\u3000*：:（(【[“"'「]|[）)】\]”"'」]/;

/**
 * What a whole label text means (a header cell, a JSON key, a form label): the longest word it ends with, or holds.
 * Returns undefined for text that is no label. Never throws.
 */
export function topicOf(label: string): Topic | undefined {
  if (label.length === 0 || label.length > 40) return undefined;
  let text = label;
  if (trimmed.test(text) || text.includes('（') || text.includes('/')) text = plainLabel(label);
  if (text.length === 0) return undefined;
  if (measured.test(label)) return 'amount';
  const exact = lookUp(text);
  if (exact) return exact;
  return undefined;
}

/**
 * The same, but the word must make up most of the text: for cells of which nobody said that they are headers.
 */
export function topicExactly(label: string): Topic | undefined {
  if (label.length === 0 || label.length > 30) return undefined;
  const first = label.charCodeAt(label.length - 1);
  if (first >= 48 && first <= 57) return undefined;
  if (measured.test(label)) return 'amount';
  const text = plainLabel(label);
  const bracket = text.search(/[（(]/);
  const bare = bracket > 0 ? text.slice(0, bracket) : text;
  const word = suffixWord(bare);
  if (
    word &&
    (covers(word.length, bare.length) ||
      (word.length === 2 && bare.length < 8 && telling.test(bare)) ||
      (word.topic === 'decoy' && word.length > 1 && bare.length < 9))
  )
    return word.topic;
  if (bracket > 0) return topicOf(text.slice(bracket)) && word ? topicOf(text) : undefined;
  return undefined;
}

/** A word of three characters may be the end of a long header; shorter ones must be most of it. */
const covers = (word: number, whole: number): boolean =>
  word > 2 ? word * 3 >= whole : word === whole || (word === 2 && whole === 3);
/** Two characters that a longer header ends with all the same: 贫困户姓名, 举报人手机. */
const telling = /[^的何及和、，](?:姓名|手机|住址|卡号|日期|金额)$/;

function plainLabel(label: string): string {
  return label
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/&[a-z]{2,8};/gi, '')
    .replace(/[\s\u3000*＊：:"'“”「」【】[\]`#.·、]/g, '')
    .slice(0, 40);
}

/** Longest suffix; then without a bracketed remark; then the last word inside. */
function lookUp(text: string): Topic | undefined {
  let found = suffix(text);
  if (found) return found;
  const bracket = text.search(/[（(]/);
  if (bracket > 0) {
    const before = text.slice(0, bracket);
    found = suffix(before);
    if (found) return found;
    const inside = text.slice(bracket + 1).replace(/[）)].*$/, '');
    found = suffix(inside);
    if (found) return found;
  }
  const slash = text.lastIndexOf('/');
  if (slash > 0) return suffix(text.slice(0, slash));
  return undefined;
}

function suffix(text: string): Topic | undefined {
  return suffixWord(text)?.topic;
}

function suffixWord(text: string): { topic: Topic; length: number } | undefined {
  let count = 0;
  for (let index = text.length - 1; index >= 0 && count < reach; index--) {
    const code = text.charCodeAt(index);
    const letter = letterOf[code] ?? 0;
    if (code === 95 || code === 45 || code === 32 || gapOf[code] === 1) continue;
    codes[count] = letter !== 0 ? letter : code;
    places[count++] = index;
  }
  const word = wordAt(0, count);
  if (!word) return undefined;
  if (word.length === 1 && count > 1) return undefined;
  const last = codes[word.length - 1] ?? 0;
  if (isLatin(last) && count > word.length && word.length < 3) return undefined;
  return word;
}

/** Whether a code unit may end a label word. */
export const endsLabel = (code: number): boolean => wordEnd[code] !== 0;

/** Labels of values without digits must be seen by the one pass itself. */
const wordless = 'name leak-name official-name address any-address birth-date wechat health belief'.split(
  ' ',
);
for (const [topic, words] of Object.entries(topics) as [Topic, string][]) {
  if (!wordless.includes(topic)) continue;
  for (const word of words.split(' ')) {
    const code = word.charCodeAt(word.length - 1);
    if (code > 127 && classOf[code] === CLASS.none) classOf[code] = CLASS.labelEnd;
  }
}

/** The longest label that ends exactly at `end`, letters as they stand. Never throws. */
export function labelEndingAt(text: string, end: number): { topic: Topic; length: number } | undefined {
  let node: Node | undefined = root;
  let found: { topic: Topic; length: number } | undefined;
  for (let index = end - 1; index >= 0 && end - index <= 16 && node; index--) {
    node = node.next.get(text.charCodeAt(index));
    if (node?.topic) found = { topic: node.topic, length: end - index };
  }
  return found;
}

/**
 * The words of `topics.ts` as a trie over their reversed code units, in typed arrays: a step costs one look into a hash table.
 * Node 0 is none, node 1 the root.
 */
import { tableOf } from '../characters/character-table.ts';
import { CLASS, classOf } from '../characters/characters.ts';
import { type Topic, topics } from './topics.ts';

const slots = 1 << 15;
/** Edges by open addressing: the key is node × 65,536 + code unit, and never 0. */
const keys = new Float64Array(slots);
const targets = new Uint16Array(slots);
/** The nodes of one code unit. */
const firsts = new Uint16Array(65_536);
/** What a node's word says; empty where no word ends. */
const words: (Topic | undefined)[] = [undefined, undefined];

const slotOf = (node: number, code: number): number =>
  (Math.imul(node, 40_503) ^ Math.imul(code, 2_699)) & (slots - 1);

/** The node after `node` over `code`; 0 for none. */
export function stepFrom(node: number, code: number): number {
  const key = node * 65_536 + code;
  for (let slot = slotOf(node, code); ; slot = (slot + 1) & (slots - 1)) {
    const at = keys[slot];
    if (at === key) return targets[slot] ?? 0;
    if (at === 0) return 0;
  }
}

/** The node of a word's last code unit; 0 when no word ends with it. */
export const firstNode = (code: number): number => firsts[code] ?? 0;

/** What the word that is read at `node` says; undefined inside a word. */
export const topicAt = (node: number): Topic | undefined => words[node];

/** Adds a word and gives its last node. One function of plain steps: it runs 11,000 steps before anything is compiled. */
function plant(word: string): number {
  let node = 1;
  for (let index = word.length - 1; index >= 0; index--) {
    const code = word.charCodeAt(index);
    if (node === 1) {
      if (firsts[code] === 0) firsts[code] = words.push(undefined) - 1;
      node = firsts[code] ?? 0;
      continue;
    }
    const key = node * 65_536 + code;
    let slot = slotOf(node, code);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    if (keys[slot] === 0) {
      keys[slot] = key;
      targets[slot] = words.push(undefined) - 1;
    }
    node = targets[slot] ?? 0;
  }
  return node;
}

/** Labels on which a value without digits may lean (户主张三, 现住…): the one pass itself must see them. */
const wordless = new Set<Topic>([
  'name',
  'leak-name',
  'address',
  'any-address',
  'birth-date',
  'wechat',
  'email',
]);

/**
 * Two code units (folded into 65,536) with which such a label ends: most characters are told from its end by them. 2: of a birth
 * date, which may stand behind a comma.
 */
const pairs = new Uint8Array(65_536);
const pairOf = (before: number, last: number): number => (Math.imul(before, 31) ^ last) & 0xffff;
/** 1: two code units that stand side by side in a word. */
const inner = new Uint8Array(65_536);
function joinInside(word: string): void {
  for (let index = 1; index < word.length; index++)
    inner[pairOf(word.charCodeAt(index - 1), word.charCodeAt(index))] = 1;
}
/** Whether a word may hold what stands on both sides of `at`. */
export const mayJoin = (text: string, at: number): boolean =>
  at > 0 && at < text.length && inner[pairOf(text.charCodeAt(at - 1), text.charCodeAt(at))] === 1;
/** 1: a word of one code unit. */
const whole = new Uint8Array(65_536);
/** The last two code units of each such label, or its only one. */
export const wordlessEnds = new Set<string>();

/** `list` with its words of accounts written both ways: 账号, 帐号. */
const spelled = (list: string): string =>
  list.includes('账')
    ? `${list} ${(list.match(/[^ ]*账[^ ]*/g) ?? []).join(' ').replaceAll('账', '帐')}`
    : list;

for (const [topic, list] of Object.entries(topics) as [Topic, string][]) {
  for (const word of spelled(list).split(' ')) {
    const node = plant(word);
    joinInside(word);
    // The first topic that claims a word keeps it.
    words[node] ??= topic;
    if (word.length === 1) whole[word.charCodeAt(0)] = 1;
    if (!wordless.has(topic)) continue;
    const last = word.charCodeAt(word.length - 1);
    if (last > 127 && classOf[last] === CLASS.none) classOf[last] = CLASS.labelEnd;
    wordlessEnds.add(word.slice(-2));
    const pair = pairOf(word.charCodeAt(word.length - 2), last);
    if (word.length > 1) pairs[pair] = topic === 'birth-date' ? 2 : pairs[pair] || 1;
  }
}

/** Whether `code` is a word by itself. */
export const isWhole = (code: number): boolean => whole[code] === 1;

/** Whether a label of a value without digits may end with `code` at `at`: it is a word itself, or the character before it goes with it. */
export const endsWordlessLabel = (text: string, at: number, code: number): boolean =>
  whole[code] === 1 || pairAt(text, at, code) > 0;

const pairAt = (text: string, at: number, code: number): number =>
  at > 0 ? (pairs[pairOf(text.charCodeAt(at - 1), code)] ?? 0) : 0;

/** What no such value begins with (a colon has a rule of its own). 2: it may stand before a date. */
const ends = tableOf('\0:：');
for (const character of '，。') ends[character.charCodeAt(0)] = 2;

/** The same, unless what follows tells that no value leans on the label. */
export function leadsToValue(text: string, at: number, code: number): boolean {
  const pair = pairAt(text, at, code);
  if (pair === 0 && whole[code] === 0) return false;
  const end = ends[at + 1 < text.length ? text.charCodeAt(at + 1) : 0];
  return end === 0 || (end === 2 && pair === 2);
}

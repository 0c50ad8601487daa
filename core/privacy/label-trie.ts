/**
 * The words of `topics.ts` as a trie over their reversed code units, in typed arrays: a step costs one look into a hash table.
 * Node 0 is none, node 1 the root.
 */
import { CLASS, classOf } from './characters.ts';
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

function grow(node: number, code: number): number {
  const known = node === 1 ? firstNode(code) : stepFrom(node, code);
  if (known !== 0) return known;
  const made = words.length;
  words.push(undefined);
  if (node === 1) firsts[code] = made;
  else {
    let slot = slotOf(node, code);
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = node * 65_536 + code;
    targets[slot] = made;
  }
  return made;
}

/** Labels of values without digits must be seen by the one pass itself. */
const wordless = new Set([
  'name',
  'leak-name',
  'official-name',
  'address',
  'any-address',
  'birth-date',
  'wechat',
  'health',
  'belief',
]);

for (const [topic, list] of Object.entries(topics) as [Topic, string][]) {
  for (const word of list.split(' ')) {
    let node = 1;
    for (let index = word.length - 1; index >= 0; index--) node = grow(node, word.charCodeAt(index));
    // The first topic that claims a word keeps it.
    words[node] ??= topic;
    const last = word.charCodeAt(word.length - 1);
    if (wordless.has(topic) && last > 127 && classOf[last] === CLASS.none) classOf[last] = CLASS.labelEnd;
  }
}

/** One bit a pair of code units (folded into 65,536) with which a longer word ends: most characters are told from a label's end by it. */
const pairs = new Uint8Array(65_536);
const pairOf = (before: number, last: number): number => (Math.imul(before, 31) ^ last) & 0xffff;
for (const list of Object.values(topics))
  for (const word of list.split(' '))
    if (word.length > 1)
      pairs[pairOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))] = 1;

/** Whether a label may end with `code` at `at`: it is a word itself, or the character before it goes with it. */
export const endsWordlessLabel = (text: string, at: number, code: number): boolean =>
  topicAt(firstNode(code)) !== undefined || (at > 0 && pairs[pairOf(text.charCodeAt(at - 1), code)] === 1);

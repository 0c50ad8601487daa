/** Where the same two or three characters stood before: names are said again (转包给郇涛，郇涛又雇用…), chance words are not. */
import { codeAt } from '../characters/characters.ts';

/** The last places, by what stands there; what a later one takes the room of is not found again. */
const kept = new Int32Array(512);
/** What was found out about each, a bit for each fact. */
const facts = new Uint8Array(512);
/** Where the place is kept that was asked for last. */
let slot = 0;

/** What was noted of the place that `stoodBefore` found. */
export let factsBefore = 0;

/** Forgets all places. Before a text is read. */
export function forgetPlaces(): void {
  kept.fill(-1);
}

/** Where the `size` characters at `at` stood the last time they were asked for; -1 for nowhere. Constant time. */
export function stoodBefore(text: string, at: number, size: number): number {
  const hash = Math.imul(codeAt(text, at) * 31 + codeAt(text, at + 1), 0x9e3779b1);
  slot = (size > 2 ? Math.imul(hash + codeAt(text, at + 2), 0x85ebca6b) : hash) >>> 23;
  const before = kept[slot] ?? -1;
  factsBefore = facts[slot] ?? 0;
  kept[slot] = at;
  facts[slot] = 0;
  if (before < 0) return -1;
  for (let index = 0; index < size; index++)
    if (codeAt(text, before + index) !== codeAt(text, at + index)) return -1;
  return before;
}

/** Notes what was found out about the place that was asked for last. */
export function noteFacts(found: number): void {
  facts[slot] = found;
}

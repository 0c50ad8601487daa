/**
 * A name that was told once (当事人：张三) and stands again in the same document (经查，张三于5月…): who masks the one must mask the other.
 * As grave as where it was told. Leaves alone: cells of tables, other words that begin alike (names of two characters are asked for
 * what stands beside them), names inside longer ones (阿里·买买提).
 */
import type { Block } from '../../documents/block.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import type { Severity } from '../finding.ts';
import type { Found } from '../found.ts';
import { byStart, firstFrom, type Hit, makeHit, sortHits } from '../hit.ts';
import { followsPerson, leadsToPerson } from '../name/person-words.ts';
import { isPlainName } from '../name/plain-name.ts';
import { isNothingElse, surnameLength } from '../name/surnames.ts';

/** So many different names are looked for, so far behind where one was told, and in so much of the document's beginning (its title). */
const [mostNames, farthest, beginning] = [48, 12_000, 2_000];

/** Of names in tables only so many: a form is spoken of again, a long list is not. */
const mostRows = 8;

/** Where in a text a table stands: from its first cell to its last. */
export interface Stretch {
  block: number;
  start: number;
  end: number;
}

interface Told {
  name: string;
  severity: Severity;
}

/** The names of a document by their first character, longest first. */
type Names = Map<number, Told[]>;

/** 1: a name of the document that is read begins with it. Empty between two documents: one look for each character, and most begin none. */
const begins = new Uint8Array(65_536);
const isBegin = (text: string, at: number): boolean => begins[text.charCodeAt(at)] === 1;

/** Adds names that stand again to `found`; `tables`, in document order, are those inside its texts, of which the cells are told by their columns. Linear; never throws. */
export function readNamesAgain(blocks: readonly Block[], found: Found, tables: readonly Stretch[]): void {
  const names = namesOf(blocks, found);
  if (names.size === 0) return;
  for (const code of names.keys()) begins[code] = 1;
  readBlocks(blocks, names, tables, found);
  for (const code of names.keys()) begins[code] = 0;
}

function readBlocks(blocks: readonly Block[], names: Names, tables: readonly Stretch[], found: Found): void {
  let left = beginning;
  let table = 0;
  // Where each is a notice, what was found as one stays it.
  const grave = [...names.values()].some((list) => list.some(({ severity }) => severity !== 'notice'));
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || block.cell || block.role === 'metadata') continue;
    const { text } = block;
    const hits = found.of(index).slice();
    sortHits(hits, byStart);
    const again: Hit[] = [];
    while (table < tables.length && (tables[table]?.block ?? 0) < index) table++;
    let from = 0;
    for (const hit of hits) {
      if (hit.kind !== 'name' || hit.start < from) continue;
      if ((grave || hit.severity !== 'notice') && hit.reasons === why.context && isBegin(text, hit.start))
        hit.severity = severityOf(text.slice(hit.start, hit.end), names) ?? hit.severity;
      readBetween(text, from, Math.min(hit.start, from + left), hits, names, again);
      from = hit.end;
      left = farthest;
      for (; table < tables.length; table++) {
        const { block, start, end } = tables[table] ?? nowhere;
        if (block !== index || start > from) break;
        from = Math.max(from, end);
      }
    }
    const to = Math.min(text.length, from + left);
    readBetween(text, from, to, hits, names, again);
    left -= Math.max(0, to - from);
    if (again.length > 0) found.add(index, again);
  }
}

const nowhere: Stretch = { block: -1, start: 0, end: 0 };

/** How grave a name is that was told. */
const severityOf = (name: string, names: Names): Severity | undefined =>
  names.get(name.charCodeAt(0))?.find((one) => one.name === name)?.severity;

/** In a text of this length to look for a name costs less than to look at each character. UTF-16 code units. */
const short = 4_000;
/** Both times from the front: to search from the end costs more. */
const standsOnce = (text: string, name: string): boolean => text.indexOf(name, text.indexOf(name) + 1) < 0;

/** Nothing but Chinese characters, and dots between them. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if ((code < 0x4e00 || code > 0x9fff) && (code !== 0xb7 || at === 0)) return false;
  }
  return true;
}

function byName(told: readonly Told[], name: string): Told | undefined {
  for (const one of told) if (one.name === name) return one;
  return undefined;
}

function namesOf(blocks: readonly Block[], found: Found): Names {
  const told: Told[] = [];
  let rows = 0;
  for (let index = 0; index < blocks.length && told.length < mostNames; index++) {
    const block = blocks[index];
    if (!block || block.cell) continue;
    for (const { kind, start, end, severity, inRow } of found.of(index)) {
      if (kind !== 'name' || (inRow && ++rows > mostRows)) continue;
      const name = block.text.slice(start, end);
      const known = byName(told, name);
      if (!known && !isPlain(name)) continue;
      if (!known) told.push({ name, severity });
      else if (severity === 'leak') known.severity = severity;
      if (told.length >= mostNames) break;
    }
  }
  const [first] = blocks;
  const alone = blocks.length === 1 && first && first.text.length < short ? first.text : undefined;
  const names: Names = new Map();
  for (const one of told) {
    if (alone !== undefined && standsOnce(alone, one.name)) continue;
    const code = one.name.charCodeAt(0);
    const list = names.get(code);
    if (list) list.push(one);
    else names.set(code, [one]);
  }
  for (const list of names.values()) list.sort((one, two) => two.name.length - one.name.length);
  return names;
}

/** Names that begin in `from`–`to`, outside what was found there. */
function readBetween(
  text: string,
  from: number,
  to: number,
  hits: readonly Hit[],
  names: Names,
  again: Hit[],
): void {
  for (let at = from; at < to; at++) {
    if (!isBegin(text, at)) continue;
    const one = nameAt(text, at, names);
    if (!one) continue;
    const end = at + one.name.length;
    if (!isFree(hits, at, end)) continue;
    const { severity } = one;
    again.push(makeHit({ kind: 'name', start: at, end, confidence: 0.7, severity, reasons: why.context }));
    at = end - 1;
  }
}

/** The longest of `names` that stands at `at`. */
function nameAt(text: string, at: number, names: Names): Told | undefined {
  for (const one of names.get(text.charCodeAt(at)) ?? [])
    if (text.startsWith(one.name, at) && isWhole(text, at, one.name)) return one;
  return undefined;
}

/** Whether nothing of `hits`, sorted by start, lies on `start`–`end`. */
function isFree(hits: readonly Hit[], start: number, end: number): boolean {
  const next = firstFrom(hits, end);
  for (let index = next - 1; index >= 0 && index > next - 4; index--)
    if ((hits[index]?.end ?? 0) > start) return false;
  return true;
}

const beforeShort = /(?:^|[^\u4e00-\u9fff·]|[人告者方与和跟对向由将被给为及同付还欠到]|同志)$/;
const behindShort =
  /^(?:$|[^\u4e00-\u9fff·]|于|因|在|等|的|与|和|及|系|向|已|现|对|为|从|被|将|以|说|称|诉|未|拒|不|家|户|驾|同志|应|须|可|提|申|认|承|负|受|签|领|共|均|经|再)/;

/** Whether a name at `at` is all of its word: two characters may begin another. */
function isWhole(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  if (text.charAt(at - 1) === '·' || text.charAt(end) === '·') return false;
  if (name.length > 2) return true;
  if (isPlainName(name)) {
    // 随后刘欢纠集…: the surname is no other word, and no longer name stands here.
    if (isNothingElse(name.charCodeAt(0)) && !isPlainName(text.slice(at, end + 1))) return true;
    // 对冯波罚款, 将程超推倒: what leads to a person, or what a person does, is enough on one side; on the other no longer name may stand.
    const opens = !isHan(codeAt(text, at - 1));
    if (
      leadsToPerson(text, at) || opens
        ? !isPlainName(text.slice(at, end + 1)) || followsPerson(text, end)
        : false
    )
      return true;
  }
  return (
    behindShort.test(text.slice(end, end + 2)) &&
    beforeShort.test(text.slice(Math.max(0, at - 2), at)) &&
    (surnameLength(name) > 0 || /[人告者]$/.test(text.slice(0, at).slice(-1)))
  );
}

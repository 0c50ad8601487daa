/**
 * A block as it is written and as it is seen: escapes are undone before anything is read, so that labels count as well as values, and a
 * text whose words are cut by tags is read once more without these. Findings point into the text as it is written.
 */
import type { Block } from '../documents/block.ts';
import { withoutRadicals } from '../standards/radicals.ts';
import type { Rewritten } from './dress/edits.ts';
import { textsInElements } from './dress/element-texts.ts';
import { withoutEmphasis } from './dress/emphasis.ts';
import { isWideIn, plainWidth } from './dress/full-width.ts';
import { pageLines } from './dress/page-lines.ts';
import { withoutNumberSpaces } from './dress/spaced-numbers.ts';
import { textsInStrings } from './dress/string-texts.ts';
import { inSimplified } from './dress/traditional.ts';
import { unescapeText } from './dress/unescape.ts';
import { withoutUnseen } from './dress/unseen.ts';
import { untagText } from './dress/untag.ts';
import { because } from './finding.ts';
import { byPlace, type Hit, sortHits } from './hit.ts';
import type { Topic } from './label/topics.ts';
import { readBlock } from './read-block.ts';
import type { GridCell, Table } from './structure/grid.ts';
import type { TextReader } from './text/read-text.ts';
import type { Survey } from './text/survey.ts';

interface Read {
  hits: Hit[];
  tables: readonly Table[];
}

/** What is found in `block`, which is no cell, and the tables inside its text. Never throws. */
export function readDressed(reader: TextReader, block: Block, index: number, today: number): Read {
  const survey = reader.look(block.text);
  const inner =
    (survey.stringed ? textsInStrings(block.text) : undefined) ??
    (survey.markup ? textsInElements(block.text) : undefined);
  if (!inner) return readPlain(reader, block, index, today, survey);
  const { around, texts } = inner;
  const read = readPlain(reader, { ...block, text: around.text }, index, today, reader.look(around.text));
  putBack(read, around);
  const tables = [...read.tables];
  for (const { start, text } of texts) {
    const own: Block = { text: text.text, role: 'text', place: block.place };
    const inside = readPlain(reader, own, index, today, reader.look(own.text));
    putBack(inside, text);
    for (const hit of inside.hits) read.hits.push(move(hit, start));
    for (const table of inside.tables) {
      for (const cell of table.cells) move(cell, start);
      tables.push(table);
    }
  }
  sortHits(read.hits, byPlace);
  return { hits: read.hits, tables };
}

/** Says of what was found in a text where it stands in the one that text was written from. */
function putBack({ hits, tables }: Read, text: Rewritten): void {
  for (const hit of hits) text.putBack(hit);
  for (const { cells } of tables) for (const cell of cells) text.putBack(cell);
}

function move<Stretch extends { start: number; end: number }>(stretch: Stretch, by: number): Stretch {
  stretch.start += by;
  stretch.end += by;
  return stretch;
}

/** The same of a text without texts inside, over which `survey` looked. */
function readPlain(reader: TextReader, block: Block, index: number, today: number, survey: Survey): Read {
  const { text, ways, shown, wide } = undress(block.text, survey);
  if (text === block.text) return readTagged(reader, block, index, today, survey);
  const seen = reader.look(text);
  // Escapes in full-width letters show only now.
  const readSeen = wide && seen.escaped ? readPlain : readTagged;
  const read = readSeen(reader, { ...block, text }, index, today, seen);
  for (const way of ways) {
    if (way === shown) for (const hit of read.hits) if (way.changedIn(hit.start, hit.end)) noteFolded(hit);
    putBack(read, way);
  }
  if (wide) for (const hit of read.hits) noteWide(hit, block.text);
  return read;
}

/** A text as it is seen, and the ways back to it as it is written, the last first. */
interface Undressed {
  text: string;
  ways: Rewritten[];
  /** The way back to what nobody sees. */
  shown: Rewritten | undefined;
  /** Digits or letters are read as others. */
  wide: boolean;
}

/** `written`, over which `survey` looked, as it is seen. */
function undress(written: string, survey: Survey): Undressed {
  const ways: Rewritten[] = [];
  let text = written;
  if (survey.escaped) text = wayTo(unescapeText(text), ways) ?? text;
  const shown = survey.unseen ? withoutUnseen(text) : undefined;
  text = wayTo(shown, ways) ?? text;
  if (survey.markup) text = wayTo(pageLines(text), ways) ?? text;
  if (survey.starred) text = wayTo(withoutEmphasis(text), ways) ?? text;
  const simple = spaced(inUsual(text, survey));
  const narrow = survey.wide ? plainWidth(simple) : simple;
  const joined = survey.numbersApart ? wayTo(withoutNumberSpaces(narrow), ways) : undefined;
  return { text: joined ?? narrow, ways: ways.reverse(), shown, wide: narrow !== simple };
}

/** The text of `dress`, of which only the way back is kept: of a long text there would be many at once. */
function wayTo(dress: Rewritten | undefined, ways: Rewritten[]): string | undefined {
  if (!dress) return undefined;
  const { text } = dress;
  dress.forgetTexts();
  ways.push(dress);
  return text;
}

/** Adds what is found in the text of a cell that is a block of its own, under what its column says. Never throws. */
export function readDressedCell(
  reader: TextReader,
  text: string,
  topic: Topic | undefined,
  today: number,
  hits: Hit[],
): void {
  const survey = reader.look(text);
  const unescaped = survey.escaped ? unescapeText(text) : undefined;
  const written = unescaped?.text ?? text;
  const wide = plainWidth(inUsual(written, survey));
  const joined = wide.includes(' ') ? withoutNumberSpaces(wide) : undefined;
  const count = hits.length;
  const seen = joined?.text ?? wide;
  reader.around.reach.cell = true;
  reader.read(seen, noCells, topic, today, hits, seen === text ? survey : undefined);
  reader.around.reach.cell = false;
  for (let index = count; index < hits.length; index++) {
    const hit = hits[index];
    if (!hit) continue;
    joined?.putBack(hit);
    unescaped?.putBack(hit);
    if (wide !== written) noteWide(hit, text);
  }
}
const noCells: readonly GridCell[] = [];

/** `text`, over which `survey` looked, in the usual characters of simplified texts: each stands where it stood. */
function inUsual(text: string, survey: Survey): string {
  const usual = survey.alike ? withoutRadicals(text) : text;
  return survey.traditional || usual !== text ? inSimplified(usual) : usual;
}

/** `text` with spaces for those that do not break: each stands where it stood. */
const spaced = (text: string): string => (text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text);

/** Says of a hit that it was written in other digits or letters than it is read in. */
function noteWide(hit: Hit, text: string): void {
  if (isWideIn(text, hit.start, hit.end)) noteFolded(hit);
}

/** Says of a hit, unless it is a name, that it was written in another way than it is read in. */
function noteFolded(hit: Hit): void {
  if (hit.kind === 'name' || hit.reasons.some(({ code }) => code === 'folded')) return;
  hit.reasons = [...hit.reasons, ...folded];
}
const folded = because('folded');

/** The same of a text without escapes, over which `survey` looked. What is found only where a tag was is added. */
function readTagged(reader: TextReader, block: Block, index: number, today: number, survey: Survey): Read {
  const bare = survey.markup ? untagText(block.text) : undefined;
  const read = readBlock(reader, block, index, today, survey);
  if (!bare) return read;
  reader.around.reach.bare = bare;
  const again = readBlock(reader, { ...block, text: bare.text }, index, today, reader.look(bare.text));
  reader.around.reach.bare = undefined;
  for (const hit of again.hits) {
    if (!bare.changedIn(hit.start, hit.end)) continue;
    bare.putBack(hit);
    read.hits.push(hit);
  }
  return read;
}

/** Blocks in, findings out: one pass over the code units finds where to look, and only there rules are asked. */

import { dayNumber } from '#core/standards/calendar.ts';
import type { Block, Blocks } from '../documents/block.ts';
import { Bands, FoundInBands } from './bands.ts';
import { readGps } from './detectors/exif-gps.ts';
import { readCard } from './detectors/id-image.ts';
import { DocumentRules } from './document.ts';
import type { Finding } from './finding.ts';
import type { Findings } from './finding-list.ts';
import { Finisher } from './findings-of.ts';
import { Found } from './found.ts';
import type { Hit } from './hit.ts';
import { topicOf } from './label/label-text.ts';
import type { Topic } from './label/topics.ts';
import { readPlainNumber } from './number/plain-number.ts';
import { isFigure } from './number/short-numbers.ts';
import { readTerms } from './policy/custom.ts';
import type { Policy } from './policy/policy.ts';
import { readDressed, readDressedCell } from './read-dressed.ts';
import { readRun, runEnd } from './read-run.ts';
import { Sections } from './sections.ts';
import { runSteps, type Steps } from './steps.ts';
import { BlockCells } from './structure/block-cells.ts';
import { type BlockTables, tablesOf, weighTable } from './structure/block-tables.ts';
import { typeColumns } from './structure/column-kind.ts';
import type { GridCell, Table } from './structure/grid.ts';
import { joinedCells } from './structure/joined-cells.ts';
import { typeNameColumns } from './structure/name-column.ts';
import { typeNameGrid } from './structure/name-grid.ts';
import { TextReader } from './text/read-text.ts';
import { isPlain } from './text/signs.ts';

/**
 * What is found in `blocks` under `policy`: sorted by block and start, apart within a block; `[]` for nothing.
 * Offsets are UTF-16 code units into each block's text. Linear in the text, keeps no state, never throws on any text.
 */
export const scan = (blocks: Blocks, policy: Policy): Finding[] => {
  const findings = runSteps(scanInSteps(blocks, policy));
  return findings.slice(0, findings.length);
};

/** The same in steps of about 2,000 code units or 64 rows, for who must not hold up a page: gives way at each step, and the findings at the end. */
export function* scanInSteps(blocks: Blocks, policy: Policy): Steps<Findings> {
  const reader = idle.pop() ?? new TextReader();
  const inBands = Bands.in(blocks) ? yield* scanBands(reader, blocks, policy) : undefined;
  const findings = inBands ?? (yield* scanWith(reader, listOf(blocks), policy)).findings;
  reader.forget();
  if (idle.length < 4) idle.push(reader);
  return findings;
}

/** Readers that nobody uses just now: to make one costs as much as to read a short text. They know nothing of what they read. */
const idle: TextReader[] = [];

const listOf = (blocks: Blocks): readonly Block[] => ('runs' in blocks ? [...blocks.runs].flat() : blocks);

/** A document by the bands of its very long tables; undefined where rules ask all rows at once. */
function* scanBands(reader: TextReader, blocks: Blocks, policy: Policy): Steps<Findings | undefined> {
  const bands = new Bands(blocks);
  const found = new FoundInBands();
  for (const band of bands) {
    const { findings, tables, asksAll } = yield* scanWith(reader, band.blocks, policy);
    if (asksAll && band.blocks.length < blocks.length) return undefined;
    bands.seen(tables, band);
    found.take(band, findings);
  }
  return found.all;
}

/** What one reading of some blocks gives. */
interface Scanned {
  findings: Finding[];
  /** The tables whose cells are blocks. */
  tables: readonly Table[];
  /** There are rules that ask all of a document at once: of masks, of rows that single people out. */
  asksAll: boolean;
}

function* scanWith(reader: TextReader, whole: readonly Block[], policy: Policy): Steps<Scanned> {
  const sections = new Sections(whole);
  const blocks = sections.parts;
  const today = dayNumber(policy.asOf);
  const { tables, cells } = blocks.some(isCell) ? yield* tablesOf(blocks) : none;
  const found = new Found(blocks.length);
  const rules = new DocumentRules(blocks, found, policy);
  const { textOf } = rules;
  let title = '';
  for (let index = 0; index < blocks.length; ) {
    let read = 0;
    for (; index < blocks.length && read < 2_000; index++) {
      const block = blocks[index];
      if (!block) continue;
      const cell = cells.at(index);
      const { among } = reader.around;
      if (cell) {
        read += block.text.length + 8;
        if (readPlainCell(block, index, cell, today, found)) continue;
        among.open(blocks, index);
        among.title = title;
        readCellBlock(reader, block.text, index, cell, today, found);
        continue;
      }
      const cut = sections.isCut(index);
      among.open(cut ? [] : blocks, index);
      among.title = '';
      const end = runEnd(blocks, index, cells);
      if (end > index + 1) rules.add(readRun(reader, blocks, index, end, today, found));
      else rules.add(readText(reader, asText(block), index, today, found));
      if (cut) rules.endSection(index);
      for (title = ''; index < end; index++) {
        const text = blocks[index]?.text ?? '';
        read += text.length + 8;
        if (tables.length > 0) title = `${title}\n${text.slice(-titleLength)}`.slice(-titleLength);
      }
      index--;
    }
    yield;
  }
  for (const { rows } of tables) {
    typeNameGrid(rows, textOf);
    typeNameColumns(rows, textOf);
  }
  for (const { cells } of tables)
    for (const cell of typeColumns(cells, (one) => found.of(one.block), textOf)) {
      const again: Hit[] = [];
      readDressedCell(reader, blocks[cell.block]?.text ?? '', cell.topic, today, again);
      found.set(cell.block, again);
    }
  for (const { rows } of tables) joinCells(reader, rows, textOf, today, found);
  for (const table of tables) yield* weighTable(table, blocks, found, today);
  const asksAll = rules.askAll(tables);
  rules.judge(tables);
  yield;
  const finisher = new Finisher(policy);
  for (let from = 0; from < blocks.length; from += 512) {
    const to = Math.min(blocks.length, from + 512);
    for (let index = from; index < to; index++) {
      const block = blocks[index];
      if (!block) continue;
      const only = found.only(index);
      if (holdsMore(block, policy))
        finisher.addAll([...found.of(index), ...readMore(block, policy)], block, index);
      else if (only) finisher.addOne(only, block, index);
      else finisher.addAll(found.of(index), block, index);
    }
    yield;
  }
  const { findings } = finisher;
  sections.putBack(findings);
  return { findings, tables, asksAll };
}

/** A block without its place in a table. */
function asText(block: Block): Block {
  if (!block.cell) return block;
  const { cell: _, ...rest } = block;
  return { ...rest, role: 'text' };
}

/** A cell that is a block, where it holds a figure, one number and nothing else, or words in which no rule can begin. Whether it does. */
function readPlainCell(
  { text, label }: Block,
  index: number,
  cell: GridCell,
  today: number,
  found: Found,
): boolean {
  if (label) cell.topic ??= topicOf(label);
  if (isFigure(text, cell.topic === 'serial' ? longestSerial : undefined)) return true;
  const plain = readPlainNumber(text, 0, text.length, cell.topic, today);
  if (plain) found.put(index, plain);
  return plain !== undefined || isPlain(text);
}

/** Digits of the number of a row, in the longest tables. */
const longestSerial = 6;

/** Any other: what all rules find. */
function readCellBlock(
  reader: TextReader,
  text: string,
  index: number,
  cell: GridCell,
  today: number,
  found: Found,
): void {
  readDressedCell(reader, text, cell.topic, today, cellHits);
  if (cellHits.length === 0) return;
  found.set(index, cellHits);
  while (cellHits.length > 0) cellHits.pop();
}

/** Finds the numbers that are spread over cells: each cell holds a part of the finding. */
function joinCells(
  reader: TextReader,
  rows: readonly GridCell[][],
  textOf: (cell: GridCell) => string,
  today: number,
  found: Found,
): void {
  const read = (text: string, topic: Topic | undefined): readonly Hit[] => {
    const hits: Hit[] = [];
    readDressedCell(reader, text, topic, today, hits);
    return hits;
  };
  for (const { cells, hit } of joinedCells(rows, textOf, read))
    for (const [index, cell] of cells.entries())
      found.put(cell.block, {
        ...hit,
        start: 0,
        end: textOf(cell).length,
        value: index === 0 ? hit.value : undefined,
      });
}

/** Working memory: empty before and after each cell. Emptied by taking out, as a list of no length lets go of its room. */
const cellHits: Hit[] = [];

/** A block that is no cell; gives the tables inside its text. */
function readText(
  reader: TextReader,
  block: Block,
  index: number,
  today: number,
  found: Found,
): readonly Table[] {
  const { hits, tables } = readDressed(reader, block, index, today);
  if (hits.length > 0) found.set(index, hits);
  return tables;
}

/** Whether something may be found in a block by what it is, or for one office only. */
const holdsMore = (block: Block, policy: Policy): boolean =>
  block.role === 'metadata' || block.place.by === 'ocr' || policy.terms.length > 0;

/** What is found so. */
function readMore(block: Block, policy: Policy): Hit[] {
  const { role, place, text } = block;
  const hits: Hit[] = [];
  if (role === 'metadata') for (const one of readGps(block)) hits.push(one);
  if (role === 'metadata' || place.by === 'ocr') for (const one of readCard(block)) hits.push(one);
  if (policy.terms.length > 0) for (const one of readTerms(text, policy)) hits.push(one);
  return hits;
}

/** So much of what stands above a table may say what it lists. UTF-16 code units. */
const titleLength = 400;
const isCell = (block: Block): boolean => block.cell !== undefined;
const none: BlockTables = { tables: [], cells: new BlockCells([]) };

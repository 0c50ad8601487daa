/** Blocks in, findings out: one pass over the code units finds where to look, and only there rules are asked. */

import { dayNumber } from '#core/standards/calendar.ts';
import type { Block } from '../documents/block.ts';
import { stands } from './allow.ts';
import { typeColumns } from './column-kind.ts';
import { readTerms } from './custom.ts';
import { readGps } from './detectors/exif-gps.ts';
import { readCard } from './detectors/id-image.ts';
import { readNamesAddressed } from './detectors/name-addressed.ts';
import { readNamesBeside } from './detectors/name-beside.ts';
import { readNameLists } from './detectors/name-lists.ts';
import { judgeDocument, type TableView } from './document.ts';
import { readCell } from './fields.ts';
import type { Finding } from './finding.ts';
import { firstFrom, type Hit, resolve } from './hit.ts';
import { topicOf } from './label-text.ts';
import type { Policy } from './policy.ts';
import { TextReader } from './read-text.ts';
import { weighRow, weighText } from './rows.ts';
import { runSteps, type Steps } from './steps.ts';
import {
  type GridCell,
  makeCell,
  makeTable,
  nameCells,
  nameCellsInSteps,
  type Table,
} from './structure/grid.ts';
import { readHtmlTables } from './structure/html.ts';
import { readLines } from './structure/lines.ts';
import { readAttributes, readXml } from './structure/xml.ts';
import { Survey } from './survey.ts';

/**
 * What is found in `blocks` under `policy`: sorted by block and start, apart within a block; `[]` for nothing.
 * Offsets are UTF-16 code units into each block's text. Linear in the text, keeps no state, never throws on any text.
 */
export const scan = (blocks: readonly Block[], policy: Policy): Finding[] =>
  runSteps(scanInSteps(blocks, policy));

/** The same in steps of about 2,000 code units or 64 rows, for who must not hold up a page: gives way at each step, and the findings at the end. */
export function* scanInSteps(blocks: readonly Block[], policy: Policy): Steps<Finding[]> {
  const today = dayNumber(policy.asOf);
  const reader = new TextReader();
  const survey = new Survey();
  const tables = yield* tablesOf(blocks);
  const texts = blocks.map((block) => block.text);
  const textOf = (cell: GridCell): string =>
    (texts[cell.block] ?? '').slice(cell.start, Math.min(cell.end, cell.start + 80));
  const views: TableView[] = tables.map((table) => ({ table, textOf }));
  const cellOf = new Map<number, GridCell>();
  for (const { cells } of tables) for (const cell of cells) cellOf.set(cell.block, cell);
  const found: Hit[][] = [];
  let read = 0;
  for (const [index, block] of blocks.entries()) {
    const cell = cellOf.get(index);
    if (cell) found.push(readBlockCell(reader, block, cell, today));
    else {
      survey.look(block.text);
      const inside = isProse(block) ? tablesIn(block.text, index, survey) : [];
      for (const table of inside) views.push({ table, textOf });
      found.push(readBlock(reader, block, inside, survey, today));
    }
    read += block.text.length + 8;
    if (read < 2_000) continue;
    read = 0;
    yield;
  }
  for (const { cells } of tables)
    for (const cell of typeColumns(cells, (one) => found[one.block] ?? [], textOf))
      found[cell.block] = reader.read(texts[cell.block] ?? '', [], cell.topic, today);
  for (const table of tables) yield* weighTable(table, blocks, found, today);
  judgeDocument(texts, found, views, policy);
  yield;
  const findings: Finding[] = [];
  for (const [index, block] of blocks.entries()) {
    const list = found[index] ?? [];
    if (block.role === 'metadata') list.push(...readGps(block), ...readCard(block));
    if (policy.terms.length > 0) list.push(...readTerms(block.text, policy));
    for (const hit of resolve(list.filter((one) => !one.silent && !isOfficeLine(one)))) {
      const finding = finish(hit, block, index);
      if (!allowed(finding, policy)) continue;
      const value = policy.allow.length > 0 ? block.text.slice(finding.start, finding.end) : '';
      if (value && stands(value, finding.kind, finding.severity, policy)) continue;
      findings.push(finding);
    }
    if (index % 512 === 511) yield;
  }
  return findings;
}

/** Lines and mailboxes that nothing ties to a person: an office's own, and public. */
const isOfficeLine = (hit: Hit): boolean =>
  hit.severity === 'notice' && (hit.kind === 'landline' || hit.kind === 'email');

function finish(hit: Hit, block: Block, index: number): Finding {
  const { kind, start, end, confidence, severity, reasons } = hit;
  const hidden = block.role === 'hidden' || block.role === 'comment';
  if (hidden && !reasons.some((reason) => reason.code === 'hidden')) reasons.push({ code: 'hidden' });
  const raised = hidden && severity === 'notice' && kind !== 'name' ? 'likely' : severity;
  return { kind, block: index, start, end, confidence, severity: raised, reasons };
}

function allowed(finding: Finding, policy: Policy): boolean {
  const rule = policy.kinds[finding.kind];
  if (!rule) return true;
  if (rule.severity) finding.severity = rule.severity;
  return !rule.off && finding.confidence >= (rule.minConfidence ?? 0);
}

/** Tables that the reader of the format already saw: cells of blocks, each with its topic. */
function* tablesOf(blocks: readonly Block[]): Steps<Table[]> {
  const named: Table[] = [];
  const tables = new Map<string, GridCell[]>();
  blocks.forEach((block, index) => {
    if (!block.cell) return;
    const { table, row, column, rowSpan = 1, columnSpan = 1 } = block.cell;
    const key = `${block.place.part ?? ''}#${table}`;
    const cells = tables.get(key) ?? [];
    const made = makeCell(0, block.text.length, row, column);
    made.rowSpan = rowSpan;
    made.columnSpan = columnSpan;
    made.header = block.role === 'header';
    made.block = index;
    cells.push(made);
    tables.set(key, cells);
  });
  for (const cells of tables.values()) {
    cells.sort((one, two) => one.row - two.row || one.column - two.column);
    const table = makeTable(cells);
    yield* nameCellsInSteps(table.rows, (cell) => blocks[cell.block]?.text ?? '');
    named.push(table);
  }
  return named;
}

function readBlockCell(reader: TextReader, block: Block, cell: GridCell, today: number): Hit[] {
  const own = block.label ? topicOf(block.label) : undefined;
  cell.topic ??= own;
  return reader.read(block.text, [], cell.topic, today);
}

function readBlock(reader: TextReader, block: Block, tables: Table[], holds: Survey, today: number): Hit[] {
  const { text } = block;
  const topic = block.label ? topicOf(block.label) : undefined;
  const cells =
    tables.length < 2
      ? (tables[0]?.cells ?? [])
      : tables.flatMap((table) => table.cells).sort((one, two) => one.start - two.start);
  const hits = reader.read(text, cells, topic, today, holds);
  // Columns without a header: once their kind is known, the cells still open are read again under it.
  const open = tables.flatMap((table) =>
    typeColumns(
      table.cells,
      (cell) => within(hits, cell),
      (cell) => text.slice(cell.start, Math.min(cell.end, cell.start + 80)),
    ),
  );
  if (open.length > 0) {
    const again = reader.read(text, cells, topic, today, holds);
    for (const cell of open) hits.push(...within(again, cell));
  }
  if (topic) readCell(text, 0, text.length, topic, true, today, hits);
  else if (block.role === 'text' && holds.announces) readNameLists(text, hits);
  hits.sort((one, two) => one.start - two.start);
  if (!topic && block.role === 'text') {
    readNamesBeside(text, hits, holds.examined);
    hits.sort((one, two) => one.start - two.start);
    if (holds.addresses) readNamesAddressed(text, hits);
    hits.sort((one, two) => one.start - two.start);
  }
  const found = hits.slice();
  for (const table of tables) {
    const person = isPersons(table.cells);
    for (const row of table.rows) weighCells(row, text, found, hits, person, today);
  }
  hits.sort((one, two) => one.start - two.start || two.end - one.end);
  return weighText(text, hits);
}

/** The hits that stand in a cell; `hits` is sorted by start. */
function within(hits: readonly Hit[], cell: GridCell): Hit[] {
  const found: Hit[] = [];
  for (let at = firstFrom(hits, cell.start); at < hits.length; at++) {
    const hit = hits[at];
    if (!hit || hit.start >= cell.end) break;
    found.push(hit);
  }
  return found;
}

/** Roles whose text may hold a table of its own. */
const isProse = (block: Block): boolean =>
  block.role === 'text' || block.role === 'hidden' || block.role === 'comment';

/** Tables written inside one text. */
function tablesIn(text: string, block: number, { markup, delimited }: Survey): Table[] {
  const tables: Table[] = [];
  const take = (cells: GridCell[]) => {
    for (const cell of cells) cell.block = block;
    const table = makeTable(cells);
    nameCells(table.rows, () => text);
    tables.push(table);
  };
  if (markup && /<(?:t[dhr]|dl)\b/i.test(text)) readHtmlTables(text, take);
  else {
    const keep = (cells: GridCell[]) => {
      for (const cell of cells) cell.block = block;
      tables.push(makeTable(cells));
    };
    if (markup && text.includes('="')) readAttributes(text, keep);
    if (markup && text.includes('</')) readXml(text, keep);
    if (delimited) readLines(text, take);
  }
  return tables;
}

const personTopics = new Set([
  'name',
  'leak-name',
  'resident-id',
  'mobile',
  'bank-card',
  'document-number',
  'birth-date',
  'disability-certificate',
]);

/** Reads a row's cells by topic, then weighs what was found in it. */
function weighCells(
  row: GridCell[],
  text: string,
  found: readonly Hit[],
  hits: Hit[],
  person: boolean,
  today: number,
): void {
  const own: Hit[] = [];
  for (const cell of row)
    if (cell.topic && !cell.names) readCell(text, cell.start, cell.end, cell.topic, person, today, own);
  const first = row[0]?.start ?? 0;
  const last = row[row.length - 1]?.end ?? 0;
  const rowHits = own.slice();
  for (let index = firstFrom(found, first); index < found.length; index++) {
    const hit = found[index];
    if (!hit || hit.end > last) break;
    rowHits.push(hit);
  }
  for (const hit of rowHits) hit.row = 1;
  for (const hit of own) hits.push(hit);
  weighRow({ hits: rowHits, cells: row });
}

/** Whether a table lists persons: a column, a label or a row of it is about one. */
const isPersons = (cells: readonly GridCell[]): boolean =>
  cells.some((cell) => cell.topic !== undefined && personTopics.has(cell.topic));

function* weighTable(
  { cells, rows }: Table,
  blocks: readonly Block[],
  found: Hit[][],
  today: number,
): Steps<void> {
  const person = isPersons(cells);
  for (const [index, row] of rows.entries()) {
    if (index % 64 === 63) yield;
    const rowHits: Hit[] = [];
    for (const cell of row) {
      const text = blocks[cell.block]?.text ?? '';
      const hits = found[cell.block] ?? [];
      if (cell.topic && !cell.names) readCell(text, 0, text.length, cell.topic, person, today, hits);
      hits.sort((one, two) => one.start - two.start || two.end - one.end);
      for (const hit of hits) rowHits.push(hit);
    }
    weighRow({ hits: rowHits, cells: row });
  }
}

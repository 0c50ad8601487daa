/** A block that is no cell: its text, and the tables that stand in it. */
import type { Block } from '../documents/block.ts';
import { typeColumns } from './column-kind.ts';
import { readNamesAddressed } from './detectors/name-addressed.ts';
import { readNamesBeside } from './detectors/name-beside.ts';
import { readNameLists } from './detectors/name-lists.ts';
import { readCell } from './fields.ts';
import { byPlace, byStart, firstFrom, type Hit, sortHits } from './hit.ts';
import { topicOf } from './label-text.ts';
import type { TextReader } from './read-text.ts';
import { weighRow, weighText } from './rows.ts';
import { type GridCell, isPersons, labelCell, makeTable, nameCells, type Table } from './structure/grid.ts';
import { readHtmlTables } from './structure/html.ts';
import { readLines } from './structure/lines.ts';
import { readAttributes, readXml } from './structure/xml.ts';
import type { Survey } from './survey.ts';

const noTables: readonly Table[] = [];

/** What is found in `block`, and the tables inside its text. Never throws. */
export function readBlock(
  reader: TextReader,
  block: Block,
  index: number,
  today: number,
): { hits: Hit[]; tables: readonly Table[] } {
  const { text, role } = block;
  const survey = reader.look(text);
  const prose = role === 'text' || role === 'hidden' || role === 'comment';
  const tables = prose && (survey.markup || survey.delimited) ? tablesIn(text, index, survey) : noTables;
  const topic = block.label ? topicOf(block.label) : undefined;
  const hits: Hit[] = [];
  const cells = cellsOf(tables);
  const pass = (into: Hit[]): void => reader.read(text, cells, topic, today, into, survey);
  pass(hits);
  if (tables.length > 0) readOpenColumns(tables, text, hits, pass);
  if (topic) readCell(text, 0, text.length, topic, true, today, hits);
  else if (role === 'text') readNames(text, hits, survey);
  if (tables.length > 0) weighTables(tables, text, hits, today);
  sortHits(hits, byPlace);
  return { hits: weighText(text, hits), tables };
}

/** Columns without a header: once their kind is known, the cells still open are read again under it. */
function readOpenColumns(
  tables: readonly Table[],
  text: string,
  hits: Hit[],
  pass: (into: Hit[]) => void,
): void {
  const open = tables.flatMap((table) =>
    typeColumns(
      table.cells,
      (cell) => within(hits, cell),
      (cell) => text.slice(cell.start, Math.min(cell.end, cell.start + 80)),
    ),
  );
  if (open.length === 0) return;
  const again: Hit[] = [];
  pass(again);
  for (const cell of open) for (const hit of within(again, cell)) hits.push(hit);
}

/** Names that stand in lists, beside numbers, or are spoken to. */
function readNames(text: string, hits: Hit[], { announces, examined, addresses }: Survey): void {
  if (announces) readNameLists(text, hits);
  if (hits.length > 0 || examined) {
    sortHits(hits, byStart);
    readNamesBeside(text, hits, examined);
  }
  if (!addresses) return;
  sortHits(hits, byStart);
  readNamesAddressed(text, hits);
}

/** The cells of all `tables`, sorted by start. */
function cellsOf(tables: readonly Table[]): readonly GridCell[] {
  if (tables.length < 2) return tables[0]?.cells ?? [];
  return tables.flatMap((table) => table.cells).sort((one, two) => one.start - two.start);
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

/** Tables written inside one text. */
function tablesIn(text: string, block: number, { markup, delimited }: Survey): Table[] {
  const tables: Table[] = [];
  const keep = (cells: GridCell[]): Table => {
    for (const cell of cells) cell.block = block;
    const table = makeTable(cells);
    tables.push(table);
    return table;
  };
  const take = (cells: GridCell[]) => {
    for (const cell of cells) labelCell(cell, text);
    nameCells(keep(cells).rows, () => text);
  };
  if (markup && /<(?:t[dhr]|dl)\b/i.test(text)) readHtmlTables(text, take);
  else {
    if (markup && text.includes('="')) readAttributes(text, keep);
    if (markup && text.includes('</')) readXml(text, keep);
    if (delimited) readLines(text, take);
  }
  return tables;
}

/** Reads the tables' cells by topic, then weighs what was found in each row. */
function weighTables(tables: readonly Table[], text: string, hits: Hit[], today: number): void {
  sortHits(hits, byStart);
  const found = hits.slice();
  for (const { cells, rows } of tables) {
    const person = isPersons(cells);
    for (const row of rows) weighCells(row, text, found, hits, person, today);
  }
}

function weighCells(
  row: GridCell[],
  text: string,
  found: readonly Hit[],
  hits: Hit[],
  person: boolean,
  today: number,
): void {
  const rowHits: Hit[] = [];
  for (const cell of row)
    if (cell.topic && !cell.names) readCell(text, cell.start, cell.end, cell.topic, person, today, rowHits);
  for (const hit of rowHits) hits.push(hit);
  const first = row[0]?.start ?? 0;
  const last = row[row.length - 1]?.end ?? 0;
  for (let index = firstFrom(found, first); index < found.length; index++) {
    const hit = found[index];
    if (!hit || hit.end > last) break;
    rowHits.push(hit);
  }
  if (rowHits.length === 0) return;
  for (const hit of rowHits) hit.row = 1;
  weighRow({ hits: rowHits, cells: row });
}

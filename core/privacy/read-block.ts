/** A block that is no cell: its text, and the tables that stand in it. */

import type { Block } from '../documents/block.ts';
import { codeAt } from './characters/characters.ts';
import { isIllness, readHealth } from './detectors/health.ts';
import { shownIn } from './dress/table-tags.ts';
import { byPlace, byStart, firstFrom, type Hit, sortHits } from './hit.ts';
import { readCell } from './label/fields.ts';
import { topicOf } from './label/label-text.ts';
import { readPeople } from './read-people.ts';
import { holdsText } from './structure/cell-text.ts';
import { tellsColumn, typeColumns } from './structure/column-kind.ts';
import {
  bodysCells,
  isBodysForm,
  isFirmRow,
  listsPersons,
  lower,
  namesThing,
  noCells,
} from './structure/firm-rows.ts';
import { type GridCell, isPersons, labelCell, makeTable, recordsOf, type Table } from './structure/grid.ts';
import { readHtmlTables } from './structure/html.ts';
import { readJsonRows } from './structure/json-rows.ts';
import { readLines } from './structure/lines.ts';
import { nameCells } from './structure/name-cells.ts';
import { typeNameColumns } from './structure/name-column.ts';
import { typeNameGrid } from './structure/name-grid.ts';
import { identifies, tellsPerson, weighRow } from './structure/rows.ts';
import { readSql } from './structure/sql.ts';
import { isPlaceRow, listsThings } from './structure/thing-rows.ts';
import { readVertical } from './structure/vertical.ts';
import { weighText } from './structure/weigh-text.ts';
import { readAttributes, readXml } from './structure/xml.ts';
import { holderOf } from './text/holder.ts';
import type { TextReader } from './text/read-text.ts';
import type { Survey } from './text/survey.ts';

const noTables: readonly Table[] = [];

/** What is found in `block`, over whose text `survey` looked, and the tables inside its text. Never throws. */
export function readBlock(
  reader: TextReader,
  block: Block,
  index: number,
  today: number,
  survey: Survey,
): { hits: Hit[]; tables: readonly Table[] } {
  const { text, role } = block;
  const prose = role === 'text' || role === 'hidden' || role === 'comment';
  let tables = prose && (survey.markup || survey.delimited) ? tablesIn(text, index, survey) : noTables;
  const topic = block.label ? topicOf(block.label) : undefined;
  const hits: Hit[] = [];
  let cells = cellsOf(tables);
  const pass = (into: Hit[]): void => reader.read(text, cells, topic, today, into, survey);
  pass(hits);
  const counted = survey.partCount * 12 > text.length && text.includes('\n1\n');
  const named = survey.partCount * 10 > text.length && linesAreShort(text);
  if (prose && tables.length === 0 && (counted || named || standsInLines(text, hits))) {
    tables = verticalTables(text, index, named);
    cells = cellsOf(tables);
    if (tables.length > 0) {
      hits.length = 0;
      pass(hits);
    }
  }
  if (tables.length > 0) readOpenColumns(tables, text, hits, pass);
  if (topic)
    readCell(text, 0, text.length, topic, topic !== 'any-address' || !isOfBody(text, reader), today, hits);
  else if (role === 'text') readPeople(text, hits, tables, cells, survey);
  if (tables.length > 0) weighTables(tables, text, hits, today);
  sortHits(hits, byPlace);
  const counts = ({ start, end }: Hit): boolean => reader.around.reach.bare?.changedIn(start, end) ?? true;
  return { hits: weighText(text, hits, reader.around.marksOf(text), counts), tables };
}

/** Whether what a JSON key says of `text` stands in the record of a body. */
const isOfBody = (text: string, { around }: TextReader): boolean =>
  holderOf(text, 0, around.marksOf(text)) === 'body';

/** Columns without a header: once their kind is known, the cells still open are read again under it. */
function readOpenColumns(
  tables: readonly Table[],
  text: string,
  hits: Hit[],
  pass: (into: Hit[]) => void,
): void {
  const told = hits.some(tellsColumn);
  const textOf = (cell: GridCell): string => text.slice(cell.start, Math.min(cell.end, cell.start + 80));
  for (const { rows } of tables) {
    typeNameGrid(rows, textOf);
    typeNameColumns(rows, textOf);
  }
  const open = tables.flatMap((table) =>
    typeColumns(table.cells, (cell) => within(hits, cell), textOf, told),
  );
  if (open.length === 0) return;
  const again: Hit[] = [];
  pass(again);
  for (const cell of open) for (const hit of within(again, cell)) hits.push(hit);
}

/** Whether the first lines are short and hold no colon, but for one or two: cells that were copied a line each. */
function linesAreShort(text: string): boolean {
  let lines = 0;
  let others = 0;
  for (let start = 0; start < text.length && lines < 24; lines++) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if ((end - start > 20 || text.slice(start, end).includes('：')) && ++others > 2) return false;
    start = end + 1;
  }
  return lines > 11;
}

/** Whether two of `hits` fill a line of their own each. */
function standsInLines(text: string, hits: readonly Hit[]): boolean {
  let alone = 0;
  for (const { start, end } of hits)
    if ((start === 0 || codeAt(text, start - 1) === 10) && /^\s?$/.test(text.charAt(end)) && ++alone > 1)
      return true;
  return false;
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

/** Adds those of `found`, sorted, that stand in `start`–`end` to `hits`. */
function addWithin(found: readonly Hit[], start: number, end: number, hits: Hit[]): void {
  for (let index = firstFrom(found, start); index < found.length; index++) {
    const hit = found[index];
    if (!hit || hit.end > end) break;
    hits.push(hit);
  }
}

/** Tables written inside one text. */
function tablesIn(text: string, block: number, survey: Survey): Table[] {
  const { markup, delimited, bracketed, calls } = survey;
  const { tables, keep, take } = tableMaker(text, block);
  if (markup && /<(?:t[dhr]|dl)\b/i.test(text)) readHtmlTables(text, take);
  if (bracketed && /\[\s*\[\s*"/.test(text)) readJsonRows(text, besides(tables, take));
  if (delimited && calls && /\)\s*values\s*\(/i.test(text)) readSql(text, besides(tables, take));
  const takeLines = besides(tables, take);
  if (tables.length === 0) {
    if (markup && text.includes('="')) readAttributes(text, keep);
    if (markup && text.includes('</')) readXml(text, keep);
  }
  if (delimited) readLines(text, survey, takeLines);
  return tables;
}

/** Takes cells that stand outside all tables that there are so far. */
function besides(tables: readonly Table[], take: (cells: GridCell[]) => void): (cells: GridCell[]) => void {
  if (tables.length === 0) return take;
  const known = tables
    .flatMap(({ cells, apart }) =>
      apart ? cells : [{ start: cells[0]?.start ?? 0, end: cells[cells.length - 1]?.end ?? 0 }],
    )
    .sort((one, two) => one.start - two.start);
  let next = 0;
  return (cells) => {
    const start = cells[0]?.start ?? 0;
    const end = cells[cells.length - 1]?.end ?? 0;
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((known[next]?.start ?? Number.POSITIVE_INFINITY) >= end) take(cells);
  };
}

/** Tables of which each cell is a line. */
function verticalTables(text: string, block: number, named: boolean): Table[] {
  const { tables, take } = tableMaker(text, block);
  readVertical(text, take, named);
  return tables;
}

/** What makes tables of cells: `keep` as they are, `take` from what they say themselves. */
function tableMaker(
  text: string,
  block: number,
): { tables: Table[]; keep: (cells: GridCell[]) => Table; take: (cells: GridCell[]) => void } {
  const tables: Table[] = [];
  const keep = (cells: GridCell[]): Table => {
    for (const cell of cells) cell.block = block;
    const table = makeTable(cells);
    tables.push(table);
    return table;
  };
  const take = (cells: GridCell[]) => {
    for (const cell of cells) labelCell(cell, text);
    const table = keep(cells);
    nameCells(table.rows, () => text);
    const values = cells.filter((cell) => !holdsText(cell, ({ start, end }) => shownIn(text, start, end)));
    if (values.length < cells.length) tables[tables.length - 1] = { ...makeTable(values), apart: true };
  };
  return { tables, keep, take };
}

/** Reads the tables' cells by topic, then weighs what was found in each row. */
function weighTables(tables: readonly Table[], text: string, hits: Hit[], today: number): void {
  sortHits(hits, byStart);
  const found = hits.slice();
  for (const { cells, rows, apart } of tables) {
    const person = isPersons(cells);
    const textOf = ({ start, end }: GridCell): string => text.slice(start, end);
    const listed = listsPersons(cells, textOf);
    const things = listsThings(rows, textOf);
    const form = things || (!person && isBodysForm(rows, textOf));
    const records = recordsOf(rows);
    const across = records !== rows || apart === true;
    const own = { across, person, listed, things, form };
    for (const row of records) weighCells(row, own, text, found, hits, today);
  }
}

/** What is known of a table, for each of its rows. */
interface Known {
  /** A row is a column of a transposed table, or texts were taken out of it: between its cells stand others. */
  across: boolean;
  person: boolean;
  listed: boolean;
  things: boolean;
  /** It is the form of a body, or about things. */
  form: boolean;
}

function weighCells(
  row: GridCell[],
  { across, person, listed, things, form }: Known,
  text: string,
  found: readonly Hit[],
  hits: Hit[],
  today: number,
): void {
  const rowHits: Hit[] = [];
  const textOf = (cell: GridCell): string => text.slice(cell.start, cell.end);
  const firm = person && (things || isFirmRow(row, textOf) || isPlaceRow(row, textOf));
  const thing = person && namesThing(row, textOf);
  for (const cell of row)
    if (cell.topic && !cell.names)
      readCell(text, cell.start, cell.end, cell.topic, person && !firm && !thing, today, rowHits);
  for (const hit of rowHits) hits.push(hit);
  if (across) for (const cell of row) addWithin(found, cell.start, cell.end, rowHits);
  else addWithin(found, row[0]?.start ?? 0, row[row.length - 1]?.end ?? 0, rowHits);
  if (rowHits.length === 0) return;
  if (rowHits.some(identifies))
    for (const cell of row)
      if (cell.topic === undefined && isIllness(textOf(cell)))
        readHealth(text, cell.start, cell.end, true, hits);
  // What counts beside a person only does so in a row that tells of one.
  const told = rowHits.some(tellsPerson);
  for (const hit of rowHits) hit.inRow = told || !hit.needsPerson;
  const bodys = person && !firm ? bodysCells(row, textOf) : noCells;
  const isBodys = (hit: Hit): boolean =>
    bodys.some((cell) => cell.start <= hit.start && hit.start < cell.end);
  if (bodys.length > 0) lower(rowHits.filter(isBodys), bodys);
  weighRow({
    hits: bodys.length > 0 ? rowHits.filter((hit) => !isBodys(hit)) : rowHits,
    cells: row,
    firm: firm || form || (!person && isFirmRow(row, textOf)),
    listed,
    textOf,
  });
}

/** Tables in HTML source: rows, cells, spans, th. A plain walk over the tags; broken markup gives what it gives. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { type GridCell, makeCell } from './grid.ts';

/** What a tag is to a table. A description list is a form: label and value in turn. */
const TAG = { none: 0, table: 1, row: 2, cell: 3, header: 4 } as const;
const longest = 300;

/** What the last tag was that `tagAt` read: whether it closes, where its name and the whole end. */
let closing = false;
let nameEnd = 0;
let tagEnd = 0;

/** What the tag is that begins at `at` (a `<`): up to 300 characters, no `<` inside; `TAG.none` for any other. */
function tagAt(text: string, at: number): number {
  closing = codeAt(text, at + 1) === 47;
  const name = at + (closing ? 2 : 1);
  const kind = nameAt(text, name);
  if (kind === TAG.none || isWord(codeAt(text, nameEnd))) return TAG.none;
  for (let end = nameEnd; end <= nameEnd + longest && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 60) return TAG.none;
    if (code !== 62) continue;
    tagEnd = end + 1;
    return kind;
  }
  return TAG.none;
}

/** table, tr, td, th, dl, dt, dd in letters of either case; sets `nameEnd`. */
function nameAt(text: string, at: number): number {
  const first = codeAt(text, at) | 32;
  const second = codeAt(text, at + 1) | 32;
  nameEnd = at + 2;
  if (first === 116) {
    if (second === 114) return TAG.row;
    if (second === 100) return TAG.cell;
    if (second === 104) return TAG.header;
    if (second !== 97 || text.slice(at, at + 5).toLowerCase() !== 'table') return TAG.none;
    nameEnd = at + 5;
    return TAG.table;
  }
  if (first !== 100) return TAG.none;
  return second === 108 ? TAG.table : second === 116 ? TAG.header : second === 100 ? TAG.cell : TAG.none;
}

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;

const columnSpan = /colspan\s{0,3}=\s{0,3}["']?(\d{1,3})/i;
const rowSpan = /rowspan\s{0,3}=\s{0,3}["']?(\d{1,3})/i;
const spanOf = (attributes: string, pattern: RegExp): number =>
  attributes.length < 7 ? 1 : Math.max(1, Math.min(Number(pattern.exec(attributes)?.[1] ?? 1), 100));

/** Finds the tables of `text` and hands each one's cells to `take`. Linear; never throws. */
export function readHtmlTables(text: string, take: (cells: GridCell[]) => void): void {
  let cells: GridCell[] = [];
  let row = -1;
  let column = 0;
  let open: GridCell | undefined;
  /** Columns that cells of earlier rows still cover, by column: rows left. */
  let covered: number[] = [];
  const close = (end: number) => {
    if (open) {
      open.end = Math.max(open.start, end);
      trim(text, open);
      cells.push(open);
      open = undefined;
    }
  };
  const flush = () => {
    if (cells.length > 0) take(cells);
    cells = [];
    row = -1;
    covered = [];
  };
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const tag = tagAt(text, at);
    if (tag === TAG.none) {
      at++;
      continue;
    }
    close(at);
    if (tag === TAG.table) flush();
    else if (tag === TAG.row && !closing) {
      row++;
      column = 0;
      if (covered.length > 0) covered = covered.map((left) => Math.max(0, left - 1));
    } else if (tag !== TAG.row && !closing) {
      if (row < 0) row = 0;
      while ((covered[column] ?? 0) > 0) column++;
      open = makeCell(tagEnd, tagEnd, row, column);
      open.header = tag === TAG.header;
      const attributes = tagEnd - nameEnd > 1 ? text.slice(nameEnd, tagEnd - 1) : '';
      open.columnSpan = spanOf(attributes, columnSpan);
      const rows = spanOf(attributes, rowSpan);
      if (rows > 1) for (let span = 0; span < open.columnSpan; span++) covered[column + span] = rows;
      column += open.columnSpan;
    }
    at = tagEnd;
  }
  close(text.length);
  flush();
}

/** 1: what a lead or a tail of a cell may begin or end with; most cells have neither. */
const edges = tableOf(`${whiteSpace}&;<>`);

/** Takes spaces and tags off both ends of a cell. */
function trim(text: string, cell: GridCell): void {
  for (let guard = 0; guard < 40 && edges[codeAt(text, cell.start)] === 1; guard++) {
    const rest = text.slice(cell.start, Math.min(cell.end, cell.start + 260));
    const lead = /^(?:\s+|&nbsp;|<[^<>]{1,240}>)/.exec(rest);
    if (!lead) break;
    cell.start += lead[0].length;
  }
  for (let guard = 0; guard < 40 && edges[codeAt(text, cell.end - 1)] === 1; guard++) {
    const rest = text.slice(Math.max(cell.start, cell.end - 260), cell.end);
    const tail = /(?:\s+|&nbsp;|<[^<>]{1,240}>)$/.exec(rest);
    if (!tail) break;
    cell.end -= tail[0].length;
  }
}

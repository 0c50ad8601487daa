/** Tables in HTML source: rows, cells, spans, th. A plain walk over the tags; broken markup gives what it gives. */
import { type GridCell, makeCell } from './grid.ts';

const tagPattern = /<(\/?)(table|tr|td|th|dl|dt|dd)\b([^<>]{0,300})>/gi;

const sameAs: Record<string, string> = { dl: 'table', dt: 'th', dd: 'td' };

const spanOf = (attributes: string, name: string): number => {
  if (attributes.length < name.length) return 1;
  const found = new RegExp(`${name}\\s{0,3}=\\s{0,3}["']?(\\d{1,3})`, 'i').exec(attributes);
  return Math.max(1, Math.min(Number(found?.[1] ?? 1), 100));
};

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
  for (const found of text.matchAll(tagPattern)) {
    const closing = found[1] === '/';
    const tag = (found[2] ?? '').toLowerCase();
    // A description list is a form: label and value in turn.
    const name = sameAs[tag] ?? tag;
    close(found.index);
    if (name === 'table') {
      flush();
    } else if (name === 'tr' && !closing) {
      row++;
      column = 0;
      covered = covered.map((left) => Math.max(0, left - 1));
    } else if ((name === 'td' || name === 'th') && !closing) {
      if (row < 0) row = 0;
      while ((covered[column] ?? 0) > 0) column++;
      const columnSpan = spanOf(found[3] ?? '', 'colspan');
      const rowSpan = spanOf(found[3] ?? '', 'rowspan');
      const start = found.index + found[0].length;
      open = makeCell(start, start, row, column);
      open.columnSpan = columnSpan;
      open.header = name === 'th';
      if (rowSpan > 1) for (let span = 0; span < columnSpan; span++) covered[column + span] = rowSpan;
      column += columnSpan;
    }
  }
  close(text.length);
  flush();
}

function trim(text: string, cell: GridCell): void {
  for (let guard = 0; guard < 40; guard++) {
    const rest = text.slice(cell.start, Math.min(cell.end, cell.start + 260));
    const lead = /^(?:\s+|&nbsp;|<[^<>]{1,240}>)/.exec(rest);
    if (!lead) break;
    cell.start += lead[0].length;
  }
  for (let guard = 0; guard < 40; guard++) {
    const rest = text.slice(Math.max(cell.start, cell.end - 260), cell.end);
    const tail = /(?:\s+|&nbsp;|<[^<>]{1,240}>)$/.exec(rest);
    if (!tail) break;
    cell.end -= tail[0].length;
  }
}

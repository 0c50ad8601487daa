import type { Cell, Place } from '../block.ts';
import { type DrawnPage, type Turn, turned } from './drawn.ts';
import { paragraphs } from './full-lines.ts';
import { gapTables } from './gap-tables.ts';
import type { LaidBlock, Stretch } from './laid-block.ts';
import { type Line, linesOf, partedAt, type Segment } from './lines.ts';
import { ruledTables, type TableArea } from './ruled-tables.ts';

/** A table of a page, by which the next page knows whether it goes on. */
export interface PageTable {
  table: number;
  gaps: TableArea['gaps'];
  /** Rows of it on this page and before. */
  rows: number;
}

export interface LaidPage {
  blocks: LaidBlock[];
  /** The table that the page ends with. */
  last?: PageTable;
}

/** Lines further apart than this, in heights, are two paragraphs. */
const PARAGRAPH = 1.6;
/** So many lines at most make one text. */
const MOST_LINES = 100;
const turns: readonly Turn[] = [0, 1, 2, 3];

/**
 * What was drawn on a page as blocks: tables by their lines or gaps, the rest by paragraphs, whose lines are joined with
 * line breaks. A table that begins a page with the columns of the table that ended the last one (`before`) goes on with it.
 */
export function pageBlocks(
  page: DrawnPage,
  place: Place,
  nextTable: () => number,
  before?: PageTable,
): LaidPage {
  const found: LaidPage = { blocks: [] };
  let line = 0;
  for (const turn of turns) {
    const texts = page.texts.filter((text) => text.turn === turn);
    if (texts.length === 0) continue;
    const rules = page.rules.map((rule) => turned(rule, turn, page.width, page.height));
    const areas = ruledTables(rules);
    const upright = rules
      .filter(({ x0, x1, y0, y1 }) => x1 - x0 < 2.5 && y1 - y0 > 6)
      .sort((a, b) => a.x0 - b.x0);
    const isRuled = (from: number, to: number, middle: number) =>
      upright.some(({ x0, x1, y0, y1 }) => x0 >= from && x1 <= to && y0 <= middle && y1 >= middle);
    const seen = linesOf(
      texts.filter(({ hidden }) => !hidden),
      isRuled,
      page.seen,
    );
    const hidden = linesOf(
      texts.filter((text) => text.hidden),
      isRuled,
      page.seen,
    );
    const outside = seen.filter((one) => !areas.some((area) => isIn(one, area)));
    for (const one of gapTables(outside, rules)) areas.push(one);
    const free = seen.filter((one) => !areas.some((area) => isIn(one, area)));
    const goesOn = paragraphs(free, turn % 2 === 0 ? page.width : page.height);
    const writer = new PageWriter(
      page,
      place,
      turn,
      areas,
      goesOn,
      nextTable,
      turn === 0 ? before : undefined,
    );
    for (const one of [...seen, ...hidden].sort((a, b) => a.top - b.top)) writer.add(one, ++line);
    const laid = writer.end();
    for (const one of laid.blocks) found.blocks.push(one);
    if (laid.last) found.last = laid.last;
  }
  return found;
}

function isIn(line: Line, { top, bottom }: TableArea): boolean {
  const middle = (line.top + line.bottom) / 2;
  return middle >= top && middle <= bottom;
}

/** Takes the lines of a page in order and gives blocks. */
class PageWriter {
  private readonly blocks: LaidBlock[] = [];
  private readonly cells = new Map<string, { block: LaidBlock; stretches: Stretch[] }>();
  private readonly tables = new Map<TableArea, { table: number; row: number }>();
  private readonly page: DrawnPage;
  private readonly place: Place;
  private readonly turn: Turn;
  private readonly areas: readonly TableArea[];
  private readonly goesOn: (before: Line, next: Line) => boolean;
  private readonly nextTable: () => number;
  private before: PageTable | undefined;
  private last: PageTable | undefined;
  private open: { block: LaidBlock; stretches: Stretch[]; line: Line } | undefined;

  constructor(
    page: DrawnPage,
    place: Place,
    turn: Turn,
    areas: readonly TableArea[],
    goesOn: (before: Line, next: Line) => boolean,
    nextTable: () => number,
    before?: PageTable,
  ) {
    this.page = page;
    this.place = place;
    this.turn = turn;
    this.areas = areas;
    this.goesOn = goesOn;
    this.nextTable = nextTable;
    this.before = before;
  }

  add(line: Line, number: number): void {
    const area = this.areas.find((one) => isIn(line, one));
    let column = 1;
    const rest: [Segment, number][] = [];
    for (const segment of line.segments) {
      for (const piece of area ? this.cellsOf(segment, line, area) : [segment]) {
        const cell = area && cellOf(piece, line, area);
        if (area && cell) this.addCell(area, cell, piece, line, number, column);
        else rest.push([piece, column]);
        column += piece.text.length + 1;
      }
    }
    if (rest.length > 0) this.addText(rest, line, number);
  }

  /** A segment parted at those of its joints where another cell begins. */
  private cellsOf(segment: Segment, line: Line, area: TableArea): Segment[] {
    const { joints } = segment;
    const columns = partedAt(segment, joints).map((piece) => cellOf(piece, line, area)?.column);
    return partedAt(
      segment,
      joints.filter((_, index) => columns[index] !== columns[index + 1]),
    );
  }

  end(): LaidPage {
    return this.last ? { blocks: this.blocks, last: this.last } : { blocks: this.blocks };
  }

  private addCell(
    area: TableArea,
    at: Omit<Cell, 'table'>,
    segment: Segment,
    line: Line,
    number: number,
    column: number,
  ): void {
    const { table, row } = this.tableOf(area);
    const cell: Cell = { ...at, table, row: at.row + row };
    const key = `${table} ${cell.row} ${cell.column} ${line.hidden}`;
    const known = this.cells.get(key);
    const stretches = known?.stretches ?? [];
    const block = known?.block ?? this.block(line, stretches, 'cell', number, column);
    this.append(block, stretches, segment, number, column);
    if (known) return;
    block.cell = cell;
    this.cells.set(key, { block, stretches });
    this.open = undefined;
  }

  private tableOf(area: TableArea): { table: number; row: number } {
    const known = this.tables.get(area);
    if (known) return known;
    const goesOn = this.before && isSame(this.before.gaps, area.gaps) ? this.before : undefined;
    const found = { table: goesOn?.table ?? this.nextTable(), row: goesOn?.rows ?? 0 };
    this.before = undefined;
    this.tables.set(area, found);
    this.last = { table: found.table, gaps: area.gaps, rows: found.row + area.rows };
    return found;
  }

  private addText(segments: readonly [Segment, number][], line: Line, number: number): void {
    const { open } = this;
    const height = line.bottom - line.top;
    const goesOn =
      open &&
      open.line.hidden === line.hidden &&
      line.top - open.line.bottom < PARAGRAPH * height &&
      open.stretches.length < MOST_LINES;
    const stretches = goesOn ? open.stretches : [];
    const block = goesOn ? open.block : this.block(line, stretches, 'text', number, segments[0]?.[1] ?? 1);
    const feed =
      goesOn && this.goesOn(open.line, line) ? between(open.block.text, segments[0]?.[0].text) : '\n';
    segments.forEach(([segment, column], index) => {
      this.append(block, stretches, segment, number, column, index === 0 ? feed : '  ');
    });
    this.open = { block, stretches, line };
    // Text below a table ends it; a page number or the like does not come between two pages.
    if (!line.hidden && segments.some(([{ text }]) => text.trim().length > 12)) this.last = undefined;
  }

  private block(
    line: Line,
    stretches: Stretch[],
    role: 'text' | 'cell',
    number: number,
    column: number,
  ): LaidBlock {
    const block: LaidBlock = {
      text: '',
      role: line.hidden ? 'hidden' : role,
      place: { ...this.place, line: number, column },
      stretches,
    };
    this.blocks.push(block);
    return block;
  }

  private append(
    block: LaidBlock,
    stretches: Stretch[],
    { text, edges, top, bottom, letters }: Segment,
    line: number,
    column: number,
    between = '\n',
  ): void {
    if (block.text !== '') block.text += between;
    stretches.push({
      start: block.text.length,
      edges,
      top,
      bottom,
      turn: this.turn,
      ...(letters ? { letters } : {}),
      ...(this.page.askew ? { askew: true } : {}),
      line,
      column,
    });
    block.text += text;
  }
}

/** What stands between the lines of a paragraph: a blank between Latin letters. */
const between = (before: string, next = ''): string =>
  /[A-Za-z,.]$/.test(before) && /^[A-Za-z]/.test(next) ? ' ' : '';

/** The cell in which a segment begins, as a number wider than its column runs into the next one; failing that, in which its middle lies. */
function cellOf({ edges }: Segment, { top, bottom }: Line, area: TableArea): Omit<Cell, 'table'> | undefined {
  const [start, end] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const across = (top + bottom) / 2;
  const first = area.cellAt(start + Math.min(end - start, bottom - top) / 2, across);
  return first ?? area.cellAt((start + end) / 2, across);
}

function isSame(a: TableArea['gaps'], b: TableArea['gaps']): boolean {
  return (
    a.length === b.length &&
    a.every(([from, to], index) => {
      const [start, end] = b[index] ?? [0, 0];
      return from <= end && start <= to;
    })
  );
}

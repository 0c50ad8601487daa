import { fromUnits, sumUnits } from '../disclosure/decimal.ts';
import type { Decimal } from '../disclosure/schema/values.ts';
import { fundColumn, fundLine } from './column-labels.ts';
import { readDecimal, shift } from './figure.ts';
import type { FundColumn, FundKind, Funds, FundsColumn } from './form.ts';
import { isAchieved, isExpected, isObjective } from './labels.ts';
import { readMeasure } from './measure.ts';
import { type MoneyUnit, moneyReader } from './money.ts';
import { type Note, note } from './note.ts';
import { pointsInBrackets, readPoints } from './points.ts';
import type { Cell, Table } from './table.ts';

/** The row with the headers of the funds block, and where each figure stands. */
export interface FundsHeader {
  row: number;
  columns: Map<FundsColumn, Cell>;
}

/**
 * Finds the header of the funds block between two rows: at least two of 年初预算数, 全年预算数, 全年执行数 in one row. Of several
 * the one that says most: a table of tasks (年度主要任务) has money too, but the block itself has the rate and its points.
 */
export function fundsHeader(table: Table, from: number, to: number): FundsHeader | undefined {
  let best: FundsHeader | undefined;
  for (let row = from; row < to; row++) {
    const columns = new Map<FundsColumn, Cell>();
    const cells = table.inRow(row);
    for (const cell of cells) {
      const column = fundColumn(cell.text);
      // 预算执行, 预算执行率 may be the name of the whole block, left of the header that it shares its words with.
      if (column && (!columns.has(column) || columns.get(column) === cells[0])) columns.set(column, cell);
    }
    const money = (['initial', 'annual', 'executed'] as const).filter((column) => columns.has(column));
    // Only `预算数: … 执行数: …` side by side with its values between is no header.
    if (money.length < 2 || hasValuesBetween(table, row)) continue;
    if (!best || columns.size > best.columns.size) best = { row, columns };
  }
  return best;
}

const hasValuesBetween = (table: Table, row: number): boolean =>
  table.inRow(row).some(({ text }) => readDecimal(text) !== undefined);

/** Reads the rows under the header up to `to`. Money comes back in 元. */
export function readFunds(
  table: Table,
  { row: top, columns }: FundsHeader,
  to: number,
  unit: MoneyUnit | undefined,
  notes: Note[],
): Funds {
  const funds: Funds = { lines: {}, at: table.place(undefined, top) };
  for (const cell of columns.values()) table.take(cell);
  const first = Math.min(...[...columns.values()].map(({ column }) => column));
  const money = moneyReader(table, unit ?? '万元', notes);
  const sources = sourcesBelow(table, top, columns);
  const labelled = labelsBelow(table, top, to, first);
  // Where no line is called a sum, the first one is, whatever it is called.
  const hasTotal = labelled.some((labels) => labels.some(({ text }) => fundLine(text) === 'total'));
  let lines = 0;
  for (const [index, labels] of labelled.entries()) {
    const row = top + 1 + index;
    const cellOf = (name: FundsColumn): Cell | undefined => valueUnder(table, row, columns.get(name));
    // One row of figures right under their headers has no name of its own: it is the whole.
    const unnamed = labels.length === 0 && lines === 0 && row === top + 1 && !sources;
    const label = labels.at(-1) ?? (unnamed ? cellOf('annual') : undefined);
    if (!label) continue;
    const kind =
      fundLine(label.text) ??
      (lines === 0 && labels.length > 1 ? fundLine(labels[0]?.text ?? '') : undefined) ??
      (unnamed || (row === top + 1 && !hasTotal) ? 'total' : undefined);
    if (sources) {
      // Only the sum: a task is no source of funds.
      if (kind !== 'total') continue;
      for (const one of labels) table.take(one);
      lines += addSources(funds, sources, (under) => money(valueUnder(table, row, under)));
      readRate(table, funds, cellOf, table.place(label), notes);
      continue;
    }
    if (kind === undefined) {
      if (cellOf('annual') ?? cellOf('executed')) notes.push(note(table.place(label), 'fund-line', {}));
      continue;
    }
    for (const one of labels) table.take(one);
    table.take(cellOf('received'));
    lines++;
    addLine(
      funds,
      kind,
      {
        initial: money(cellOf('initial')),
        annual: money(cellOf('annual')),
        executed: money(cellOf('executed')),
      },
      table.place(label),
      notes,
    );
    // Points stand beside the whole; of its parts only the rate is said, which follows from the figures.
    if (kind === 'total') readRate(table, funds, cellOf, table.place(label), notes);
    else table.take(cellOf('rate'));
  }
  const own = funds.weight ?? pointsOfBlock(table, top, first);
  if (own !== undefined) funds.weight = own;
  if (lines > 0) {
    if (unit === undefined) notes.push(note(table.place(undefined, top), 'money-unit', { unit: '万元' }));
    notes.push(note(table.place(undefined, top), 'funds', { lines, unit: unit ?? '万元' }));
  }
  return funds;
}

type Sources = Partial<Record<'annual' | 'executed', Partial<Record<FundKind, Cell>>>>;

/** What stands left of the figures in each row below the headers, up to the next block. */
function labelsBelow(table: Table, top: number, to: number, first: number): readonly Cell[][] {
  const rows: Cell[][] = [];
  for (let row = top + 1; row < to; row++) {
    const labels = table.inRow(row).filter(({ column }) => column < first);
    if (labels.some(({ text }) => isObjective(text) || isExpected(text) || isAchieved(text))) break;
    rows.push(labels);
  }
  return rows;
}

/** 总额, 财政拨款 and 其他资金 under 预算数 and under 执行数, as tables of tasks have them; `undefined` for plain headers. */
function sourcesBelow(table: Table, top: number, columns: FundsHeader['columns']): Sources | undefined {
  const sources: Sources = {};
  for (const column of ['annual', 'executed'] as const) {
    const head = columns.get(column);
    if (!head || head.columns < 2) return undefined;
    const under: Partial<Record<FundKind, Cell>> = {};
    for (const cell of table.inRow(top + 1)) {
      const kind = fundLine(cell.text);
      if (kind && cell.column >= head.column && cell.column < head.column + head.columns) under[kind] = cell;
    }
    if (!under.total) return undefined;
    for (const cell of Object.values(under)) table.take(cell);
    sources[column] = under;
  }
  return sources;
}

/** Gives how many sources had a figure. */
function addSources(
  funds: Funds,
  sources: Sources,
  moneyUnder: (header: Cell) => Decimal | undefined,
): number {
  for (const column of ['annual', 'executed'] as const)
    for (const [kind, header] of Object.entries(sources[column] ?? {}) as [FundKind, Cell][]) {
      const value = moneyUnder(header);
      if (value !== undefined) funds.lines[kind] = { ...funds.lines[kind], [column]: value };
    }
  return Object.keys(funds.lines).length;
}

function readRate(
  table: Table,
  funds: Funds,
  cellOf: (name: FundsColumn) => Cell | undefined,
  at: Funds['at'],
  notes: Note[],
): void {
  funds.at = at;
  const weight = points(table, cellOf('weight'), notes);
  const score = points(table, cellOf('score'), notes);
  const rate = rateOf(table.take(cellOf('rate')));
  if (weight !== undefined) funds.weight = weight;
  if (score !== undefined) funds.score = score;
  if (rate !== undefined) funds.rate = rate;
}

/** 预算执行情况（万元）（20分）: the points in the block's own label, left of its headers. */
function pointsOfBlock(table: Table, top: number, first: number): Decimal | undefined {
  for (const cell of table.inRow(top)) {
    if (cell.column >= first) break;
    const points = pointsInBrackets(cell.text);
    if (points !== undefined) return points;
  }
  return undefined;
}

/** The value under a header: the first cell with text that begins under it. */
const valueUnder = (table: Table, row: number, header: Cell | undefined): Cell | undefined =>
  header && table.within(row, header.column, header.column + header.columns);

function points(table: Table, cell: Cell | undefined, notes: Note[]): Decimal | undefined {
  const text = table.take(cell);
  if (!cell || text === '') return undefined;
  const value = readPoints(text);
  if (value === undefined) notes.push(note(table.place(cell), 'no-figure', { expected: 'points' }));
  return value;
}

/** An execution rate in percent: `98.1%`, `98.1`, or the share `0.981` that a spreadsheet holds. */
function rateOf(text: string): Decimal | undefined {
  const { value, bare } = text === '' ? {} : readMeasure(text);
  return value !== undefined && bare && Number(value) <= 1.5 ? shift(value, 2) : value;
}

function addLine(
  funds: Funds,
  kind: keyof Funds['lines'],
  values: Partial<Record<FundColumn, Decimal | undefined>>,
  at: ReturnType<Table['place']>,
  notes: Note[],
): void {
  const line: Partial<Record<FundColumn, Decimal>> = { ...funds.lines[kind] };
  let merged = false;
  for (const column of ['initial', 'annual', 'executed'] as const) {
    const value = values[column];
    if (value === undefined) continue;
    const before = line[column];
    if (before === undefined) line[column] = value;
    else if (kind !== 'total') {
      merged = true;
      line[column] = fromUnits(sumUnits([before, value]));
    }
  }
  if (merged) notes.push(note(at, 'funds-merged', {}));
  funds.lines[kind] = line;
}

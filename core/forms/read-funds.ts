import { fromUnits, sumUnits } from '../disclosure/decimal.ts';
import type { Decimal } from '../disclosure/schema/values.ts';
import { readDecimal, shift } from './figure.ts';
import type { FundColumn, Funds } from './form.ts';
import { fundColumn, fundLine, isObjective } from './labels.ts';
import { readMeasure } from './measure.ts';
import { type Note, note } from './note.ts';
import type { Cell, Table } from './table.ts';
import { convert } from './unit.ts';

type FundsColumn = FundColumn | 'weight' | 'rate' | 'score';
type MoneyUnit = '元' | '万元';

/** The row with the headers of the funds block, and where each figure stands. */
export interface FundsHeader {
  row: number;
  columns: Map<FundsColumn, Cell>;
}

/** Finds the header of the funds block between two rows: at least two of 年初预算数, 全年预算数, 全年执行数 in one row. */
export function fundsHeader(table: Table, from: number, to: number): FundsHeader | undefined {
  for (let row = from; row < to; row++) {
    const columns = new Map<FundsColumn, Cell>();
    for (const cell of table.inRow(row)) {
      const column = fundColumn(cell.text);
      if (column && !columns.has(column)) columns.set(column, cell);
    }
    const money = (['initial', 'annual', 'executed'] as const).filter((column) => columns.has(column));
    // Only `预算数: … 执行数: …` side by side with its values between is no header.
    if (money.length >= 2 && !hasValuesBetween(table, row)) return { row, columns };
  }
  return undefined;
}

const hasValuesBetween = (table: Table, row: number): boolean =>
  table.inRow(row).some(({ text }) => readDecimal(text) !== undefined);

/** 元 or 万元, as the block, its header or the sheet says; `undefined` where nothing is said. */
export function moneyUnit(table: Table, from: number, to: number): MoneyUnit | undefined {
  let found: MoneyUnit | undefined;
  for (let row = from; row < to; row++)
    for (const { text } of table.inRow(row)) {
      const unit = /[(（]\s*(?:单位[:：])?\s*(万?元)\s*[)）]|单位[:：]\s*(?:人民币)?\s*(万?元)/.exec(text);
      if (unit) found = (unit[1] ?? unit[2]) === '元' ? '元' : '万元';
    }
  return found;
}

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
  let lines = 0;
  for (let row = top + 1; row < to; row++) {
    const labels = table.inRow(row).filter(({ column }) => column < first);
    const label = labels.at(-1);
    if (!label) continue;
    if (labels.some(({ text }) => isObjective(text))) break;
    const kind =
      fundLine(label.text) ??
      (lines === 0 && labels.length > 1 ? fundLine(labels[0]?.text ?? '') : undefined);
    const cellOf = (name: FundsColumn): Cell | undefined => valueUnder(table, row, columns.get(name));
    if (kind === undefined) {
      if (cellOf('annual') ?? cellOf('executed')) notes.push(note(table.place(label), 'fund-line', {}));
      continue;
    }
    for (const one of labels) table.take(one);
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
    if (kind !== 'total') continue;
    funds.at = table.place(label);
    const weight = points(table, cellOf('weight'), notes);
    const score = points(table, cellOf('score'), notes);
    const rate = rateOf(table.take(cellOf('rate')));
    if (weight !== undefined) funds.weight = weight;
    if (score !== undefined) funds.score = score;
    if (rate !== undefined) funds.rate = rate;
  }
  if (lines > 0) {
    if (unit === undefined) notes.push(note(table.place(undefined, top), 'money-unit', { unit: '万元' }));
    notes.push(note(table.place(undefined, top), 'funds', { lines, unit: unit ?? '万元' }));
  }
  return funds;
}

/** The older form of one line: `预算数：` 100 `执行数：` 95, then the same for each source. */
export function readFundPairs(
  table: Table,
  from: number,
  to: number,
  unit: MoneyUnit | undefined,
  notes: Note[],
): Funds | undefined {
  const money = moneyReader(table, unit ?? '万元', notes);
  let funds: Funds | undefined;
  for (let row = from; row < to; row++) {
    const cells = table.inRow(row);
    const pairs = cells.flatMap((cell, index) => {
      const next = cells[index + 1];
      const column = fundColumn(cell.text);
      const line = fundLine(cell.text);
      const money = column === 'initial' || column === 'annual' || column === 'executed';
      return money || line ? [{ cell, next, column: money ? column : undefined, line }] : [];
    });
    const total = pairs.filter(({ column }) => column !== undefined);
    if (total.length >= 2) {
      funds ??= { lines: {}, at: table.place(cells[0], row) };
      for (const { cell, next, column } of total) {
        table.take(cell);
        const value = money(next);
        if (column && value !== undefined) funds.lines.total = { ...funds.lines.total, [column]: value };
      }
    } else if (funds && pairs.length > 0) {
      const side: readonly FundColumn[] = ['annual', 'executed'];
      pairs.slice(0, 2).forEach(({ cell, next, line }, index) => {
        table.take(cell);
        const value = money(next);
        const column = side[index];
        if (funds && line && column && value !== undefined)
          funds.lines[line] = { ...funds.lines[line], [column]: value };
      });
    }
  }
  if (funds) {
    if (unit === undefined) notes.push(note(funds.at, 'money-unit', { unit: '万元' }));
    notes.push(note(funds.at, 'funds', { lines: Object.keys(funds.lines).length, unit: unit ?? '万元' }));
  }
  return funds;
}

/** The value under a header: the first cell with text that begins under it. */
const valueUnder = (table: Table, row: number, header: Cell | undefined): Cell | undefined =>
  header && table.within(row, header.column, header.column + header.columns);

function moneyReader(
  table: Table,
  unit: MoneyUnit,
  notes: Note[],
): (cell: Cell | undefined) => Decimal | undefined {
  return (cell) => {
    const text = table.take(cell);
    if (!cell || text === '') return undefined;
    const { value, unit: own } = readMeasure(text);
    const yuan =
      value === undefined
        ? undefined
        : own === undefined
          ? shift(value, unit === '万元' ? 4 : 0)
          : convert(value, own, '元');
    if (yuan === undefined) notes.push(note(table.place(cell), 'no-figure', { expected: 'money' }));
    return yuan;
  };
}

function points(table: Table, cell: Cell | undefined, notes: Note[]): Decimal | undefined {
  const text = table.take(cell);
  if (!cell || text === '') return undefined;
  const value = readPoints(text);
  if (value === undefined) notes.push(note(table.place(cell), 'no-figure', { expected: 'points' }));
  return value;
}

/** `10`, `10分`, `10.00` as points. `undefined` for words. */
export function readPoints(text: string): Decimal | undefined {
  return readDecimal(
    text
      .normalize('NFKC')
      .replace(/\s+/g, '')
      .replace(/[分%]$/, ''),
  );
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

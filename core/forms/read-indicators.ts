import { indicatorColumn, mayBeIndicator } from './column-labels.ts';
import { isBlank } from './fold.ts';
import type { Column, Form, FormRow } from './form.ts';
import { indicatorName, isTier, isTotal, levelName } from './labels.ts';
import { type Measure, readMeasure, readOp } from './measure.ts';
import { type Note, note } from './note.ts';
import { pointsInBrackets, readPoints } from './points.ts';
import { splitReason } from './reason.ts';
import type { Cell, Table } from './table.ts';
import { readUnit } from './unit.ts';

/** The header row of the indicator table, and the cell over each column. */
export interface IndicatorHeader {
  row: number;
  columns: Map<Column, Cell>;
}

/** Finds the header of the indicator table between two rows: names of indicators beside targets or weights. */
export const indicatorHeader = (table: Table, from: number, to: number): IndicatorHeader | undefined =>
  headerIn(table, from, to, indicatorColumn) ??
  headerIn(table, from, to, (text) => indicatorColumn(text) ?? (mayBeIndicator(text) ? 'level3' : undefined));

function headerIn(
  table: Table,
  from: number,
  to: number,
  columnOf: (text: string) => Column | undefined,
): IndicatorHeader | undefined {
  for (let row = from; row < to; row++) {
    const columns = new Map<Column, Cell>();
    // Headers may reach down from the row above (两行表头).
    const cells = table.across(row);
    for (const cell of cells) {
      const column = isBeside(table, cell, cells[0]) ? undefined : columnOf(cell.text);
      if (column && !columns.has(column)) columns.set(column, cell);
    }
    if (columns.has('level3') && (columns.has('target') || columns.has('actual')) && columns.size >= 4)
      return { row, columns };
  }
  return undefined;
}

/** 绩效指标, 指标完成情况: a label of the whole table, which reaches down beside it, or has nothing under it where cells can't. */
const isBeside = (table: Table, cell: Cell, first: Cell | undefined): boolean =>
  cell.rows > 2 ||
  (cell === first && !table.within(cell.row + cell.rows, cell.column, cell.column + cell.columns));

/** The header once more, as each printed page has it. */
const isHeading = ({ text }: Cell, { columns }: IndicatorHeader): boolean =>
  indicatorColumn(text) === 'level3' || text === columns.get('level3')?.text;

interface Read {
  rows: FormRow[];
  total?: NonNullable<Form['total']>;
  budget?: { weight?: string; score?: string };
  /** First row behind the table. */
  end: number;
}

/** Reads the indicators below the header up to the row 总分, or to `to`. A blank level is the one above. */
export function readIndicators(table: Table, header: IndicatorHeader, to: number, notes: Note[]): Read {
  for (const cell of header.columns.values()) table.take(cell);
  const read: Read = { rows: [], end: to };
  const reader = new RowReader(table, header, notes);
  for (let row = header.row + 1; row < to; row++) {
    const first = table.inRow(row)[0];
    if (!first) continue;
    if (isTotal(first.text)) {
      read.total = reader.total(row);
      read.end = row + 1;
      return read;
    }
    const repeated = reader.cell(row, 'level3');
    if (repeated?.row === row && isHeading(repeated, header)) {
      for (const cell of table.inRow(row)) table.take(cell);
      continue;
    }
    if (reader.isBehind(row)) {
      read.end = row;
      return { ...read, ...reader.totalBehind(row, to) };
    }
    const found = reader.row(row);
    if (found && 'levels' in found) read.rows.push(found);
    else if (found) read.budget = { ...read.budget, ...found };
  }
  return read;
}

class RowReader {
  private levels: [string, string] = ['', ''];
  private readonly table: Table;
  private readonly header: IndicatorHeader;
  private readonly notes: Note[];

  constructor(table: Table, header: IndicatorHeader, notes: Note[]) {
    this.table = table;
    this.header = header;
    this.notes = notes;
  }

  /** The cell of a column in a row: one that begins there, or one that reaches down from above. */
  cell(row: number, column: Column): Cell | undefined {
    const head = this.header.columns.get(column);
    if (!head) return undefined;
    return this.table.within(row, head.column, head.column + head.columns) ?? this.table.at(row, head.column);
  }

  /** True for a row of the foot: text in the first columns only, and a label that is no level. */
  isBehind(row: number): boolean {
    const cells = this.table.inRow(row);
    const name = this.header.columns.get('level3');
    const second = this.header.columns.get('target') ?? this.header.columns.get('actual');
    if (!name || !second) return false;
    const [first] = cells;
    if (!first || first.column >= name.column) return false;
    // A label with one wide text beside it, and nothing under the columns of figures.
    const wide = cells.some((cell) => cell !== first && cell.columns > Math.max(3, name.columns + 1));
    return wide || (cells.length === 1 && first.columns > name.column + name.columns);
  }

  row(row: number): FormRow | { weight?: string; score?: string } | undefined {
    this.inherit(row);
    const nameCell = this.cell(row, 'level3');
    // A name that reaches down from above was read with the row it begins in.
    if (nameCell && nameCell.row !== row) return undefined;
    const named = this.table.take(nameCell);
    const name = indicatorName(named);
    const [first] = this.table.inRow(row);
    const cells = Object.fromEntries(
      [...this.header.columns.keys()].flatMap((column) => {
        const cell = this.cell(row, column);
        return cell ? [[column, this.table.place(cell).cell]] : [];
      }),
    ) as FormRow['cells'];
    const weight = this.points(row, 'weight') ?? pointsInBrackets(named);
    const score = this.points(row, 'score');
    const points = { ...(weight === undefined ? {} : { weight }), ...(score === undefined ? {} : { score }) };
    if (
      /^(?:预算|资金)执行(?:率|情况)?$/.test(name || this.levels[0]) &&
      /^$|预算|执行|投入|过程|管理|资金/.test(this.levels[0])
    ) {
      for (const cell of this.table.inRow(row)) this.table.take(cell);
      return points;
    }
    const at = this.table.place(nameCell ?? first, row);
    if (name === '') {
      // Templates keep blank rows and rows of dots; a row with figures but without a name is a fault.
      if (weight !== undefined && !isBlank(this.table.take(this.cell(row, 'target'))))
        this.notes.push(note(this.table.blank(row, this.header.columns.get('level3')), 'no-name', {}));
      return undefined;
    }
    const unit = this.table.take(this.cell(row, 'unit'));
    const target = this.measure(row, 'target', unit);
    const op = readOp(this.table.take(this.cell(row, 'nature')));
    if (target && op && target.words === undefined && target.op === undefined) target.op = op;
    const said = this.table.take(this.cell(row, 'actual'));
    const notApplicable = /^不适用$|^不涉及$/.test(said);
    const actual = notApplicable ? undefined : this.measure(row, 'actual', unit);
    return {
      levels: [...this.levels],
      name,
      ...(target ? { target } : {}),
      ...(actual ? { actual } : {}),
      ...(notApplicable ? { notApplicable } : {}),
      ...points,
      ...this.reason(row),
      at,
      cells,
    };
  }

  /** Some forms say 其他需要说明的事项 before 总分. Nothing where no total follows. */
  totalBehind(from: number, to: number): Pick<Read, 'total'> {
    for (let row = from; row < to; row++)
      if (isTotal(this.table.inRow(row)[0]?.text ?? '')) return { total: this.total(row) };
    return {};
  }

  total(row: number): NonNullable<Form['total']> {
    const cells = this.table.inRow(row);
    const [label] = cells;
    this.table.take(label);
    const under = (column: Column): string | undefined => {
      const head = this.header.columns.get(column);
      const cell = head && this.table.within(row, head.column, head.column + head.columns);
      return cell && readPoints(this.table.take(cell));
    };
    const [weight, score] = [under('weight'), under('score')];
    const tierCell = cells.find(
      ({ text }) => /^[（(]?(?:自评|评价)?(?:等次|等级)[:：]?/.test(text) || isTier(text),
    );
    const tier = /^(?:优|良|中|差|优秀|良好|合格|不合格)$/.exec(
      this.table.take(tierCell).replace(/^.*[:：]\s*|[）)]$/g, '') ||
        this.table.take(cells[cells.indexOf(tierCell ?? (cells[0] as Cell)) + 1]),
    )?.[0];
    return {
      ...(weight === undefined ? {} : { weight }),
      ...(score === undefined ? {} : { score }),
      ...(tier === undefined ? {} : { tier }),
    };
  }

  private inherit(row: number): void {
    const [one, two] = (['level1', 'level2'] as const).map((column) => {
      const cell = this.cell(row, column);
      // A level column that is missing may be covered by a wide cell of its neighbour.
      return cell && !isBlank(cell.text) ? levelName(this.table.take(cell)) : '';
    });
    if (one && one !== this.levels[0]) this.levels = [one, ''];
    if (two) this.levels[1] = two;
  }

  private points(row: number, column: 'weight' | 'score'): string | undefined {
    const cell = this.cell(row, column);
    const text = this.table.take(cell);
    if (!cell || text === '') return undefined;
    if (cell.row !== row) {
      this.notes.push(note(this.table.place(cell), 'shared-weight', {}));
      return undefined;
    }
    const value = readPoints(text);
    if (value === undefined)
      this.notes.push(note(this.table.place(cell), 'no-figure', { expected: 'points' }));
    return value;
  }

  private measure(row: number, column: 'target' | 'actual', unit: string): Measure | undefined {
    const changed = column === 'target' ? this.cell(row, 'adjusted') : undefined;
    const cell = changed && !isBlank(changed.text) ? changed : this.cell(row, column);
    const text = this.table.take(cell);
    // What was planned before a change is said by the change.
    if (changed) this.table.take(this.cell(row, column));
    if (!cell || text === '') return undefined;
    const measure = readMeasure(text);
    if (column === 'target' && measure.remark) {
      const at = this.table.place(cell);
      this.notes.push(note(at, 'unused', { cells: [at.cell ?? ''] }));
    }
    if (measure.bare && unit !== '') {
      const own = readUnit(unit);
      if (own?.places === 0) {
        const { bare, ...rest } = measure;
        const share = own.unit === '%' && bare;
        return {
          ...rest,
          unit: own.unit,
          ...(own.near ? { written: unit } : {}),
          ...(share ? { bare } : {}),
        };
      }
      if (own) return { ...readMeasure(`${text}${unit}`) };
      return { ...measure, unit: '个', written: unit };
    }
    return measure;
  }

  private reason(row: number): Pick<FormRow, 'deviation' | 'improvement'> {
    const cell = this.cell(row, 'deviation');
    const text = this.table.take(cell);
    if (cell && text !== '' && cell.row !== row)
      this.notes.push(note(this.table.place(cell), 'shared-reason', {}));
    const own = this.table.take(this.cell(row, 'improvement'));
    // A column of their own for the measures: the reason is only a reason.
    if (own !== '') return { ...(text === '' ? {} : splitReason(`偏差原因：${text}`)), improvement: own };
    const { guessed, ...reason } = splitReason(text);
    if (cell && guessed) this.notes.push(note(this.table.place(cell), 'split-reason', {}));
    return reason;
  }
}

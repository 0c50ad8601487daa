import type { Decimal } from '../disclosure/schema/values.ts';
import { shift } from './figure.ts';
import { readMeasure } from './measure.ts';
import { type Note, note } from './note.ts';
import type { Cell, Table } from './table.ts';
import { convert } from './unit.ts';

export type MoneyUnit = '元' | '万元';

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

/** Reads the amount of a cell in 元; `undefined` for an empty one, and for words, which are noted. Takes the cell. */
export function moneyReader(
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

import type { Decimal } from '../disclosure/schema/values.ts';
import { fundColumn, fundLine } from './column-labels.ts';
import type { FundKind, Funds, FundsColumn } from './form.ts';
import { type MoneyUnit, moneyReader } from './money.ts';
import { type Note, note } from './note.ts';
import type { Table } from './table.ts';

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
  let sides: FundsColumn[] = [];
  for (let row = from; row < to; row++) {
    const cells = table.inRow(row);
    const pairs = cells.flatMap((cell, index) => {
      const next = cells[index + 1];
      const column = fundColumn(cell.text);
      const line = fundLine(cell.text);
      const money =
        column === 'initial' || column === 'annual' || column === 'received' || column === 'executed';
      return money || line ? [{ cell, next, column: money ? column : undefined, line }] : [];
    });
    const total = pairs.filter(({ column }) => column !== undefined);
    const keep = (column: FundsColumn | undefined, kind: FundKind, value: Decimal | undefined): void => {
      if (
        funds &&
        value !== undefined &&
        (column === 'initial' || column === 'annual' || column === 'executed')
      )
        funds.lines[kind] = { ...funds.lines[kind], [column]: value };
    };
    if (total.length >= 2) {
      funds ??= { lines: {}, at: table.place(cells[0], row) };
      sides = total.flatMap(({ column }) => column ?? []);
      for (const { cell, next, column } of total) {
        table.take(cell);
        keep(column, 'total', money(next));
      }
    } else if (funds && pairs.length > 0) {
      // The sources stand below in the order of the totals: 预算数, 到位数, 执行数.
      pairs.slice(0, sides.length).forEach(({ cell, next, line }, index) => {
        table.take(cell);
        const value = money(next);
        if (line) keep(sides[index], line, value);
      });
    }
  }
  if (funds) {
    if (unit === undefined) notes.push(note(funds.at, 'money-unit', { unit: '万元' }));
    notes.push(note(funds.at, 'funds', { lines: Object.keys(funds.lines).length, unit: unit ?? '万元' }));
  }
  return funds;
}

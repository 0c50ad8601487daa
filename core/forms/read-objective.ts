import type { Form } from './form.ts';
import { isAchieved, isAdjusted, isExpected, isObjective } from './labels.ts';
import type { Cell, Table } from './table.ts';

/**
 * Reads 年度总体目标 between two rows: the two headers with their texts below, or a label with its text beside it.
 * Texts of several rows are joined by line ends. `undefined` where the block is missing or empty.
 */
export function readObjective(table: Table, from: number, to: number): Form['objective'] {
  const found: { expected: string[]; achieved: string[] } = { expected: [], achieved: [] };
  for (let row = from; row < to; row++) {
    const cells = table.inRow(row);
    const initial = cells.find(({ text }) => isExpected(text));
    const adjusted = cells.find(({ text }) => isAdjusted(text));
    for (const header of [initial, adjusted]) table.take(header);
    // An objective that was changed counts; the first one is then among what was left.
    const expected = adjusted && textUnder(table, row + 1, adjusted) ? adjusted : (initial ?? adjusted);
    // The label of the block (年度总体目标完成情况) stands left of both.
    const achieved =
      cells.find((cell) => expected && cell.column > expected.column && isAchieved(cell.text)) ??
      cells.find((cell) => cell !== expected && isAchieved(cell.text));
    const label = cells.find(({ text }) => isObjective(text));
    if (label) table.take(label);
    if (expected && achieved) {
      table.take(expected);
      table.take(achieved);
      below(table, row + 1, to, expected, achieved, found);
      break;
    }
    for (const [header, list] of [
      [expected ?? label, found.expected],
      [achieved, found.achieved],
    ] as const) {
      if (!header) continue;
      table.take(header);
      const beside = cells.find(({ column }) => column > header.column);
      if (beside && !isExpected(beside.text) && !isAchieved(beside.text)) add(list, table.take(beside));
    }
  }
  const expected = found.expected.join('\n');
  const achieved = found.achieved.join('\n');
  if (expected === '' && achieved === '') return undefined;
  return { ...(expected === '' ? {} : { expected }), ...(achieved === '' ? {} : { achieved }) };
}

function below(
  table: Table,
  from: number,
  to: number,
  expected: Cell,
  achieved: Cell,
  found: { expected: string[]; achieved: string[] },
): void {
  for (let row = from; row < to; row++) {
    // The label of the next block ends this one, and so does its heading over the whole width.
    const cells = table.inRow(row);
    if (cells.some((cell) => cell.column < expected.column && !table.taken(cell) && cell.row > from)) break;
    if (cells.some((cell) => cell.column + cell.columns > achieved.column && cell.column < achieved.column))
      break;
    for (const [header, list] of [
      [expected, found.expected],
      [achieved, found.achieved],
    ] as const)
      add(list, table.take(textUnder(table, row, header)));
  }
}

const textUnder = (table: Table, row: number, header: Cell): Cell | undefined =>
  table.within(row, header.column, header.column + header.columns);

function add(list: string[], text: string): void {
  if (text !== '') list.push(text);
}

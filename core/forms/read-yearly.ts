import { bareKey, isBlank } from './fold.ts';
import type { Form } from './form.ts';
import { isAchieved } from './labels.ts';
import { readPeriod } from './read-head.ts';
import type { Table } from './table.ts';

/**
 * Reads 部门年度目标 as several provinces print it for a whole body: a row for each 财年 with 目标 and 实际完成情况. The year that
 * has a result is the one that the form speaks of; later years are plans and stay among what was left.
 * `undefined` where there is no such block.
 */
export function readYearly(
  table: Table,
  from: number,
  to: number,
): { period: string; objective: NonNullable<Form['objective']> } | undefined {
  for (let top = from; top < to; top++) {
    const headers = table.inRow(top);
    const [year] = headers;
    const goal = headers.find(({ text }) => /^(?:年度|绩效)*目标$/.test(bareKey(text)));
    const result = headers.find(({ text }) => isAchieved(text));
    if (!year || !goal || !result || !/^(?:财年|年度|年份)$/.test(bareKey(year.text))) continue;
    for (let row = top + 1; row < to; row++) {
      const at = table.at(row, year.column);
      const period = at && readPeriod(at.text);
      if (period === undefined) break;
      const [expected, achieved] = [goal, result].map(({ column, columns }) =>
        table.within(row, column, column + columns),
      );
      if (!achieved || isBlank(achieved.text)) continue;
      for (const cell of [year, goal, result, at]) table.take(cell);
      const said = table.take(expected);
      return {
        period,
        objective: { ...(said === '' ? {} : { expected: said }), achieved: table.take(achieved) },
      };
    }
  }
  return undefined;
}

/** A form of which each label and each value stands on a line of its own: 姓名, 张三, 住址, 前楼村薛家组, …. */
import { isWord, type Line } from './copied-lines.ts';
import type { GridCell } from './grid.ts';

/** So many labels with their values make a form; after so many words that nobody knows it ends. */
const leastPairs = 3;
const mostStrange = 3;

/** Hands the cells of such forms among `lines` to `take`, a row for each label; an empty line may part two records. Linear. */
export function takePairs(text: string, lines: readonly Line[], take: (cells: GridCell[]) => void): void {
  const isLabel = (at: number): boolean => lines[at]?.topic !== undefined;
  const isEmpty = (at: number): boolean => lines[at]?.cell.start === lines[at]?.cell.end;
  for (let at = 0; at < lines.length; ) {
    const cells: GridCell[] = [];
    let known = 0;
    let strange = 0;
    let next = at;
    while (isWord(text, lines[next]) && next + 1 < lines.length && !isLabel(next + 1)) {
      const [label, value] = [lines[next]?.cell, lines[next + 1]?.cell];
      strange = isLabel(next) ? 0 : strange + 1;
      if (!label || !value || value.end - value.start > 80 || strange > mostStrange) break;
      if (strange === 0) known++;
      if (!isEmpty(next + 1)) {
        label.row = value.row = cells.length / 2;
        value.column = 1;
        cells.push(label, value);
      }
      next += 2;
      if (next < lines.length && isEmpty(next)) next++;
    }
    if (known >= leastPairs) take(cells);
    at = known >= leastPairs ? next : at + 1;
  }
}

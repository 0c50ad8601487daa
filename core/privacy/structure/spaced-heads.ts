/** Headers written with a space inside (姓 名, 性　别) in lines that spaces part. */
import { isHan } from '../characters/characters.ts';
import { topicExactly } from '../label/label-text.ts';
import { type GridCell, makeCell } from './grid.ts';

/** `cells` with each two neighbours of one character joined that are a known header together (姓 | 名); `cells` itself where none are. Linear. */
export function joinHeads(text: string, cells: GridCell[]): GridCell[] {
  let joined: GridCell[] | undefined;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    const next = cells[index + 1];
    if (!cell) continue;
    if (next && isOne(text, cell) && isOne(text, next)) {
      const word = text.charAt(cell.start) + text.charAt(next.start);
      if (topicExactly(word) !== undefined) {
        joined ??= cells.slice(0, index);
        joined.push(makeCell(cell.start, next.end, cell.row, joined.length));
        index++;
        continue;
      }
    }
    joined?.push(makeCell(cell.start, cell.end, cell.row, joined.length));
  }
  return joined ?? cells;
}

const isOne = (text: string, { start, end }: GridCell): boolean =>
  end - start === 1 && isHan(text.charCodeAt(start));

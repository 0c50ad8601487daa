/** The whole document: what its findings say about each other, across blocks and tables. */
import type { Hit } from './hit.ts';
import type { Policy } from './policy.ts';
import { judgeMasks, type Marked } from './rules/masks.ts';
import { judgeSingleOut } from './rules/single-out.ts';
import { judgeSmallCells } from './rules/small-cell.ts';
import { type GridCell, rowsOf } from './structure/grid.ts';

/** A table with the hits that stand in its cells. */
export interface TableView {
  cells: GridCell[];
  textOf: (cell: GridCell) => string;
}

const sexOf = (text: string): 'male' | 'female' | undefined =>
  /^\s*男/.test(text) ? 'male' : /^\s*女/.test(text) ? 'female' : undefined;

/** `1990年3月7日`, `1990.03`, `19900307` as YYYY, YYYYMM or YYYYMMDD. */
export function birthOf(text: string): string | undefined {
  const compact = /^\D*((?:19|20)\d{2})(\d{2})(\d{2})\D*$/.exec(text);
  if (compact) return `${compact[1]}${compact[2]}${compact[3]}`;
  const found = /((?:19|20)\d{2})(?:\D{1,3}(\d{1,2})(?:\D{1,3}(\d{1,2}))?)?/.exec(text);
  if (!found?.[1]) return undefined;
  return found[1] + (found[2]?.padStart(2, '0') ?? '') + (found[3]?.padStart(2, '0') ?? '');
}

/** Runs the rules over a document: grades masks, finds rows that single people out, small cells. Changes `hits` in place. */
export function judgeDocument(
  texts: readonly string[],
  hits: Hit[][],
  tables: readonly TableView[],
  policy: Policy,
): void {
  const marks: Marked[] = [];
  for (const [block, list] of hits.entries()) {
    const text = texts[block] ?? '';
    if (!list.some((hit) => hit.silent)) {
      for (const hit of list)
        if (hit.value !== undefined && (hit.kind === 'resident-id' || hit.kind === 'mobile'))
          marks.push({ hit, person: personOf(text, hit, list), beside: {}, block });
      continue;
    }
    for (const hit of list) {
      if (!hit.silent && (hit.value === undefined || (hit.kind !== 'resident-id' && hit.kind !== 'mobile')))
        continue;
      marks.push({ hit, person: personOf(text, hit, list), beside: besideOf(text, hit, list), block });
    }
  }
  if (marks.some((mark) => mark.hit.silent)) {
    for (const table of tables) addRows(table, marks);
    judgeMasks(marks);
  }
  for (const { cells, textOf } of tables) {
    const named = cells.some((cell) =>
      (hits[cell.block] ?? []).some(
        (hit) => hit.kind === 'name' && hit.start >= cell.start && hit.end <= cell.end,
      ),
    );
    const single = judgeSingleOut(cells, textOf, named, policy.kAnonymity);
    if (single) hits[single.block]?.push(single.hit);
    for (const { hit, block } of judgeSmallCells(cells, textOf, policy.smallCell)) hits[block]?.push(hit);
  }
}

/** The name that belongs to a number in running text: the last one before it on its line. */
function personOf(text: string, hit: Hit, list: readonly Hit[]): string {
  let best: Hit | undefined;
  for (const other of list) {
    if (other.kind === 'name' && other.end <= hit.start && hit.start - other.end < 40) best = other;
  }
  return best && !text.slice(best.end, hit.start).includes('\n') ? text.slice(best.start, best.end) : '';
}

function besideOf(text: string, hit: Hit, list: readonly Hit[]): Marked['beside'] {
  const birth = list.find(
    (other) =>
      other.kind === 'birth-date' &&
      Math.abs(other.start - hit.start) < 80 &&
      !text.slice(Math.min(hit.end, other.end), Math.max(hit.start, other.start)).includes('\n'),
  );
  return birth ? { birth: birthOf(text.slice(birth.start, birth.end)) } : {};
}

/** In tables the row says who a number belongs to and what stands beside it. */
function addRows(table: TableView, marks: Marked[]): void {
  const rowOf = new Map<GridCell, GridCell[]>();
  for (const row of rowsOf(table.cells)) for (const cell of row) rowOf.set(cell, row);
  for (const mark of marks) {
    const cell = table.cells.find(
      (one) => one.block === mark.block && one.start <= mark.hit.start && mark.hit.end <= one.end,
    );
    const row = cell && rowOf.get(cell);
    if (!row) continue;
    const of = (topic: string): string | undefined => {
      const found = row.find((one) => one.topic === topic && !one.names);
      return found ? table.textOf(found) : undefined;
    };
    mark.person = (of('name') ?? mark.person).trim();
    const birth = of('birth-date');
    mark.beside = {
      birth: birth === undefined ? mark.beside.birth : birthOf(birth),
      sex: sexOf(of('sex') ?? ''),
    };
  }
}

/** Whose the masked numbers of a document are, and the full ones that may complete them, each with what stands beside it. */
import { byPlace, type Hit } from '../hit.ts';
import type { GridCell, Table } from '../structure/grid.ts';
import type { Marked } from './masks.ts';

const sexOf = (text: string): 'male' | 'female' | undefined =>
  /^\s*男/.test(text) ? 'male' : /^\s*女/.test(text) ? 'female' : undefined;

/** `1990年3月7日`, `1990.03`, `19900307` as YYYY, YYYYMM or YYYYMMDD. */
function birthOf(text: string): string | undefined {
  const compact = /^\D*((?:19|20)\d{2})(\d{2})(\d{2})\D*$/.exec(text);
  if (compact) return `${compact[1]}${compact[2]}${compact[3]}`;
  const ofMonth = /^\D*((?:19|20)\d{2})(0[1-9]|1[0-2])\D*$/.exec(text);
  if (ofMonth) return `${ofMonth[1]}${ofMonth[2]}`;
  const found = /((?:19|20)\d{2})(?:\D{1,3}(\d{1,2})(?:\D{1,3}(\d{1,2}))?)?/.exec(text);
  if (!found?.[1]) return undefined;
  return found[1] + (found[2]?.padStart(2, '0') ?? '') + (found[3]?.padStart(2, '0') ?? '');
}

/** Those among `hits` of one text, in the order of the text: `block` is its index. Changes nothing. */
export function marksOf(text: string, block: number, hits: readonly Hit[]): Marked[] {
  const marks: Marked[] = [];
  if (!hits.some(isMark)) return marks;
  const list = hits.toSorted(byPlace);
  for (let index = 0; index < list.length; index++) {
    const hit = list[index];
    if (!hit || !isMark(hit)) continue;
    const beside = hit.silent ? besideOf(text, list, index) : nothing;
    marks.push({ hit, person: personOf(text, list, index), beside, block });
  }
  return marks;
}

const isMark = ({ silent, value, kind }: Hit): boolean =>
  silent || (value !== undefined && (kind === 'resident-id' || kind === 'mobile'));
/** Of a full number nobody asks what stands beside it. */
const nothing: Marked['beside'] = Object.freeze({});

/** The name that belongs to a number in running text: the last one before it on its line. */
function personOf(text: string, list: readonly Hit[], index: number): string {
  const hit = list[index];
  for (let at = index - 1; hit && at >= 0 && at > index - 12; at--) {
    const other = list[at];
    if (!other || hit.start - other.end > 40) break;
    if (other.kind !== 'name' || other.end > hit.start) continue;
    return text.slice(other.end, hit.start).includes('\n') ? '' : text.slice(other.start, other.end);
  }
  return '';
}

function besideOf(text: string, list: readonly Hit[], index: number): Marked['beside'] {
  const hit = list[index];
  for (let at = Math.max(0, index - 8); hit && at < Math.min(list.length, index + 8); at++) {
    const other = list[at];
    if (other?.kind !== 'birth-date' || Math.abs(other.start - hit.start) > 80) continue;
    const between = text.slice(Math.min(hit.end, other.end), Math.max(hit.start, other.start));
    if (!between.includes('\n') || fieldsBetween.test(between))
      return { birth: birthOf(text.slice(other.start, other.end)) };
  }
  return {};
}
/** Lines with a label each, as a form has them line by line, and no other person's. */
const fieldsBetween = /^\s*(?:\n(?!.{0,4}名)[^\n：:]{1,10}[：:][^\n]{0,20}){0,3}\n[^\n：:]{1,10}[：:]\s*$/;

/** The marks from cell `first` to cell `last`. Sought by halves: a text may hold many tables, and `marks` are in document order. */
function marksIn(marks: readonly Marked[], first: GridCell, last: GridCell): Marked[] {
  const oneBlock = first.block === last.block;
  const from = oneBlock ? first.start : 0;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (mark && (mark.block < first.block || (mark.block === first.block && mark.hit.start < from)))
      low = middle + 1;
    else high = middle;
  }
  const inside: Marked[] = [];
  for (let index = low; index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.block > last.block || (oneBlock && mark.hit.start > last.end)) break;
    if (!oneBlock || mark.hit.end <= last.end) inside.push(mark);
  }
  return inside;
}

/** Tells `marks`, in document order, what the rows of `table` say: there the row says who a number belongs to and what stands beside it. */
export function addRows(table: Table, textOf: (cell: GridCell) => string, marks: readonly Marked[]): void {
  const first = table.cells[0];
  const last = table.cells[table.cells.length - 1];
  if (!first || !last) return;
  const inside = marksIn(marks, first, last);
  if (inside.length === 0) return;
  const byBlock = new Map<number, { row: GridCell[]; cell: GridCell }[]>();
  for (const row of table.rows) {
    for (const cell of row) {
      const list = byBlock.get(cell.block);
      if (list) list.push({ row, cell });
      else byBlock.set(cell.block, [{ row, cell }]);
    }
  }
  // Where one number is masked, a form tells of one person in all its rows.
  const form = inside.filter(({ hit }) => hit.silent).length === 1;
  for (const mark of inside) {
    const row = rowAt(byBlock.get(mark.block) ?? [], mark.hit.start);
    if (!row) continue;
    const of = (topic: string): string | undefined => {
      const told = (one: GridCell): boolean => one.topic === topic && !one.names;
      const found = row.find(told) ?? (form ? onlyOne(table.cells, told) : undefined);
      return found ? textOf(found) : undefined;
    };
    mark.person = (of('name') ?? mark.person).trim();
    if (!mark.hit.silent) continue;
    const birth = of('birth-date');
    mark.beside = {
      birth: birth === undefined ? mark.beside.birth : birthOf(birth),
      sex: sexOf(of('sex') ?? ''),
      age: isAge.test(of('age') ?? ''),
    };
  }
}

const isAge = /^\s*\d{1,3}\s*(?:周?岁)?\s*$/;

/** The cell that `fits`, when no other does. */
function onlyOne(cells: readonly GridCell[], fits: (cell: GridCell) => boolean): GridCell | undefined {
  const first = cells.findIndex(fits);
  return first >= 0 && !cells.slice(first + 1).some(fits) ? cells[first] : undefined;
}

/** The row whose cell holds `at`; cells are sorted by start. */
function rowAt(cells: readonly { row: GridCell[]; cell: GridCell }[], at: number): GridCell[] | undefined {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.cell.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = cells[low];
  return found && found.cell.start <= at ? found.row : undefined;
}

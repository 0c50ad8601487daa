/** A column of names under a header that nobody knows, or under none: told by its cells alone. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { isUsualName } from '../detectors/name.ts';
import { isRole } from '../label/role.ts';
import type { Topic } from '../label/topics.ts';
import { NameTally } from '../name/name-tally.ts';
import { hanOnly } from '../name/no-name.ts';
import type { GridCell, Table } from './grid.ts';

/** So many rows tell. */
const enough = 40;

/** Headers of those who act in office, and of what is called by people's names: products, places, works. */
const others =
  /[官导师医]$|领导|责任|负责|干部|书记|主任|经办(?!家属)|承办|执法|审[核批查判]|法官|检察|医[师生]|专家|编辑|记者|网格|[河林田路湖]长|品[名种]|名称|[村乡镇路站县市州]名?$|[街道区组]$|人物|作者|导游|讲解|景[区点]|寺|庙|主[讲持]/;

/**
 * Gives the cells of a column without a topic the topic `name` where they are names by themselves (`NameTally`); a cell may hold several
 * (张三、李四). A first row that is no such name is its header; one that names an office or a thing leaves the column as it is. Never throws.
 */
export function typeNameColumns(
  rows: readonly (readonly GridCell[])[],
  textOf: (cell: GridCell) => string,
): void {
  if (rows.length < 3) return;
  const tallies = new Map<number, NameTally>();
  const strange = new Set<number>();
  for (const cell of rows[0] ?? [])
    if (others.test(textOf(cell)))
      for (let span = 0; span < cell.columnSpan; span++) strange.add(cell.column + span);
  for (const row of rows.slice(rows[0]?.some((cell) => cell.names) ? 1 : 0, enough))
    for (const cell of row) {
      if (cell.topic !== undefined || cell.names || strange.has(cell.column)) continue;
      const size = cell.end - cell.start;
      if (size < 2) continue;
      const tally = tallies.get(cell.column) ?? new NameTally();
      tallies.set(cell.column, tally);
      if (size > 80) tally.add('');
      else for (const word of wordsOf(textOf(cell))) tally.add(word);
    }
  const told = new Set<number>();
  for (const [column, tally] of tallies) if (tally.tells) told.add(column);
  // 联系户 | 受奖人: a role at the head needs less.
  for (const cell of rows[0] ?? []) {
    const head = textOf(cell).trim();
    if (tallies.get(cell.column)?.readsSo && isRole(head, 0, head.length)) told.add(cell.column);
  }
  const named = besideSexes(rows, textOf, tallies);
  if (named !== undefined) told.add(named);
  if (told.size === 0) return;
  for (const row of rows)
    for (const cell of row)
      if (
        told.has(cell.column) &&
        cell.topic === undefined &&
        !cell.names &&
        (row !== rows[0] || isUsualName(wordsOf(textOf(cell))[0] ?? ''))
      )
        cell.topic = 'name';
}
/** The words of a cell without what is told of them in brackets: 张三<br/>（女）. */
const wordsOf = (text: string): string[] => (hanOnly(text) === 0 ? partsOf(text) : [text]);
const partsOf = (text: string): string[] =>
  text
    .trim()
    .replace(/^\d{1,3}[.．、)）] ?(?=[\u4e00-\u9fff])/, '')
    .split(several)
    .map((word, index) => (index > 0 || word.length > 3 ? word.replace(/[（(][^（()）]*[）)]$/, '') : word))
    .filter((word, index) => index === 0 || word !== '');
/** 张三 | 男: the column of names that stands before one of sexes, up to three columns on; undefined for none. */
function besideSexes(
  rows: readonly (readonly GridCell[])[],
  textOf: (cell: GridCell) => string,
  tallies: ReadonlyMap<number, NameTally>,
): number | undefined {
  const sexes = new Map<number, number>();
  const some = rows.slice(0, enough);
  for (const row of some)
    for (const cell of row)
      if (cell.end - cell.start === 1 && sexOf[codeAt(textOf(cell), 0)] === 1)
        sexes.set(cell.column, (sexes.get(cell.column) ?? 0) + 1);
  for (const [column, count] of sexes) {
    if (count < 3 || count * 10 < some.length * 7) continue;
    for (let left = column - 1; left >= Math.max(0, column - 3); left--)
      if (tallies.get(left)?.readsSo) return left;
  }
  return undefined;
}
/** 1: a sex. */
const sexOf = tableOf('男女');
const several = /[、，,；;／/]|<br\s?\/?>/;

/** A piece of a text. */
export interface Range {
  start: number;
  end: number;
}

/** Where tables stand, from the first cell to the last. */
export const placesOf = (tables: readonly Table[]): Range[] =>
  tables.flatMap((table) => (table.apart ? table.cells : [placeOf(table)]));
const placeOf = ({ cells }: Table): Range => ({
  start: cells[0]?.start ?? 0,
  end: cells[cells.length - 1]?.end ?? 0,
});

/** Where cells begin that stand beside a column of names: 责任区 | 护林员. No such word is a name, however it reads (西坡, 后山), but before an ID. */
export function besideNames(tables: readonly Table[]): Set<number> {
  const beside = new Set<number>();
  for (const { cells } of tables)
    if (cells.some(({ topic }) => isOfNames(topic)))
      for (const { start, topic } of cells)
        if (!isOfNames(topic) && topic !== 'resident-id') beside.add(start);
  return beside;
}
const isOfNames = (topic: Topic | undefined): boolean => topic === 'name' || topic === 'leak-name';

/** Of long tables no cell is a sentence worth a look. */
const longTable = 400;

/** The same of `headed` tables (`isHeaded`) with their sentences left out: the cells that hold what a header knows, or a word or two. Sorted. */
export function closedIn(headed: readonly Table[]): Range[] {
  const closed: Range[] = [];
  for (const table of headed)
    if (table.rows.length > longTable) closed.push(placeOf(table));
    else
      for (const cell of table.cells) {
        const size = cell.end - cell.start;
        if (size > 0 && (cell.names || size < sentence || !tellsStories(cell.topic))) closed.push(cell);
      }
  return closed;
}
/** Shorter cells are words. */
const sentence = 5;
const tellsStories = (topic: Topic | undefined): boolean =>
  topic === undefined || topic === 'plain' || topic === 'remark';

/** Whether headers say what the columns of a table hold, or an unknown one that they hold no persons of a list. */
export const isHeaded = ({ cells, rows }: Table, text: string): boolean =>
  cells.some(({ names }) => names) ||
  (rows[0]?.some(({ start, end }) => others.test(text.slice(start, Math.min(end, start + 20)))) ?? false);

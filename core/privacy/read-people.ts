/** The people of one text: names that stand in lists, in slots, beside numbers and verbs, or are spoken to, and what is told of them. */
import { readGroupsBeside } from './address/group-beside.ts';
import { readHomesBeside, readRoomsBeside } from './address/room-beside.ts';
import { isHan } from './characters/characters.ts';
import { readDatesBeside } from './detectors/birth-date.ts';
import { readIllnessTold } from './detectors/health.ts';
import { readNamesAddressed, readNamesConcerned, readNamesOfSeveral } from './detectors/name-addressed.ts';
import { readNamesBeside } from './detectors/name-beside.ts';
import { readNamesOfBounds } from './detectors/name-bounds.ts';
import { readNamesJoined, readNamesOfChains } from './detectors/name-chain.ts';
import { readNamesOfForms } from './detectors/name-forms.ts';
import { readNamesOfItems } from './detectors/name-items.ts';
import { isBareWord, readNameLists } from './detectors/name-lists.ts';
import { readNamesWithRemarks } from './detectors/name-remarks.ts';
import { readNamesOfSlots } from './detectors/name-slots.ts';
import { readNamesOfVerbs } from './detectors/name-verbs.ts';
import { readMovesTold } from './detectors/whereabouts.ts';
import { type Hit, sortAdded } from './hit.ts';
import { raiseFamilies } from './name/family-cases.ts';
import type { GridCell, Table } from './structure/grid.ts';
import { besideNames, closedIn, isHeaded, placesOf } from './structure/name-column.ts';
import type { Survey } from './text/survey.ts';

/** Adds to `hits` the names of `text`, in which `tables` stand, and what is told of these people. Linear; never throws. */
export function readPeople(
  text: string,
  hits: Hit[],
  tables: readonly Table[],
  cells: readonly GridCell[],
  { announced, examined, addresses, concerns, count, partCount, markup }: Survey,
): void {
  const announces = announced >= 0;
  const headed = tables.filter((table) => isHeaded(table, text));
  // So many hits are in order, 0 for nobody knows.
  let sorted = 0;
  readRoomsBeside(text, hits);
  readGroupsBeside(text, hits);
  if (announces) readListsOutside(text, announced, hits, headed, cells);
  if (hits.length > 0 || examined) {
    sorted = sortAdded(hits, sorted);
    const known = hits.length;
    readNamesBeside(text, hits, examined);
    if (hits.length > known && headed.length > 0) dropAdded(hits, known, besideNames(headed));
  }
  if (announces || hits.length > 0) {
    sorted = sortAdded(hits, sorted);
    readNamesOfItems(text, hits);
  }
  if (announces || hits.length > 0 || text.length < short) {
    sorted = sortAdded(hits, sorted);
    readNamesOfSeveral(text, hits);
  }
  if (concerns) {
    sorted = sortAdded(hits, sorted);
    readNamesConcerned(text, hits);
  }
  if (addresses) {
    sorted = sortAdded(hits, sorted);
    readNamesAddressed(text, hits);
  }
  if (
    text.length < short ||
    count * 40 > text.length ||
    partCount * 12 > text.length ||
    hits.length * told > text.length ||
    markup ||
    (announces && isParted(text))
  ) {
    sorted = sortAdded(hits, sorted);
    readNamesOfSlots(text, placesOf(headed), hits);
    sorted = sortAdded(hits, sorted);
    const closed = closedIn(headed);
    readNamesOfVerbs(text, closed, hits);
    sorted = sortAdded(hits, sorted);
    readNamesOfChains(text, closed, hits);
    sorted = sortAdded(hits, sorted);
    readNamesWithRemarks(text, hits);
    sorted = sortAdded(hits, sorted);
    readNamesJoined(text, hits);
  }
  sorted = sortAdded(hits, sorted);
  readNamesOfForms(text, hits);
  readNamesOfBounds(text, hits);
  if (hits.length === 0) return;
  sortAdded(hits, sorted);
  raiseFamilies(text, hits);
  readMovesTold(text, hits);
  readHomesBeside(text, hits);
  readDatesBeside(text, hits);
  readIllnessTold(text, hits);
}

/** Where one finding comes on so many characters, persons are told of. */
const told = 500;

/** Shorter texts are items of a list, or cost little. */
const short = 160;

/** Whether marks, digits and spaces are three tenths of what `text` begins with: lists are parted so, prose is not. */
function isParted(text: string): boolean {
  const size = Math.min(text.length, 250);
  let marks = 0;
  // One in four tells.
  for (let at = 0; at < size; at += 4) if (!isHan(text.charCodeAt(at))) marks++;
  return marks * 40 > size * 3;
}

/** Names in lists that are `announced` there, but not in cells of which the column says that they hold something else: 续保 under 备注. */
function readListsOutside(
  text: string,
  announced: number,
  hits: Hit[],
  headed: readonly Table[],
  cells: readonly GridCell[],
): void {
  const named: Hit[] = [];
  readNameLists(text, lineBefore(text, announced), tellsLines(text, cells), named);
  if (named.length === 0) return;
  const other = new Set<number>();
  for (const { start, topic, names } of cells)
    if (names || (topic !== undefined && topic !== 'name' && topic !== 'leak-name' && topic !== 'list'))
      other.add(start);
  // Under headers a column that nobody knows is no list of names, or its cells had told.
  for (const table of headed)
    for (const { start, topic } of table.cells) if (topic === undefined) other.add(start);
  for (const hit of named) if (!other.has(hit.start)) hits.push(hit);
}

/** Takes out of `hits` those from `known` on that begin at one of `places`. */
function dropAdded(hits: Hit[], known: number, places: ReadonlySet<number>): void {
  const kept = hits.slice(known).filter(({ start }) => !places.has(start));
  hits.length = known;
  for (const hit of kept) hits.push(hit);
}

/** Where the line begins in which a list may that is announced at `at`: some lines before it. */
const lineBefore = (text: string, at: number): number =>
  at < ahead ? 0 : text.lastIndexOf('\n', at - ahead) + 1;
const ahead = 400;

/** Whether the columns say what each cell on a line holds; lines are asked for from the first to the last. */
function tellsLines(text: string, cells: readonly GridCell[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    let told = false;
    for (; next < cells.length; next++) {
      const cell = cells[next];
      if (!cell || cell.start >= end) break;
      if (cell.start < start) continue;
      if (!isTold(text, cell)) return false;
      told = true;
    }
    return told;
  };
}

function isTold(text: string, { start, end, topic, names }: GridCell): boolean {
  if (names || start === end) return true;
  if (topic === 'name' || topic === 'leak-name') return isBareWord(text, start, end);
  return topic !== undefined && topic !== 'list';
}

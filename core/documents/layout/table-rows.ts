/** What stands in one column on one line. Lengths as of the page. */
export interface Fragment {
  text: string;
  top: number;
  bottom: number;
}

/** How the cells of a row stand to each other. */
const alignments = ['middle', 'top', 'bottom'] as const;
type Alignment = (typeof alignments)[number];

/** In heights of a line: places this near are one place, and so far a cell may be off its row on the average. */
const NEAR = 0.3;
/** Lines of one cell are no further apart than the nearest lines of the table, times this. */
const PITCH = 1.2;
/** More lines between two rows are not shared out. */
const MOST_BETWEEN = 40;

/**
 * Tells which lines make one row of a table without upright lines, where cells go over several lines: by lines drawn
 * between the rows (`rules`, places from top to bottom), by the room between them, or else by a column that has one line
 * a row — serial numbers, or the column whose heights most others share — around which the lines of the other columns
 * are shared out. `columns`: the fragments of each column from top to bottom.
 * Gives the row of each fragment, from 0, or undefined where nothing tells: each line is a row then.
 */
export function rowsOf(
  columns: readonly (readonly Fragment[])[],
  rules: readonly number[],
): number[][] | undefined {
  const height = median(columns.flat().map(({ top, bottom }) => bottom - top));
  const pitch = pitchOf(columns, height);
  const serials = serialsOf(columns);
  for (const cuts of [rules, blanksOf(columns, roomIn(columns, height))])
    if (cuts.length >= 2 && isApart(serials, cuts))
      return columns.map((own) => own.map((one) => firstFrom(cuts, middleOf(one))));
  const anchors = serials ?? sharedPlaces(columns, height * NEAR);
  if (!anchors || anchors.length < 2) return undefined;
  let best: { rows: number[][]; cost: number } | undefined;
  for (const alignment of alignments) {
    const shared = columns.map((own) => shareOut(own.map(middleOf), anchors, alignment, height, pitch));
    if (!shared.every((one) => one !== undefined)) continue;
    const cost = shared.reduce((sum, one) => sum + one.cost, 0);
    if (!best || cost < best.cost) best = { rows: shared.map(({ rows }) => rows), cost };
  }
  if (!best || best.cost > NEAR * anchors.length * columns.length) return undefined;
  const { rows } = best;
  // Where nothing stands above the first row, that is the table's first.
  return rows.some(([first]) => first === 0) ? rows : rows.map((own) => own.map((row) => row - 1));
}

/** The middles of the blank stretches across all columns that are higher than `room`. */
function blanksOf(columns: readonly (readonly Fragment[])[], room: number): number[] {
  const blanks: number[] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const { top, bottom } of columns.flat().sort((a, b) => a.top - b.top)) {
    if (top - reached > room) blanks.push((top + reached) / 2);
    reached = Math.max(reached === Number.POSITIVE_INFINITY ? bottom : reached, bottom);
  }
  return blanks;
}

/** Where the serial numbers of the first column that has them stand (1, 2, 3 …), and their header if it is one line. */
function serialsOf(columns: readonly (readonly Fragment[])[]): number[] | undefined {
  for (const own of columns.slice(0, 2)) {
    const first = own.findIndex(
      ({ text }, index) => isNumber(text) && Number(own[index + 1]?.text) === Number(text) + 1,
    );
    const numbers = own.slice(first).filter(({ text }) => isNumber(text));
    const inTurn = numbers.filter(
      ({ text }, index) => index === 0 || Number(text) === Number(numbers[index - 1]?.text) + 1,
    );
    if (first >= 0 && numbers.length >= 2 && inTurn.length === own.length - first)
      return (first === 1 ? own : inTurn).map(middleOf);
  }
  return undefined;
}

const isNumber = (text: string): boolean => /^\s*\d{1,6}[.、]?\s*$/.test(text);

/** Whether no two of the places stand between the same two cuts. */
function isApart(places: readonly number[] | undefined, cuts: readonly number[]): boolean {
  if (!places) return true;
  const bands = places.map((place) => firstFrom(cuts, place));
  return new Set(bands).size === bands.length;
}

/** The places of the column that agrees with most others, from the left. */
function sharedPlaces(columns: readonly (readonly Fragment[])[], near: number): number[] | undefined {
  const places = columns.map((own) => own.map(middleOf));
  let best: { own: number[]; friends: number } | undefined;
  for (const own of places) {
    if (own.length < 3) continue;
    const friends = places.filter((other) => other !== own && agrees(own, other, near)).length;
    if (friends > (best?.friends ?? 0)) best = { own, friends };
  }
  return best?.own;
}

/** Whether nine in ten places of each list stand in the other one, too. */
function agrees(a: readonly number[], b: readonly number[], near: number): boolean {
  let both = 0;
  let at = 0;
  for (const place of a) {
    while (at < b.length && (b[at] ?? 0) < place - near) at++;
    if (at < b.length && (b[at] ?? 0) <= place + near) both++;
  }
  return both >= 0.9 * a.length && both >= 0.9 * b.length;
}

/** The most room between two lines of one cell, by the nearest lines of a column. */
export const roomIn = (columns: readonly (readonly Fragment[])[], height: number): number =>
  pitchOf(columns, height) * PITCH - height;

/** How far apart the nearest lines of one column are. */
function pitchOf(columns: readonly (readonly Fragment[])[], height: number): number {
  const apart = columns.flatMap((own) =>
    own.slice(1).map((one, index) => middleOf(one) - middleOf(own[index] ?? one)),
  );
  return Math.max(
    height,
    apart.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY),
  );
}

/**
 * The lines of one column, shared out to the rows at `anchors` so that the cells lie best: lines that stand at an anchor
 * are of its row, those between two anchors of the upper row as far as they go, then of the lower one. Lines above the
 * first row are the header's. Costs are heights by which cells are off their rows.
 */
function shareOut(
  places: readonly number[],
  anchors: readonly number[],
  alignment: Alignment,
  height: number,
  pitch: number,
): { rows: number[]; cost: number } | undefined {
  const near = height * NEAR;
  const begins = anchors.map((at) => firstFrom(places, at - near));
  const ends = anchors.map((at) => firstFrom(places, at + near));
  const off = (row: number, from: number, to: number): number => {
    const anchor = anchors[row] ?? 0;
    const [top, bottom] = [places[from], places[to - 1]];
    if (from >= to || top === undefined || bottom === undefined) return 0;
    for (let index = from + 1; index < to; index++)
      if ((places[index] ?? 0) - (places[index - 1] ?? 0) > pitch * PITCH) return Number.POSITIVE_INFINITY;
    const at = alignment === 'middle' ? (top + bottom) / 2 : alignment === 'top' ? top : bottom;
    return Math.abs(at - anchor) / height;
  };
  let ways: Way[] = Array.from({ length: (begins[0] ?? 0) + 1 }, (_, start) => ({ start, cost: 0 }));
  for (const [row, from] of ends.entries()) {
    const to = begins[row + 1] ?? places.length;
    if (ways.length > MOST_BETWEEN || to - from > MOST_BETWEEN) return undefined;
    const next: Way[] = [];
    for (let start = from; start <= to; start++) {
      let least: Way | undefined;
      for (const before of ways) {
        const cost = before.cost + off(row, before.start, start);
        if (!least || cost < least.cost) least = { start, cost, before };
      }
      if (least) next.push(least);
    }
    ways = next;
  }
  let best: Way | undefined;
  for (const way of ways) {
    // What is left over below the last row is not of it.
    const cost = way.cost + places.length - way.start;
    if (!best || cost < best.cost) best = { ...way, cost };
  }
  if (!best) return undefined;
  const starts: number[] = [];
  for (let way = best.before; way; way = way.before) starts.unshift(way.start);
  let row = 0;
  const rows = places.map((_, index) => {
    while (row < starts.length && (starts[row] ?? 0) <= index) row++;
    return row;
  });
  return { cost: best.cost, rows };
}

/** The lines of a column shared out to the rows so far, of which `start` is the first that is left. */
interface Way {
  start: number;
  cost: number;
  before?: Way;
}

/** The index of the first of the sorted places at or behind `at`; their number where there is none. */
function firstFrom(places: readonly number[], at: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < at) from = middle + 1;
    else to = middle;
  }
  return from;
}

function middleOf({ top, bottom }: Fragment): number {
  return (top + bottom) / 2;
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}

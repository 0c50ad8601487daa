/**
 * The lines of a table in a picture: machines that read text take them for letters (|, 一), and what stands between them for one line.
 * They are taken out before the text is read, and tell the cells afterwards.
 */
import type { Box } from '../layout/drawn.ts';
import { pictureSize } from './size.ts';

/** A picture as its points: red, green, blue and alpha of each, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** What is darker than this part of the paper is ink: a thin line is grey where it runs between two points. */
const INK = 0.75;
/** A level line is as long as this, in points of the picture, and as this part of its width: no stroke of a letter is. */
const [SHORTEST, PART] = [60, 1 / 20];
/** A line is no thicker than this part of the picture's width; what is thicker is an area. */
const THICKEST = 1 / 250;
/** Upright lines end this near to level ones. */
const NEAR = 4;

/** More lines are a drawing. */
const MOST = 4_000;
/** A picture of more points is read as it is: four bytes each would fill the memory. */
const MOST_POINTS = 40_000_000;

/** Whether lines may be sought in `picture`, a file: its head tells a size that is not too large. */
export function mayHoldRules(picture: Uint8Array): boolean {
  const size = pictureSize(picture);
  return size !== undefined && size.width * size.height <= MOST_POINTS;
}

interface Band {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** Paints the lines of tables in `pixels` over with white. Gives where they ran, without their thickness; `[]` for none. Linear in the points. */
export function takeRules(pixels: Pixels): Box[] {
  const { width, height, data } = pixels;
  const thickest = Math.max(4, width * THICKEST);
  const ink = inkOf(pixels);
  const isInk = (x: number, y: number): boolean => ink[y * width + x] === 1;
  const shortest = Math.max(SHORTEST, width * PART);
  const level = bandsOf(
    height,
    width,
    (y, x) => isInk(x, y),
    ({ from, to }) => to - from >= shortest,
    thickest,
  );
  if (level.length < 2) return [];
  // By height, so that each end of a run asks the few lines beside it only.
  const beside: Band[][] = Array.from({ length: height }, () => []);
  const reach = Math.ceil(NEAR + thickest / 2);
  for (const one of level)
    for (let y = Math.max(0, one.first - reach); y <= one.last + reach; y++) beside[y]?.push(one);
  const reaches = (x: number, y: number): boolean =>
    beside[y]?.some((one) => x >= one.from - NEAR && x <= one.to + NEAR) ?? false;
  const upright = bandsOf(
    width,
    height,
    isInk,
    ({ from, to }, x) => to - from > 2 * NEAR + thickest && reaches(x, from) && reaches(x, to - 1),
    thickest,
  );
  if (level.length + upright.length > MOST) return [];
  const white = (x0: number, y0: number, x1: number, y1: number): void => {
    for (let y = Math.max(0, y0); y < Math.min(height, y1); y++)
      data.fill(255, 4 * (y * width + Math.max(0, x0)), 4 * (y * width + Math.min(width, x1)));
  };
  for (const { from, to, first, last } of level) white(from, first - 1, to, last + 2);
  for (const { from, to, first, last } of upright) white(first - 1, from, last + 2, to);
  return [
    ...level.map(({ from, to, first, last }) => {
      const y = (first + last + 1) / 2;
      return { x0: from, y0: y, x1: to, y1: y };
    }),
    ...upright.map(({ from, to, first, last }) => {
      const x = (first + last + 1) / 2;
      return { x0: x, y0: from, x1: x, y1: to };
    }),
  ];
}

/** 1: a point that holds ink. The paper is as bright as half of the points are. */
export function inkOf({ width, height, data }: Pixels): Uint8Array {
  const light = new Uint8Array(width * height);
  const counts = new Float64Array(256);
  for (let at = 0; at < light.length; at++) {
    const [red = 255, green = 255, blue = 255, alpha = 255] = [
      data[4 * at],
      data[4 * at + 1],
      data[4 * at + 2],
      data[4 * at + 3],
    ];
    const value = alpha > 127 ? Math.round((3 * red + 6 * green + blue) / 10) : 255;
    light[at] = value;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  let paper = 255;
  for (let above = counts[255] ?? 0; paper > 0 && above * 2 < light.length; above += counts[paper] ?? 0)
    paper--;
  const ink = paper * INK;
  return light.map((value) => (value < ink ? 1 : 0));
}

/** Runs of ink along `length` in each of `count` rows (or columns) that `fits` takes, put together with those in the rows beside, no more than `thickest`. */
function bandsOf(
  count: number,
  length: number,
  isInk: (row: number, along: number) => boolean,
  fits: (run: { from: number; to: number }, row: number) => boolean,
  thickest: number,
): Band[] {
  const bands: Band[] = [];
  let open: Band[] = [];
  for (let row = 0; row < count; row++) {
    const next: Band[] = [];
    for (let from = 0; from < length; from++) {
      if (!isInk(row, from)) continue;
      let to = from + 1;
      while (to < length && isInk(row, to)) to++;
      if (fits({ from, to }, row)) {
        const band = open.find((one) => one.from < to && from < one.to);
        if (band) {
          band.last = row;
          band.from = Math.min(band.from, from);
          band.to = Math.max(band.to, to);
          next.push(band);
        } else {
          const made = { from, to, first: row, last: row };
          bands.push(made);
          next.push(made);
        }
      }
      from = to;
    }
    open = next;
  }
  return bands.filter(({ first, last }) => last - first < thickest);
}

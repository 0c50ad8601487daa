/** Pictures of paper lie askew by a degree or two: lines of text, and of tables, are found only once they are level. */
import type { Box } from '../layout/drawn.ts';
import { inkOf, type Pixels } from './rules.ts';

/** Angles in degrees: the largest that is sought, the steps of both searches, the least that is worth a turn. */
const MOST = 3;
const [COARSE, FINE] = [0.25, 0.05];
const LEAST = 0.1;
/** So much sharper the lines must be than in the picture as it is. */
const SHARPER = 1.03;
/** A picture is looked at with so many points in a row. */
const LOOK = 1000;

/**
 * By how many radians the lines of a picture fall to the right (a negative number where they rise), by the sharpest of its
 * projections (Postl 1986); 0 where they are level, are further askew than three degrees, or there are none. Linear in the points.
 */
export function skewOf(pixels: Pixels): number {
  const points = inkPoints(pixels);
  const sharpness = (degrees: number): number => sharpnessOf(points, Math.tan((degrees * Math.PI) / 180));
  const level = sharpness(0);
  let best = { degrees: 0, sharpness: level };
  const seek = (from: number, to: number, step: number) => {
    for (let degrees = from; degrees <= to + step / 2; degrees += step) {
      const found = sharpness(degrees);
      if (found > best.sharpness) best = { degrees, sharpness: found };
    }
  };
  seek(-MOST, MOST, COARSE);
  seek(best.degrees - COARSE, best.degrees + COARSE, FINE);
  const isAskew = Math.abs(best.degrees) >= LEAST && Math.abs(best.degrees) <= MOST;
  return isAskew && best.sharpness > level * SHARPER ? (best.degrees * Math.PI) / 180 : 0;
}

/** Where ink is, in a smaller picture. */
interface Points {
  xs: Int32Array;
  ys: Int32Array;
  height: number;
}

function inkPoints(pixels: Pixels): Points {
  const { width, height } = pixels;
  const factor = Math.max(1, Math.ceil(width / LOOK));
  const [columns, rows] = [Math.ceil(width / factor), Math.ceil(height / factor)];
  const small = new Uint8Array(columns * rows);
  const ink = inkOf(pixels);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (ink[y * width + x] === 1) small[Math.floor(y / factor) * columns + Math.floor(x / factor)] = 1;
  const count = small.reduce((sum, one) => sum + one, 0);
  const points = { xs: new Int32Array(count), ys: new Int32Array(count), height: rows };
  let next = 0;
  for (let at = 0; at < small.length; at++) {
    if (small[at] === 0) continue;
    points.xs[next] = at % columns;
    points.ys[next++] = Math.floor(at / columns);
  }
  return points;
}

/** How unevenly the ink falls on the lines of this slope: the sum of the squares of what each holds. */
function sharpnessOf({ xs, ys, height }: Points, slope: number): number {
  const reach = Math.ceil(Math.abs(slope) * LOOK) + 1;
  const lines = new Float64Array(height + 2 * reach);
  for (let at = 0; at < xs.length; at++) {
    const line = Math.round((ys[at] ?? 0) - (xs[at] ?? 0) * slope) + reach;
    lines[line] = (lines[line] ?? 0) + 1;
  }
  return lines.reduce((sum, count) => sum + count * count, 0);
}

/** A picture turned about its middle until its lines are level. */
export interface Levelled {
  /** By how many radians its lines fell to the right. */
  angle: number;
  /** Of the picture as it was. */
  width: number;
  height: number;
}

/** The size of the picture once it is turned: nothing of it is cut off. */
export function levelSize({ angle, width, height }: Levelled): { width: number; height: number } {
  const [sin, cos] = [Math.abs(Math.sin(angle)), Math.cos(angle)];
  return { width: Math.ceil(width * cos + height * sin), height: Math.ceil(width * sin + height * cos) };
}

/** The box around where a box of the turned picture stands in the picture as it was. */
export function asItWas({ x0, y0, x1, y1 }: Box, levelled: Levelled): Box {
  const size = levelSize(levelled);
  const [sin, cos] = [Math.sin(levelled.angle), Math.cos(levelled.angle)];
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]) => {
    const [dx, dy] = [x - size.width / 2, y - size.height / 2];
    return [dx * cos - dy * sin + levelled.width / 2, dx * sin + dy * cos + levelled.height / 2] as const;
  });
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** What of a canvas's context is needed to turn a picture. */
interface Turning {
  fillStyle: unknown;
  fillRect(x: number, y: number, width: number, height: number): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
}

/** Draws a picture level on a white canvas of its `levelSize`; `draw` draws it with its middle at the origin. */
export function drawLevel<Context extends Turning>(
  context: Context,
  levelled: Levelled,
  draw: (context: Context) => void,
): void {
  const { width, height } = levelSize(levelled);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate(-levelled.angle);
  draw(context);
}

import type { Box } from '../layout/drawn.ts';
import { boxAround, type Matrix } from './matrix.ts';

/** Lengths of pdf.js's path commands: move, line, curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0] as const;
/** A path with more parts is a drawing, not a table. */
const MOST_PARTS = 2000;

/** One part of a path: the box around it, and whether it is an upright rectangle or a straight line. */
export interface PathPart extends Box {
  straight: boolean;
}

/** Parts of a path as pdf.js gives it, on the page. */
export function pathParts(data: unknown, matrix: Matrix): PathPart[] {
  if (!(data instanceof Float32Array) && !Array.isArray(data)) return [];
  const numbers = data as ArrayLike<number>;
  const parts: PathPart[] = [];
  let xs: number[] = [];
  let ys: number[] = [];
  let curved = false;
  const end = () => {
    if (xs.length > 1) {
      const box = boxAround(matrix, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
      const upright = new Set(xs.map(Math.round)).size <= 2 && new Set(ys.map(Math.round)).size <= 2;
      parts.push({ ...box, straight: upright && !curved });
    }
    [xs, ys, curved] = [[], [], false];
  };
  for (let at = 0; at < numbers.length && parts.length < MOST_PARTS; ) {
    const command = numbers[at++] ?? 4;
    const length = lengths[command] ?? 0;
    if (command === 0) end();
    if (length > 2) curved = true;
    for (let i = 0; i < length; i += 2) {
      xs.push(numbers[at + i] ?? 0);
      ys.push(numbers[at + i + 1] ?? 0);
    }
    at += length;
    if (xs.length > 1000) break;
  }
  end();
  return parts;
}

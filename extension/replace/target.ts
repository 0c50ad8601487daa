import type { Piece } from '../fields/piece.ts';

/** One replacement in one piece: `start`–`end` of its block's text becomes `replacement`. */
export interface Target {
  piece: Piece;
  start: number;
  end: number;
  replacement: string;
}

/**
 * The smallest replacement that gives the same text: what both share at either end stays as it is, with its formatting.
 * `1101…X` → `11**…X` touches the middle only.
 */
export function narrow(text: string, start: number, end: number, replacement: string): Omit<Target, 'piece'> {
  const found = text.slice(start, end);
  const most = Math.min(found.length, replacement.length);
  let head = 0;
  while (head < most && found[head] === replacement[head]) head += 1;
  let tail = 0;
  while (tail < most - head && found.at(-1 - tail) === replacement.at(-1 - tail)) tail += 1;
  return {
    start: start + head,
    end: end - tail,
    replacement: replacement.slice(head, replacement.length - tail),
  };
}

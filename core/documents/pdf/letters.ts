import { withoutRadicals } from '../../standards/radicals.ts';
import { type Box, type DrawnText, type Turn, turned } from '../layout/drawn.ts';
import { holds } from './boxes.ts';
import type { Paint } from './paint.ts';

/** A letter as it was painted: where its base line begins and ends on the page, how high it is, when, in which colour. */
export interface Letter {
  text: string;
  x: number;
  y: number;
  ex: number;
  ey: number;
  up: number;
  order: number;
  colour: string | undefined;
  gone: boolean;
  vertical: boolean;
}

/** Letters whose base lines are nearer than this, in heights, were set one behind the other. */
const TOUCHES = 0.2;

/**
 * Whether `run` goes on where `before`, the run drawn just before it, ended: many programs draw each letter by itself. What is drawn
 * over it later (a number wider than its column runs into the next cell) then does not come between its letters.
 */
export function goesOn(before: readonly Letter[], run: readonly Letter[]): boolean {
  const last = before.at(-1);
  const next = run[0];
  if (!last || !next || last.vertical || next.vertical) return false;
  return (
    Math.hypot(next.x - last.ex, next.y - last.ey) < TOUCHES * last.up &&
    Math.abs(next.up - last.up) < 0.05 * last.up
  );
}

/** A run of letters as texts: parted where a wide gap stands, or where some are hidden and others not. */
export function drawnTexts(
  run: readonly Letter[],
  { width, height }: { width: number; height: number },
  paint: Paint,
): DrawnText[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const turn = turnOf(last.ex - first.x, last.ey - first.y);
  const texts: (DrawnText & { edges: number[]; letters?: Box[] })[] = [];
  const askew = isAskew(first, last);
  for (const letter of run) {
    const { x, y, ex, ey, up, order, colour, gone, vertical } = letter;
    const start = turned({ x0: x, y0: y, x1: x, y1: y }, turn, width, height);
    const end = turned({ x0: ex, y0: ey, x1: ex, y1: ey }, turn, width, height);
    // From the base line to the middle of the letter.
    const rise = vertical ? 0 : 0.35 * up;
    const [dx, dy] = (
      [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ] as const
    )[turn];
    const middle: [number, number] = [(x + ex) / 2 + dx * rise, (y + ey) / 2 + dy * rise];
    const hidden =
      gone ||
      !holds({ x0: 0, y0: 0, x1: width, y1: height }, ...middle) ||
      paint.hides(...middle, order, colour);
    const [from, to] = [Math.min(start.x0, end.x0), Math.max(start.x0, end.x0)];
    const open = texts.at(-1);
    const joins = open && open.hidden === hidden && Math.abs(from - (open.edges.at(-1) ?? 0)) < TOUCHES * up;
    const base = start.y0 + (vertical ? 0.35 * up : 0);
    const text = joins
      ? open
      : { text: '', edges: [], top: base - 0.85 * up, bottom: base + 0.2 * up, turn, hidden };
    if (!joins) texts.push(text);
    text.text += withoutRadicals(letter.text);
    text.edges.pop();
    if (askew) {
      text.letters ??= [];
      for (let i = 0; i < letter.text.length; i++) text.letters.push(around(letter));
    }
    for (let i = 0; i <= letter.text.length; i++)
      text.edges.push(from + (i / letter.text.length) * (to - from));
  }
  return texts;
}

/** Whether a run of letters leaves its level by more than a letter's edge. */
function isAskew(first: Letter, last: Letter): boolean {
  const [dx, dy] = [Math.abs(last.ex - first.x), Math.abs(last.ey - first.y)];
  return Math.min(dx, dy) > 0.05 * first.up;
}

/** A box on the page around a letter that is turned by any angle. */
function around({ x, y, ex, ey, up }: Letter): Box {
  return {
    x0: Math.min(x, ex) - up,
    y0: Math.min(y, ey) - up,
    x1: Math.max(x, ex) + up,
    y1: Math.max(y, ey) + up,
  };
}

/** How a page must be turned for text in this direction (y down) to be level; what is askew counts as the nearest. */
function turnOf(dx: number, dy: number): Turn {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2;
  return dy > 0 ? 1 : 3;
}

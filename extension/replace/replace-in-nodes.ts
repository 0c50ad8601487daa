import type { Stretch } from '../fields/stretch.ts';

/** One change of one text node, and what takes it back. */
export interface Change<N extends { data: string } = Text> {
  node: N;
  from: number;
  before: string;
  after: string;
}

/** What of a text node the sums need. */
interface Node {
  data: string;
  replaceData(offset: number, count: number, data: string): void;
}

/**
 * Replaces a run of a block's text in its nodes, without the browser's own editing: nothing is laid out in between, so that
 * thousands take no longer than one. The browser's undo does not know of it; `takeBack` does.
 * A replacement of the same length keeps every character in its node, and so in its formatting.
 */
export function replaceInNodes<N extends Node>(
  stretches: readonly Stretch<N>[],
  start: number,
  end: number,
  replacement: string,
): Change<N>[] {
  const changes = partsOf(stretches, start, end, replacement);
  for (const { node, from, before, after } of changes.toReversed())
    node.replaceData(from, before.length, after);
  return changes;
}

/** What `replaceInNodes` would change, node by node, in the order of the text. */
export function partsOf<N extends { data: string }>(
  stretches: readonly Stretch<N>[],
  start: number,
  end: number,
  replacement: string,
): Change<N>[] {
  const parts = stretches.flatMap(({ start: at, node, from, length }) => {
    const [first, last] = [Math.max(start, at), Math.min(end, at + length)];
    return first < last ? [{ node, from: from + first - at, count: last - first }] : [];
  });
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  let given = 0;
  return parts.map(({ node, from, count }): Change<N> => {
    const share = whole === replacement.length ? count : given === 0 ? replacement.length : 0;
    const after = replacement.slice(given, given + share);
    given += share;
    return { node, from, before: node.data.slice(from, from + count), after };
  });
}

/** Takes changes back, the last first. A node that holds something else by now is left alone. Gives how many were not taken back. */
export function takeBack<N extends Node>(changes: readonly Change<N>[]): number {
  let left = 0;
  for (const { node, from, before, after } of changes.toReversed()) {
    if (node.data.slice(from, from + after.length) === after) node.replaceData(from, after.length, before);
    else left += 1;
  }
  return left;
}

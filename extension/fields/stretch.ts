/** A stretch of a block's text that stands in one text node. Generic in the node, so that the sums need no browser. */
export interface Stretch<N extends { data: string } = Text> {
  /** Offset in the block's text. */
  start: number;
  node: N;
  /** Offset in the node. */
  from: number;
  length: number;
}

/** Boundary points of a run of a block's text, as a `StaticRange` wants them. */
export interface Span<N extends { data: string } = Text> {
  startContainer: N;
  startOffset: number;
  endContainer: N;
  endOffset: number;
}

/**
 * Where `start`–`end` of a block's text stands in the document.
 * Text that no node holds (a line break between two paragraphs of a cell) belongs to neither side.
 * Gives `undefined` when no node holds any of it.
 */
export function spanOf<N extends { data: string }>(
  stretches: readonly Stretch<N>[],
  start: number,
  end: number,
): Span<N> | undefined {
  const first = stretches[firstEndingAfter(stretches, start)];
  if (!first || first.start >= end) return undefined;
  const at = firstEndingAfter(stretches, end - 1);
  const reached = stretches[at];
  const last = reached && reached.start < end ? reached : (stretches[at - 1] ?? first);
  return {
    startContainer: first.node,
    startOffset: first.from + Math.max(0, start - first.start),
    endContainer: last.node,
    endOffset: last.from + Math.min(last.length, end - last.start),
  };
}

/** Whether the nodes still hold what was read from them between `start` and `end`. */
export function stillHolds<N extends { data: string }>(
  text: string,
  stretches: readonly Stretch<N>[],
  start: number,
  end: number,
): boolean {
  for (let index = firstEndingAfter(stretches, start); index < stretches.length; index += 1) {
    const stretch = stretches[index];
    if (!stretch || stretch.start >= end) break;
    const now = stretch.node.data.slice(stretch.from, stretch.from + stretch.length);
    if (now !== text.slice(stretch.start, stretch.start + stretch.length)) return false;
  }
  return true;
}

/** Binary search: the first stretch whose end lies after `offset`. */
function firstEndingAfter<N extends { data: string }>(
  stretches: readonly Stretch<N>[],
  offset: number,
): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch && stretch.start + stretch.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

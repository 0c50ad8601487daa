import type { Line, Segment } from './lines.ts';

/** A line goes on below it where it ends so near to the margin, in heights; and begins so near to the left one. */
const NEAR_END = 1.6;
const NEAR_START = 0.6;
/** A line of fewer characters is no line of a paragraph; so many lines that end alike tell where the margin is. */
const [SHORTEST, ENOUGH] = [15, 3];
/** A margin to the right is no wider than the left one, times this. */
const EVEN = 1.25;
/** So much of the page the lines of a paragraph reach. */
const WIDE = 0.7;

/** A sentence or a clause of a list ends. */
const ends = /[。；;：:！？!?]["”’）)]?\s*$/;
/** An item of a list begins: 3. （二） ① 第五条, a serial number, or a name with what is told of it. */
const begins =
  /^\s*(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.．、)）]|[①-⑳]|第[\d一二三四五六七八九十百]{1,5}[条章节款]|\d{1,4}\s|\p{sc=Han}{2,4}(?:[，,、：:（(]|\s))/u;

/** A table that was written with signs. */
const drawn = /[|\u2500-\u257f]/;

/**
 * Tells of the lines of a page, `width` wide, whether a paragraph goes on from one to the next: the upper one is full, the
 * lower one begins at the left margin and no item of a list. What is cut so (a label, a name, an address) is one again.
 */
export function paragraphs(lines: readonly Line[], width: number): (before: Line, next: Line) => boolean {
  const alone = lines.flatMap(({ segments: [one, other] }) => (one && !other ? [one] : []));
  const long = alone.filter(({ text }) => text.length >= SHORTEST);
  const left = long.reduce((least, one) => Math.min(least, startOf(one)), width);
  const own = marginOf(long) ?? 0;
  // Rows of a list end alike, too, but seldom at the page's margin.
  const margin = own > width * WIDE ? own : width - left * EVEN;
  return (before, next) => {
    const [upper, other] = before.segments;
    const [lower, more] = next.segments;
    if (!upper || !lower || other || more || before.hidden !== next.hidden) return false;
    const height = upper.bottom - upper.top;
    return (
      upper.text.length >= SHORTEST &&
      endOf(upper) >= margin - NEAR_END * height - wholeAt(lower) &&
      Math.abs(startOf(lower) - left) < NEAR_START * height &&
      !ends.test(upper.text) &&
      !begins.test(lower.text) &&
      !drawn.test(upper.text) &&
      !drawn.test(lower.text) &&
      !(/\d\s*$/.test(upper.text) && /^\s*\d/.test(lower.text))
    );
  };
}

/** How wide the figures or Latin letters are with which a line begins: they are not cut, so the line above ends early. */
function wholeAt(segment: Segment): number {
  const size = /^[!-~]*/.exec(segment.text)?.[0].length ?? 0;
  return (segment.edges[size] ?? 0) - startOf(segment);
}

/** Where lines that are full end: the furthest place at which some lines end alike. */
function marginOf(long: readonly Segment[]): number | undefined {
  const sorted = long
    .map((one) => ({ end: endOf(one), height: one.bottom - one.top }))
    .sort((a, b) => b.end - a.end);
  return sorted.find(
    ({ end, height }, index) => (sorted[index + ENOUGH - 1]?.end ?? Number.NEGATIVE_INFINITY) > end - height,
  )?.end;
}

const startOf = ({ edges }: Segment): number => edges[0] ?? 0;
const endOf = ({ edges }: Segment): number => edges.at(-1) ?? 0;

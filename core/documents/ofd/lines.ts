import { MappedText } from '../mapped-text.ts';
import type { PlacedText } from './placed-text.ts';

/** In heights of the letters: texts this far apart in height are on two lines, this far apart in a line in two cells or two words. */
const LEVEL = 0.5;
const CELL = 1;
const WORD = 0.3;

/** Texts of a page as one text: its lines from top to bottom, in a line from left to right, with tabs where cells part. */
export function linesOf(source: string, texts: readonly PlacedText[]): MappedText {
  const page = new MappedText(source);
  let last: PlacedText | undefined;
  for (const line of levels(texts)) {
    for (const one of line) {
      const from = one.text.runs[0]?.from ?? 0;
      if (last && last.size > 0) page.kept(gapBetween(last, one, line[0] === one), from);
      page.append(one.text);
      last = one;
    }
  }
  return page;
}

function gapBetween(last: PlacedText, next: PlacedText, newLine: boolean): string {
  if (newLine) return '\n';
  const gap = next.x - last.end;
  return gap > CELL * next.size ? '\t' : gap > WORD * next.size ? ' ' : '';
}

function levels(texts: readonly PlacedText[]): PlacedText[][] {
  const lines: PlacedText[][] = [];
  for (const text of [...texts].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && text.y - first.y < LEVEL * Math.min(first.size, text.size)) line.push(text);
    else lines.push([text]);
  }
  for (const line of lines) line.sort((a, b) => a.x - b.x);
  return lines;
}

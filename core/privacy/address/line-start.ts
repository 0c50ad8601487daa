import { codeAt } from '../characters/characters.ts';

/** Where the line of `start` begins, at most `most` characters before it. */
export function lineStart(text: string, start: number, most: number): number {
  let from = start;
  for (const least = Math.max(0, start - most); from > least; from--)
    if (codeAt(text, from - 1) === 10) break;
  return from;
}

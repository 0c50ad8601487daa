/** Where the line of `start` begins, at most `most` characters before it. */
export function lineStart(text: string, start: number, most: number): number {
  const least = Math.max(0, start - most);
  return least + text.slice(least, start).lastIndexOf('\n') + 1;
}

/** What was looked over for the begin of lines: all up to `lined`, where the last line that begins begins at `line`. */
export interface Lined {
  lined: number;
  line: number;
}

/** Where the line of `at` begins, for places that are asked for mostly from left to right: nothing is looked over twice. */
export function lineAt(text: string, at: number, seen: Lined): number {
  if (at > seen.lined) {
    const feed = text.slice(seen.lined, at).lastIndexOf('\n');
    if (feed >= 0) seen.line = seen.lined + feed + 1;
    seen.lined = at;
  }
  return seen.line <= at ? seen.line : lineStart(text, at, 400);
}

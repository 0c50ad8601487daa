/** Where the line of `start` begins, at most `most` characters before it. */
export function lineStart(text: string, start: number, most: number): number {
  const least = Math.max(0, start - most);
  return least + text.slice(least, start).lastIndexOf('\n') + 1;
}

/** A sentence ended, and a line was left free: what follows speaks of something else. */
const breaks = ['。\n\n', '。\r\n\r\n'];

/** Of the words before a place those of its own paragraph, where the ones before ended with a full stop and a free line; else all. */
export function ofOwnParagraph(before: string): string {
  for (const mark of breaks) {
    const at = before.lastIndexOf(mark);
    if (at >= 0) return before.slice(at + mark.length);
  }
  return before;
}

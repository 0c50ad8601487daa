/** Longer texts are scanned in chunks, so that one field does not hold up the page. UTF-16 code units. */
export const longest = 32_768;
/** Where a chunk begins within a line, it begins so much earlier, so that nothing is cut in two. */
const overlap = 64;

/** `from`–`to` of a text, to be scanned by itself, and what of its findings counts: those that begin in `owned`–`to`. */
export interface Chunk {
  from: number;
  owned: number;
  to: number;
}

/** A text in chunks that end at the end of a line where there is one. A short text is one chunk. */
export function chunksOf(text: string, size = longest): Chunk[] {
  const chunks: Chunk[] = [];
  for (let owned = 0; owned < text.length || owned === 0; ) {
    const to = endOf(text, owned, size);
    const fresh = owned === 0 || text[owned - 1] === '\n';
    chunks.push({ from: fresh ? owned : Math.max(0, owned - overlap), owned, to });
    if (to <= owned) break;
    owned = to;
  }
  return chunks;
}

function endOf(text: string, from: number, size: number): number {
  if (text.length - from <= size) return text.length;
  const line = text.lastIndexOf('\n', from + size - 1);
  return line >= from + size / 2 ? line + 1 : from + size;
}

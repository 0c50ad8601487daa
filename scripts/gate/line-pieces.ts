/** Some lines of a long list, fit to be read on their own. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** What to add to a line of the piece for the line of the file; 0 for the header that every piece has. */
  readonly linesBefore: number;
}

const NEW_LINE = 0x0a;
const QUOTE = 0x22;

/**
 * Cuts a long list at the ends of its lines into pieces of about `size` bytes: one larger than any text that can be read is read
 * piece by piece. With `header`, the first line stands at the head of every piece, and what is in quotes is never cut.
 */
export function* linePieces(bytes: Uint8Array, size: number, header: boolean): Generator<Piece> {
  const first = header ? bytes.subarray(0, lineEnd(bytes, 0, 1, true)) : new Uint8Array();
  let line = 0;
  let from = 0;
  do {
    const to = lineEnd(bytes, Math.max(from, first.length), size, header);
    const body = bytes.subarray(from, to);
    yield from === 0
      ? { bytes: body, linesBefore: 0 }
      : { bytes: join(first, body), linesBefore: line - newLines(first) };
    line += newLines(body);
    from = to;
  } while (from < bytes.length);
}

/** Past the first end of a line that stands `size` bytes or more behind `from`, or the end. */
function lineEnd(bytes: Uint8Array, from: number, size: number, quotes: boolean): number {
  let inQuotes = false;
  let counted = from;
  for (
    let at = bytes.indexOf(NEW_LINE, Math.min(from + size - 1, bytes.length));
    at >= 0;
    at = bytes.indexOf(NEW_LINE, at + 1)
  ) {
    if (!quotes) return at + 1;
    for (; counted < at; counted++) if (bytes[counted] === QUOTE) inQuotes = !inQuotes;
    if (!inQuotes) return at + 1;
  }
  return bytes.length;
}

function newLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) count++;
  return count;
}

function join(head: Uint8Array, body: Uint8Array): Uint8Array {
  const joined = new Uint8Array(head.length + body.length);
  joined.set(head);
  joined.set(body, head.length);
  return joined;
}

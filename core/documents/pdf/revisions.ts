/** Earlier states of the file that are read; a file with more is told as partly read. */
export const MOST_REVISIONS = 8;

/**
 * Earlier states of a PDF (ISO 32000-1, 7.5.6: an incremental update is appended, and what it replaces stays in the file),
 * oldest first: all bytes up to each `%%EOF` but the last. The first one of a linearised file ends no state.
 */
export function revisionsOf(bytes: Uint8Array): Uint8Array[] {
  const ends: number[] = [];
  const mark = [...'%%EOF'].map((sign) => sign.charCodeAt(0));
  for (let at = bytes.indexOf(0x25); at >= 0; at = bytes.indexOf(0x25, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) ends.push(at + mark.length);
  }
  ends.pop();
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/\/Linearized\b/.test(head)) ends.shift();
  return ends.map((end) => bytes.subarray(0, end));
}

import { rawElements } from './elements.ts';

/** A tag as nearly all are written: a name, and attributes bare of a value or in double quotes. */
const plain =
  /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)(?:[ \t\n\f\r]+[^\s"'<>/=\0]+(?:="[^"\0]*")?)*[ \t\n\f\r]*(\/?)>/y;

const doctype = /<!doctype html>/iy;

/** Told of the tags of a source, in order; offsets into it. */
export interface TagReader {
  startTag(name: string, from: number, to: number): void;
  endTag(name: string, from: number, to: number): void;
  doctype(from: number, to: number): void;
}

/**
 * Reads the tags of HTML from its beginning for as long as it is plainly written, with the same result as a whole tokenizer:
 * comes back with the offset from which on it needs one (outside of any tag and of any raw content), the length of the source
 * when it needs none. (HTML standard, 13.2.5.)
 */
export function readPlainTags(source: string, reader: TagReader): number {
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    plain.lastIndex = at;
    const found = plain.exec(source);
    if (!found) {
      doctype.lastIndex = at;
      if (!doctype.test(source)) return at;
      reader.doctype(at, doctype.lastIndex);
      at = doctype.lastIndex;
      continue;
    }
    const name = (found[2] ?? '').toLowerCase();
    const to = plain.lastIndex;
    if (found[1] === '/') reader.endTag(name, at, to);
    else {
      const mode = rawElements.get(name);
      const end = mode === undefined ? undefined : rawEnd(source, name, to);
      if (mode !== undefined && end === undefined) return at;
      reader.startTag(name, at, to);
      if (end !== undefined) {
        at = end + name.length + 3;
        reader.endTag(name, end, at);
        continue;
      }
    }
    at = to;
  }
  return source.length;
}

/** Where the end tag of a raw element begins, if that is plainly written too: `</name>`, with nothing before it that hides it. */
function rawEnd(source: string, name: string, from: number): number | undefined {
  if (name === 'plaintext') return undefined;
  const end = source.indexOf(`</${name}>`, from);
  if (end < 0) return undefined;
  const content = source.slice(from, end);
  // A comment in a script may hide its end, and an end may be written in many ways.
  return content.includes('<!--') || new RegExp(`</${name}`, 'i').test(content) ? undefined : end;
}

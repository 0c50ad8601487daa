import { type Parametered, parametersOf } from './parameters.ts';
import { type TransferEncoding, transferEncoding } from './transfer.ts';

/** A header field; offsets are bytes of the mail, of the value without the line end. */
export interface Field {
  name: string;
  from: number;
  to: number;
  line: number;
}

/** A part of a mail that holds no parts. */
export interface Leaf {
  type: Parametered;
  /** What the file is called that it holds. */
  fileName: string | undefined;
  encoding: TransferEncoding | undefined;
  from: number;
  to: number;
  /** Where its content type is named, so that it can be changed. */
  typeField: Field | undefined;
}

export interface Entities {
  fields: Field[];
  leaves: Leaf[];
  /** Text between parts, which no mail program shows. */
  between: { from: number; to: number }[];
  /** Whether parts are nested deeper, or are more, than is read. */
  tooMany: boolean;
}

const MOST_DEPTH = 20;
const MOST_PARTS = 1000;

/** Parts of a mail (RFC 5322, RFC 2046), found by their boundaries. Never throws. */
export function entitiesOf(bytes: Uint8Array): Entities {
  // One character a byte, so that offsets agree.
  const source = new TextDecoder('latin1').decode(bytes);
  const found: Entities = { fields: [], leaves: [], between: [], tooMany: false };
  entity(bytes, source, 0, bytes.length, 0, found);
  return found;
}

function entity(
  bytes: Uint8Array,
  source: string,
  from: number,
  to: number,
  depth: number,
  found: Entities,
): void {
  if (depth > MOST_DEPTH || found.leaves.length > MOST_PARTS) {
    found.tooMany = true;
    return;
  }
  const { fields, body } = fieldsOf(source, from, to);
  for (const field of fields) found.fields.push(field);
  const valued = (name: string) => {
    const field = fields.find((one) => one.name === name);
    return field && { field, ...parametersOf(bytes.subarray(field.from, field.to)) };
  };
  const type = valued('content-type');
  const disposition = valued('content-disposition');
  const encoding = transferEncoding(valued('content-transfer-encoding')?.value ?? '');
  const boundary = type?.value.startsWith('multipart/') ? type.parameters.get('boundary') : undefined;
  if (boundary) {
    for (const part of partsOf(source, body, to, boundary)) {
      if (part.between) found.between.push(part);
      else entity(bytes, source, part.from, part.to, depth + 1, found);
    }
  } else if (type?.value === 'message/rfc822' && encoding === 'identity') {
    entity(bytes, source, body, to, depth + 1, found);
  } else {
    const fileName = disposition?.parameters.get('filename') ?? type?.parameters.get('name');
    const plain: Parametered = { value: 'text/plain', parameters: new Map() };
    found.leaves.push({ type: type ?? plain, fileName, encoding, from: body, to, typeField: type?.field });
  }
}

function fieldsOf(source: string, from: number, to: number): { fields: Field[]; body: number } {
  const fields: Field[] = [];
  const line = /([^\r\n]*)(\r\n|\n|\r|$)/y;
  let at = from;
  while (at < to) {
    line.lastIndex = at;
    const [whole = '', content = ''] = line.exec(source) ?? [];
    const end = Math.min(to, at + whole.length);
    const name = /^[!-9;-~]{1,100}(?=[ \t]*:)/.exec(content)?.[0];
    const last = fields.at(-1);
    if (content === '') return { fields, body: end };
    if (/^[ \t]/.test(content) && last) last.to = at + content.length;
    else if (name !== undefined) {
      const start = at + content.indexOf(':') + 1;
      fields.push({ name: name.toLowerCase(), from: start, to: at + content.length, line: 0 });
      // Mailboxes (mbox) begin a mail with a line that is no field.
    } else if (!/^>?From /.test(content)) return { fields, body: at };
    if (end === at) break;
    at = end;
  }
  return { fields, body: to };
}

/** The parts between the lines `--boundary`, and what stands before the first and behind the last. */
function* partsOf(
  source: string,
  from: number,
  to: number,
  boundary: string,
): Generator<{ from: number; to: number; between: boolean }> {
  const mark = `--${boundary}`;
  let start = from;
  let between = true;
  for (let at = source.indexOf(mark, from); at >= 0 && at < to; at = source.indexOf(mark, at + mark.length)) {
    if (at > from && source[at - 1] !== '\n' && source[at - 1] !== '\r') continue;
    const ends = source.startsWith('--', at + mark.length);
    // The line end before a boundary belongs to it.
    const before = at - (source.startsWith('\r\n', at - 2) ? 2 : at > from ? 1 : 0);
    if (before > start) yield { from: start, to: before, between };
    const lineEnd = source.indexOf('\n', at);
    start = lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1;
    between = ends;
    if (ends) break;
  }
  if (to > start) yield { from: start, to, between };
}

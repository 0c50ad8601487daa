import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { say } from '../cli.ts';
import { Trouble } from '../steps.ts';
import { answerStream, joined } from './answer-stream.ts';
import type { Piece } from './piece.ts';

/** What is read at once. */
const PIECE = 256 * 1024;
/** A text without a line end is cut here all the same, so that memory has a bound. */
const MAX_PIECE = 64 * 1024 * 1024;
/** Lines that are given again with the next piece: a label stands above its value, a number is broken over two lines. */
const CONTEXT = 8;
/** And never more of them than this. */
const MAX_CONTEXT = 4096;
const LINE_END = 0x0a;
const QUOTE = 0x22;

const tables = new Set(['.csv', '.tsv', '.tab']);
const texts = new Set(['.txt', '.log', '.text', '.md', '.markdown', '.jsonl', '.ndjson', '']);

/** What came out of a stream. */
export interface StreamResult {
  findings: number;
  open: number;
  unread: number;
}

/**
 * Scans a text of any length line by line and writes a line of JSON for each finding. `name` tells the format: text, Markdown,
 * CSV (the header goes with every piece), JSON lines. Holds a few pieces, never the stream. Throws Trouble for other formats.
 */
export async function scanText(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  name: string,
  policy: Policy,
): Promise<StreamResult> {
  const extension = extname(name).toLowerCase();
  if (!tables.has(extension) && !texts.has(extension))
    throw new Trouble(
      say(
        `--stream 逐行读取，只适用于 txt、log、md、csv、tsv、jsonl，不适用于 ${extension}`,
        `--stream reads line by line: txt, log, md, csv, tsv or jsonl, not ${extension}`,
      ),
    );
  const result: StreamResult = { findings: 0, open: 0, unread: 0 };
  const decoder = new TextDecoder();
  await answerStream(pieces(input, tables.has(extension)), output, { text: name }, policy, (answer) => {
    for (const line of (typeof answer === 'string' ? answer : decoder.decode(answer)).split('\n')) {
      if (line === '') continue;
      const told = JSON.parse(line) as { unread?: string; severity?: string };
      if (told.unread !== undefined) result.unread++;
      else {
        result.findings++;
        if (told.severity !== 'notice') result.open++;
      }
    }
  });
  return result;
}

/** Pieces that end at a line's end; of a table, at a record's end and with the header before them. */
async function* pieces(input: AsyncIterable<Uint8Array>, isTable: boolean): AsyncGenerator<Piece> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let context: Uint8Array = new Uint8Array();
  let header: Uint8Array | undefined;
  let line = 1;
  const cut = (bytes: Uint8Array): Piece => {
    const piece = { bytes: joined([context, bytes]), context: count(context, LINE_END), line };
    line += count(bytes, LINE_END);
    if (isTable) context = header ??= firstRecord(bytes);
    else context = lastLines(bytes);
    return piece;
  };
  for await (const chunk of input) {
    parts.push(chunk);
    length += chunk.length;
    if (length < PIECE) continue;
    const whole = joined(parts);
    const end = isTable ? lastRecordEnd(whole) : whole.lastIndexOf(LINE_END) + 1;
    if (end === 0 && length < MAX_PIECE) {
      parts = [whole];
      continue;
    }
    yield cut(whole.subarray(0, end || whole.length));
    const rest = whole.slice(end || whole.length);
    parts = rest.length > 0 ? [rest] : [];
    length = rest.length;
  }
  if (length > 0) yield cut(joined(parts));
}

function count(bytes: Uint8Array, byte: number): number {
  let found = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) found++;
  return found;
}

function lastLines(bytes: Uint8Array): Uint8Array {
  let from = bytes.length - 1;
  for (let lines = 0; lines < CONTEXT && from > 0; lines++) from = bytes.lastIndexOf(LINE_END, from - 1);
  const kept = from < 0 ? bytes : bytes.slice(from + 1);
  return kept.length <= MAX_CONTEXT && kept.at(-1) === LINE_END ? kept : new Uint8Array();
}

/** A record may hold line ends between quotes (RFC 4180). */
function firstRecord(bytes: Uint8Array): Uint8Array {
  let end = bytes.indexOf(LINE_END);
  while (end >= 0 && count(bytes.subarray(0, end), QUOTE) % 2 === 1) end = bytes.indexOf(LINE_END, end + 1);
  return end < 0 ? new Uint8Array() : bytes.slice(0, end + 1);
}

function lastRecordEnd(bytes: Uint8Array): number {
  const odd = count(bytes, QUOTE) % 2 === 1;
  let quotes = 0;
  let end = bytes.lastIndexOf(LINE_END);
  for (let from = bytes.length; end > 0; from = end, end = bytes.lastIndexOf(LINE_END, end - 1)) {
    quotes += count(bytes.subarray(end, from), QUOTE);
    if ((quotes % 2 === 1) === odd) return end + 1;
  }
  return 0;
}

import type { ContentFile } from '../catalogue.ts';
import { type Problem, problem } from '../problem.ts';
import { maxFileBytes } from './limits.ts';
import { type LinePlace, lineOf } from './locate.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

/** Why a file's bytes cannot be taken at all; `undefined` when they can. */
export function unreadable(file: ContentFile): Problem | undefined {
  const size = file.size ?? file.bytes.length;
  if (file.unread === 'too-large' || size > maxFileBytes) {
    return problem(file.path, 'too-large', { megabytes: megabytes(size), limit: megabytes(maxFileBytes) });
  }
  if (file.unread) return problem(file.path, file.unread, {});
  return undefined;
}

/** The text of a JSON or Markdown file, or the one problem that keeps it from being read: UTF-8 without a mark, LF, NFC (Unicode Annex 15), not empty. */
export function readText(file: ContentFile): { text: string } | { problem: Problem } {
  const refused = unreadable(file);
  if (refused) return { problem: refused };
  if (file.bytes.length === 0) return { problem: problem(file.path, 'empty-file', {}) };
  let text: string;
  try {
    text = decoder.decode(file.bytes);
  } catch {
    return { problem: problem(file.path, 'not-utf8', { offset: firstBadByte(file.bytes) }) };
  }
  if (text.charCodeAt(0) === 0xfeff)
    return { problem: problem(file.path, 'bom', {}, { line: 1, column: 1 }) };
  if (text.trim() === '') return { problem: problem(file.path, 'empty-file', {}) };
  const cr = text.indexOf('\r');
  if (cr !== -1) return { problem: problem(file.path, 'crlf', {}, lineOf(text, cr)) };
  if (text.normalize('NFC') !== text)
    return { problem: problem(file.path, 'not-nfc', {}, firstNotNfc(text)) };
  return { text };
}

/** The line that changes when composed; a place inside it would need a map of every character. */
function firstNotNfc(text: string): LinePlace {
  const line = text.split('\n').findIndex((one) => one.normalize('NFC') !== one);
  return { line: Math.max(line, 0) + 1, column: 1 };
}

/** Offset of the first byte that is not UTF-8, by halving: the longest start that decodes as a stream. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return good;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

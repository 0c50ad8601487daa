import { compositeReading, type InnerFile, within } from './archive-reading.ts';
import type { Edit, Unread } from './block.ts';
import { decode, joinBytes } from './decode.ts';
import { lineIndex } from './lines.ts';
import { entitiesOf, type Field, type Leaf } from './mail/entities.ts';
import { parametersOf, parametersText } from './mail/parameters.ts';
import { transferDecode, transferEncode } from './mail/transfer.ts';
import { decodeAs, decodeWords, encodeWords } from './mail/words.ts';
import type { Container } from './read-document.ts';
import type { LocatedReading } from './source-reading.ts';
import { readText } from './text.ts';
import { applyEdits } from './write-edits.ts';

/** Replace bytes `from`–`to` of the mail. */
interface Change {
  from: number;
  to: number;
  bytes: Uint8Array;
}

/** Fields that hold signatures and settings for machines. */
const technical =
  /^(?:mime-version|content-transfer-encoding|dkim-signature|arc-|domainkey|x-google-dkim|authentication-results)/;

/**
 * A mail (RFC 5322 with MIME): header fields as `metadata`, texts, HTML and attachments as what they are. `write` changes
 * the fields and bodies that an edit is in and leaves every other byte. Never throws.
 */
export function readMail(bytes: Uint8Array): Container {
  const { fields, leaves, between, tooMany } = entitiesOf(bytes);
  const named = leaves.map((leaf, index) => ({ leaf, name: leafName(leaf, index) }));
  const files = named
    .filter(({ leaf }) => leaf.encoding !== undefined && !isSealed(leaf))
    .map(({ leaf, name }) => ({ leaf, file: { name, bytes: contentOf(bytes, leaf) } }));
  return {
    files: files.map(({ file }) => file),
    read: (readInner) => {
      const unread: Unread[] = tooMany ? [{ place: {}, because: 'too-large' }] : [];
      for (const { leaf, name } of named) {
        if (isSealed(leaf)) unread.push({ place: { part: name }, because: 'encrypted' });
        else if (leaf.encoding === undefined) unread.push({ place: { part: name }, because: 'unsupported' });
      }
      const inner: InnerFile[] = [];
      const changes: ((content: Uint8Array) => Change[])[] = [];
      const positionOf = lineIndex(new TextDecoder('latin1').decode(bytes));
      for (const field of fields) {
        const reading = fieldReading(bytes, field, positionOf(field.from).line);
        if (!reading) continue;
        inner.push({ name: field.name, reading });
        changes.push((content) => [{ from: field.from, to: field.to, bytes: content }]);
      }
      for (const { leaf, file } of files) {
        const read = readInner(file);
        if (!('blocks' in read)) {
          for (const one of read.unread) unread.push({ ...one, place: within(file.name, one.place) });
          continue;
        }
        inner.push({ name: file.name, reading: read });
        changes.push((content) => leafChanges(bytes, leaf, content));
      }
      for (const { from, to } of between) {
        const reading = hiddenText(bytes.subarray(from, to));
        if (!reading) continue;
        inner.push({ name: 'between', reading });
        changes.push((content) => [{ from, to, bytes: content }]);
      }
      return compositeReading([], inner, unread, bytes, (_parts, contents) =>
        changed(
          bytes,
          [...contents].flatMap(([index, content]) => changes[index]?.(content) ?? []),
        ),
      );
    },
  };
}

function leafName({ fileName, type }: Leaf, index: number): string {
  if (fileName !== undefined && fileName !== '') return fileName;
  const kinds: Readonly<Record<string, string>> = {
    'text/html': 'html',
    'text/plain': 'txt',
    'message/rfc822': 'eml',
  };
  return `part-${index + 1}.${kinds[type.value] ?? (type.value.startsWith('text/') ? 'txt' : 'bin')}`;
}

/** Encrypted for its receiver (RFC 1847, RFC 8551). */
function isSealed({ type: { value, parameters } }: Leaf): boolean {
  if (/^application\/(?:x-)?pkcs7-mime$/.test(value)) return parameters.get('smime-type') !== 'signed-data';
  return value === 'application/pgp-encrypted';
}

/** The encodings that documents are read in anyway. */
const read = /^(?:|utf-?8|us-ascii|ascii|gb2312|gbk|gb18030|x-gbk)$/i;

function charsetOf({ type }: Leaf): string | undefined {
  const charset = type.parameters.get('charset') ?? '';
  return type.value.startsWith('text/') && !read.test(charset) ? charset : undefined;
}

function contentOf(bytes: Uint8Array, leaf: Leaf): Uint8Array {
  const content = transferDecode(bytes.subarray(leaf.from, leaf.to), leaf.encoding ?? 'identity');
  const charset = charsetOf(leaf);
  return charset === undefined ? content : new TextEncoder().encode(decodeAs(charset.toLowerCase(), content));
}

function leafChanges(mail: Uint8Array, leaf: Leaf, content: Uint8Array): Change[] {
  const { from, to, typeField, encoding = 'identity' } = leaf;
  const change = { from, to, bytes: transferEncode(content, encoding) };
  if (charsetOf(leaf) === undefined || !typeField) return [change];
  const type = parametersOf(mail.subarray(typeField.from, typeField.to));
  type.parameters.set('charset', 'utf-8');
  return [{ from: typeField.from, to: typeField.to, bytes: utf8(` ${parametersText(type)}`) }, change];
}

/** A header field as a reading of its own; `undefined` for one without text that a person wrote. */
function fieldReading(
  bytes: Uint8Array,
  { name, from, to }: Field,
  line: number,
): LocatedReading<Uint8Array> | undefined {
  const value = bytes.subarray(from, to);
  const valued = /^content-(?:type|disposition)$/.test(name) ? parametersOf(value) : undefined;
  const key = ['filename', 'name'].find((one) => valued?.parameters.has(one)) ?? '';
  const text = valued ? (valued.parameters.get(key) ?? '') : decodeWords(value);
  if (text.trim() === '' || technical.test(name)) return undefined;
  const place = { line };
  return {
    blocks: [{ text, role: 'metadata', place, label: name }],
    unread: [],
    locate: () => ({ ...place }),
    write: (edits: readonly Edit[]) => {
      const edited = applyEdits(text, edits);
      if (!valued) return utf8(` ${encodeWords(edited)}`);
      valued.parameters.set(key, edited);
      return utf8(` ${parametersText(valued)}`);
    },
  };
}

function hiddenText(bytes: Uint8Array): LocatedReading<Uint8Array> | undefined {
  const decoded = decode(bytes);
  if (!('text' in decoded) || decoded.text.trim() === '') return undefined;
  const { blocks, patches, unread, locate } = readText(decoded.text);
  return {
    blocks: blocks.map((block) => ({ ...block, role: 'hidden' })),
    unread,
    locate,
    write: (edits) => decoded.encode(patches(edits)),
  };
}

function changed(bytes: Uint8Array, list: readonly Change[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let cursor = 0;
  for (const { from, to, bytes: content } of [...list].sort((a, b) => a.from - b.from)) {
    if (from < cursor) continue;
    parts.push(bytes.subarray(cursor, from), content);
    cursor = to;
  }
  return joinBytes([...parts, bytes.subarray(cursor)]);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

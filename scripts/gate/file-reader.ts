import { hash } from 'node:crypto';
import { basename } from 'node:path';
import type { Block, Place } from '#core/documents/block.ts';
import { decode } from '#core/documents/decode.ts';
import { htmlPieces } from '#core/documents/html.ts';
import { jsonPieces } from '#core/documents/json.ts';
import { type MediaType, mediaTypeOf } from '#core/documents/media-type.ts';
import { type Piece as DocumentPiece, tableCounter } from '#core/documents/piece.ts';
import { readDocumentWith } from '#core/documents/read-document.ts';
import { type Entry, LIMITS, unzip } from '#core/documents/unzip.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { checkFile, checkName } from '../scan/check-file.ts';
import { type Checked, isOpen, type Located } from '../scan/checked.ts';
import { slowReaders } from '../scan/slow-readers.ts';
import { cutHtml, htmlStretches } from './html-stretches.ts';
import { newInLine } from './json-lines.ts';
import { joinMembers, jsonStretches } from './json-stretches.ts';
import { type Key, Known, keyOf } from './known.ts';
import { linePieces } from './line-pieces.ts';
import { mayBeMasked } from './may-be-masked.ts';
import { mainBytes, pageParts } from './page-parts.ts';
import { isParquet, parquetBlocks } from './parquet-blocks.ts';

/** What is wrong with a file. */
export type Wrong = Pick<Checked, 'findings' | 'unread'>;

/** In bytes: lists are read so much at a time; one larger than `whole` is not read in any other way. */
interface Sizes {
  readonly piece: number;
  readonly whole: number;
}

/**
 * Reads files as a stranger would who reads a whole site: every byte, but the same header, the same table and the same
 * file only once. What is left out was read before, byte for byte, under the same policy, and no leak was in it. Masked numbers are what texts far apart can tell about each other (one mask completes another):
 * a text that holds anything like one is never remembered, and its file is always read whole.
 */
export class FileReader {
  private readonly policy: Policy;
  private readonly known: Known;
  private readonly names = new Map<string, boolean>();
  private readonly sizes: Sizes;

  /** @param known what it and others have read before, under the same policy. */
  constructor(
    policy: Policy,
    known = new Known(),
    sizes: Sizes = { piece: 1024 * 1024, whole: 64 * 1024 * 1024 },
  ) {
    this.policy = policy;
    this.known = known;
    this.sizes = sizes;
  }

  /**
   * What is wrong with a file: its leaks, and what in it could not be read. Undefined when nothing is.
   * `sha256` of the bytes in hex, where it is known already.
   */
  async read(path: string, bytes: Uint8Array, sha256?: string): Promise<Wrong | undefined> {
    const named = path.split('/').every((name) => !this.isPrivateName(name));
    if (isParquet(bytes)) return this.readParquet(path, bytes);
    const type = mediaTypeOf(path, bytes);
    if (bytes.length > this.sizes.whole && isLines(type)) return this.readPieces(path, bytes, type);
    if (named && (await this.isClean(basename(path), bytes, sha256))) return undefined;
    const { findings, unread } = await checkFile(path, bytes, this.policy);
    return wrongIn(findings, unread);
  }

  private async readParquet(path: string, bytes: Uint8Array): Promise<Wrong | undefined> {
    const findings: Located[] = [];
    const unread: Checked['unread'] = [];
    try {
      for await (const blocks of parquetBlocks(bytes))
        for (const finding of scan(blocks, this.policy)) {
          const place = blocks[finding.block]?.place ?? {};
          findings.push({ finding, in: 'text', place, end: place, preview: '' });
        }
    } catch {
      unread.push({ place: {}, because: 'damaged' });
    }
    return wrongIn([...checkName(path, this.policy).findings, ...findings], unread);
  }

  /** A list that is too long to be read at once: what is wrong with its pieces. */
  private async readPieces(path: string, bytes: Uint8Array, type: MediaType): Promise<Wrong | undefined> {
    const findings: Located[] = [];
    const unread: Checked['unread'] = [];
    for (const piece of linePieces(bytes, this.sizes.piece, type !== 'json-lines')) {
      if (await this.isCleanText(type, basename(path), piece.bytes)) continue;
      const checked = await checkFile(path, piece.bytes, this.policy);
      const moved = (place: Place): Place =>
        place.line === undefined ? place : { ...place, line: place.line + piece.linesBefore };
      for (const one of checked.findings)
        if (one.in === 'text') findings.push({ ...one, place: moved(one.place), end: moved(one.end) });
      for (const one of checked.unread) unread.push({ ...one, place: moved(one.place) });
    }
    return wrongIn([...checkName(path, this.policy).findings, ...findings], unread);
  }

  /** Whether a name of a file or folder is a leak itself. */
  isPrivateName(name: string): boolean {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const found = checkName(name, this.policy).findings.some(isOpen);
    if (this.names.size > 100_000) this.names.clear();
    this.names.set(name, found);
    return found;
  }

  /** Whether no leak is in a file; false where only a whole reading can tell. */
  private async isClean(
    name: string,
    bytes: Uint8Array,
    sha256: string = hash('sha256', bytes, 'hex'),
  ): Promise<boolean> {
    const type = mediaTypeOf(name, bytes);
    const key = keyOf(`${type} ${sha256}`);
    if (this.known.has(key)) return true;
    if (!(await this.isCleanOf(type, name, bytes))) return false;
    this.known.add(key);
    return true;
  }

  private async isCleanOf(type: MediaType, name: string, bytes: Uint8Array): Promise<boolean> {
    if (type === 'zip' && !isOffice(bytes)) {
      const { entries, unread } = unzip(bytes, LIMITS, inflate);
      return unread.length === 0 && this.areCleanEntries(entries);
    }
    if (!isLines(type)) return this.isCleanText(type, name, bytes);
    for (const piece of linePieces(bytes, this.sizes.piece, type !== 'json-lines'))
      if (!(await this.isCleanText(type, name, piece.bytes))) return false;
    return true;
  }

  private async isCleanText(type: MediaType, name: string, bytes: Uint8Array): Promise<boolean> {
    const decoded = type === 'html' || type === 'json' || type === 'json-lines' ? decode(bytes) : undefined;
    const { text, encoding } = decoded && 'text' in decoded ? decoded : {};
    if (type === 'html' && text !== undefined)
      return this.isCleanPage(text, encoding === 'utf-8' ? mainBytes(bytes) : undefined);
    if (type === 'json-lines' && text !== undefined) return this.areCleanLines(text);
    const members = type === 'json' && text !== undefined ? jsonStretches(text) : undefined;
    if (members) return this.areCleanStretches(members, (fresh) => jsonBlocks(joinMembers(fresh), 'one'));
    const reading = await readDocumentWith(name, bytes, slowReaders(false));
    return 'blocks' in reading && reading.unread.length === 0 && this.areCleanBlocks(reading.blocks);
  }

  /** Reads what is new in a page. A main part whose bytes were read before need not even be cut. */
  private isCleanPage(page: string, bytes: Uint8Array | undefined): boolean {
    const parts = pageParts(page);
    const key = parts && bytes && keyOf(`main ${keyOf(bytes)}`);
    const known = key !== undefined && this.known.has(key);
    const main = parts && !known ? cutHtml(parts.main) : undefined;
    const apart = known || main?.closed === true;
    const stretches =
      parts && apart ? [...parts.before, ...(main?.stretches ?? []), ...parts.after] : htmlStretches(page);
    if (!this.areCleanStretches(stretches, (fresh) => blocksOf(htmlPieces(fresh.join(''))))) return false;
    if (key !== undefined && apart) this.known.add(key);
    return true;
  }

  /** Reads what is new in each line, together: lines are rows of one table. */
  private areCleanLines(text: string): boolean {
    const fresh: string[] = [];
    const lines = text.split('\n').map((line) => {
      const read = newInLine(line, (member) => this.known.has(keyOf(member)));
      for (const one of read?.fresh ?? []) fresh.push(one);
      return read?.line ?? line;
    });
    const blocks = jsonBlocks(lines.join('\n'), 'lines');
    if (!blocks || !this.areCleanBlocks(blocks)) return false;
    for (const member of fresh) this.known.add(keyOf(member));
    return true;
  }

  /** Reads the stretches that are new, together. */
  private areCleanStretches(
    stretches: readonly string[],
    blocksOf: (fresh: readonly string[]) => readonly Block[] | undefined,
  ): boolean {
    const keys: Key[] = [];
    const fresh = stretches.filter((stretch) => {
      const key = keyOf(stretch);
      if (this.known.has(key)) return false;
      keys.push(key);
      return true;
    });
    if (fresh.length === 0) return true;
    const blocks = blocksOf(fresh);
    if (!blocks || !this.areCleanBlocks(blocks)) return false;
    for (const key of keys) this.known.add(key);
    return true;
  }

  private areCleanBlocks(blocks: readonly Block[]): boolean {
    return (
      scan(blocks, this.policy).every(({ severity }) => severity === 'notice') &&
      !blocks.some(({ text }) => mayBeMasked(text))
    );
  }

  /** Files of an archive: their names, and each as a file of its own. Archives in archives are read whole. */
  private async areCleanEntries(entries: readonly Entry[]): Promise<boolean> {
    for (const { name, bytes } of entries) {
      if (name.split('/').some((part) => this.isPrivateName(part))) return false;
      if (mediaTypeOf(name, bytes) === 'zip' && !isOffice(bytes)) return false;
      if (!(await this.isClean(name, bytes))) return false;
    }
    return true;
  }
}

const inflate = slowReaders(false).inflate;

/** A workbook or a document: read as what it is, not as an archive of plain files. Its names tell; nothing is unpacked. */
const isOffice = (archive: Uint8Array): boolean =>
  unzip(archive, LIMITS, () => new Uint8Array()).entries.some(
    ({ name }) => name === 'xl/workbook.xml' || name === 'word/document.xml',
  );

/** Lists that can be cut at the ends of their lines. */
const isLines = (type: MediaType): boolean => type === 'json-lines' || type === 'csv' || type === 'tsv';

/** Blocks without their places: only of a file that is not clean anyone asks where, and that is read whole. */
function blocksOf(pieces: readonly DocumentPiece[]): Block[] {
  return pieces.flatMap(({ text, role, cell, label }) =>
    text === ''
      ? []
      : [{ text, role, place: {}, ...(cell ? { cell } : {}), ...(label === undefined ? {} : { label }) }],
  );
}

/** `undefined` for damaged JSON. */
function jsonBlocks(source: string, layout: 'one' | 'lines'): Block[] | undefined {
  const { pieces, damagedAt } = jsonPieces(source, tableCounter(), layout);
  return damagedAt === undefined ? blocksOf(pieces) : undefined;
}

function wrongIn(findings: readonly Located[], unread: Checked['unread']): Wrong | undefined {
  const open = findings.filter(isOpen);
  return open.length + unread.length > 0 ? { findings: open, unread } : undefined;
}

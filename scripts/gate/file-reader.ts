import { hash } from 'node:crypto';
import { basename } from 'node:path';
import type { Block } from '#core/documents/block.ts';
import { decode } from '#core/documents/decode.ts';
import { readHtml } from '#core/documents/html.ts';
import { readJson } from '#core/documents/json.ts';
import { type MediaType, mediaTypeOf } from '#core/documents/media-type.ts';
import { readDocument } from '#core/documents/read-document.ts';
import { type Entry, unzip } from '#core/documents/unzip.ts';
import { maskOf } from '#core/privacy/characters.ts';
import type { Policy } from '#core/privacy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { checkFile, checkName } from '../scan/check-file.ts';
import { type Checked, isOpen, type Located } from '../scan/checked.ts';
import { htmlStretches } from './html-stretches.ts';
import { joinMembers, jsonStretches } from './json-stretches.ts';
import { Known } from './known.ts';
import { isParquet, parquetBlocks } from './parquet-blocks.ts';

/**
 * Reads files as a stranger would who reads a whole site: every byte, but the same header, the same table and the same
 * file only once. What is left out was read before, byte for byte, under the same policy, and no leak was in it. Masked numbers are what texts far apart can tell about each other (one mask completes another):
 * a text that holds anything like one is never remembered, and its file is always read whole.
 */
export class FileReader {
  private readonly policy: Policy;
  private readonly files = new Known();
  private readonly stretches = new Known();
  private readonly names = new Map<string, boolean>();

  constructor(policy: Policy) {
    this.policy = policy;
  }

  /**
   * What is wrong with a file: its leaks, and what in it could not be read. Undefined when nothing is.
   * `sha256` of the bytes in hex, where it is known already.
   */
  async read(
    path: string,
    bytes: Uint8Array,
    sha256?: string,
  ): Promise<Pick<Checked, 'findings' | 'unread'> | undefined> {
    const named = path.split('/').every((name) => !this.isPrivateName(name));
    if (isParquet(bytes)) return this.readParquet(path, bytes);
    if (named && (await this.isClean(basename(path), bytes, sha256))) return undefined;
    const { findings, unread } = await checkFile(path, bytes, this.policy);
    const open = findings.filter(isOpen);
    return open.length + unread.length > 0 ? { findings: open, unread } : undefined;
  }

  private async readParquet(
    path: string,
    bytes: Uint8Array,
  ): Promise<Pick<Checked, 'findings' | 'unread'> | undefined> {
    const blocks = await parquetBlocks(bytes);
    const found = blocks ? scan(blocks, this.policy) : [];
    const findings = [
      ...checkName(path, this.policy).findings,
      ...found.map((finding): Located => {
        const place = blocks?.[finding.block]?.place ?? {};
        return { finding, in: 'text', place, end: place, preview: '' };
      }),
    ].filter(isOpen);
    const unread: Checked['unread'] = blocks ? [] : [{ place: {}, because: 'damaged' }];
    return findings.length + unread.length > 0 ? { findings, unread } : undefined;
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
    const key = `${type} ${sha256}`;
    if (this.files.has(key)) return true;
    if (!(await this.isCleanOf(type, name, bytes))) return false;
    this.files.add(key);
    return true;
  }

  private async isCleanOf(type: MediaType, name: string, bytes: Uint8Array): Promise<boolean> {
    if (type === 'zip') {
      const { entries, unread } = unzip(bytes);
      if (!isOffice(entries)) return unread.length === 0 && this.areCleanEntries(entries);
    }
    const text = type === 'html' || type === 'json' ? textOf(bytes) : undefined;
    if (type === 'html' && text !== undefined)
      return this.areCleanStretches(htmlStretches(text), (fresh) => readHtml(fresh.join('')).blocks);
    const members = type === 'json' && text !== undefined ? jsonStretches(text) : undefined;
    if (members)
      return this.areCleanStretches(members, (fresh) => {
        const { blocks, unread } = readJson(joinMembers(fresh));
        return unread.length > 0 ? undefined : blocks;
      });
    const reading = await readDocument(name, bytes);
    return 'blocks' in reading && reading.unread.length === 0 && this.areCleanBlocks(reading.blocks);
  }

  /** Reads the stretches that are new, together. */
  private areCleanStretches(
    stretches: readonly string[],
    blocksOf: (fresh: readonly string[]) => readonly Block[] | undefined,
  ): boolean {
    const fresh = stretches.filter((stretch) => !this.stretches.has(stretch));
    if (fresh.length === 0) return true;
    const blocks = blocksOf(fresh);
    if (!blocks || !this.areCleanBlocks(blocks)) return false;
    for (const stretch of fresh) this.stretches.add(stretch);
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
      if (mediaTypeOf(name, bytes) === 'zip' && !isOffice(unzip(bytes).entries)) return false;
      if (!(await this.isClean(name, bytes))) return false;
    }
    return true;
  }
}

/** A workbook or a document: read as what it is, not as an archive of plain files. */
const isOffice = (entries: readonly Entry[]): boolean =>
  entries.some(({ name }) => name === 'xl/workbook.xml' || name === 'word/document.xml');

function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : undefined;
}

const maskSigns = [...maskOf.keys()]
  .filter((code) => maskOf[code] === 1)
  .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
  .join('');
const masked = new RegExp(`[\\dxX \\-${maskSigns}]{6,}`, 'g');
const maskSign = new RegExp(`[xX${maskSigns}]`);

/** Whether a text holds anything like a masked number: figures and signs that hide figures, in a row. */
function mayBeMasked(text: string): boolean {
  if (text.length < 6 || !maskSign.test(text)) return false;
  for (const [run] of text.matchAll(masked)) if (/\d/.test(run) && maskSign.test(run)) return true;
  return false;
}

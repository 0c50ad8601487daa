import { basename } from 'node:path';
import type { Place, Unread } from '#core/documents/block.ts';
import { readDocumentWith } from '#core/documents/read-document.ts';
import type { LocatedReading } from '#core/documents/source-reading.ts';
import { allowHash } from '#core/privacy/allow.ts';
import { preview } from '#core/privacy/explain.ts';
import type { Finding } from '#core/privacy/finding.ts';
import { mask } from '#core/privacy/mask.ts';
import type { Policy } from '#core/privacy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { slowReaders } from './slow-readers.ts';

export type State = 'clean' | 'findings' | 'partly' | 'unreadable';

/** A finding where a person finds it. Holds nothing of the text but its masked form. */
export interface Located {
  finding: Finding;
  /** In the file's text, or in its name. */
  in: 'text' | 'name';
  place: Place;
  /** Place past the last character. */
  end: Place;
  preview: string;
  /** Keyed hash of the value, where a key was given. */
  hash?: string;
  /** It stands in the baseline: found before, and counted apart. */
  known?: true;
}

/** What came out for one file. `name` is fit for print: a private value in it is masked. */
export interface Checked {
  name: string;
  state: State;
  findings: Located[];
  unread: Unread[];
  /** Bytes that were read. */
  bytes: number;
  /** The commit that holds this content, where it is not the newest one. */
  commit?: string;
  /** What became of the masked copy, where one was asked for. */
  copy?: Copy;
  /** Where a page links to. Addresses as they stand; not for print. */
  links?: Link[];
  /** Links to files that the site does not have. Their targets are fit for print. */
  broken?: Link[];
}

/** A masked copy: written, or not and why. */
export type Copy =
  | {
      path: string;
      /** The format cannot be masked in place: the copy is its text. */
      as?: 'text';
      /** Parts that could not be masked and were taken out whole: pictures, metadata. */
      removed?: number;
    }
  | { refused: 'not-read' | 'still-found' | 'exists' | 'cannot-write' };

/** A link in a page, as it stands there. */
export interface Link {
  target: string;
  line: number;
  column: number;
}

/** A file as it was read, and what was found in it. */
export interface Examined {
  checked: Checked;
  reading: LocatedReading<Uint8Array> | undefined;
}

/** Checks a file's name and content. `name` may be a path; its parts are read percent-decoded too. Never throws. */
export async function checkFile(name: string, bytes: Uint8Array, policy: Policy): Promise<Checked> {
  return (await examine(name, bytes, policy)).checked;
}

/** What may be asked for besides. */
export interface Asked {
  /** Hex key: gives keyed hashes of what is found. */
  key?: string | undefined;
  /** Read the text in pictures, too. */
  ocr?: boolean | undefined;
}

/** `checkFile`, with the reading for those who write it back. */
export async function examine(
  name: string,
  bytes: Uint8Array,
  policy: Policy,
  { key, ocr = false }: Asked = {},
): Promise<Examined> {
  const reading = await readDocumentWith(basename(name), bytes, slowReaders(ocr));
  const inName = checkName(name, policy, key);
  const shared = { name: inName.name, bytes: bytes.length };
  const unread = shownUnread(reading.unread, policy);
  if (!('blocks' in reading))
    return {
      checked: { ...shared, state: 'unreadable', findings: inName.findings, unread },
      reading: undefined,
    };
  const findings = [...inName.findings, ...locate(reading, policy, hasher(name, key))];
  return { checked: { ...shared, state: stateOf(findings, unread), findings, unread }, reading };
}

/** A file that could not even be opened. */
export function notOpened(name: string, because: Unread['because'], policy: Policy): Checked {
  const inName = checkName(name, policy);
  return {
    name: inName.name,
    state: 'unreadable',
    findings: inName.findings,
    unread: [{ place: {}, because }],
    bytes: 0,
  };
}

/** Findings that someone must act on; a notice blocks nothing, and what the baseline knows is told apart. */
export function isOpen(located: Located): boolean {
  return located.finding.severity !== 'notice' && !located.known;
}

type Hasher = (value: string, finding: Finding) => { hash: string } | undefined;

/** Keyed hashes of values; their scope is the file, so that an old leak does not excuse one in another place. */
function hasher(name: string, key: string | undefined): Hasher {
  return (value, { kind, severity }) =>
    key === undefined || severity === 'notice' ? undefined : { hash: allowHash(key, kind, name, value) };
}

function stateOf(findings: readonly Located[], unread: readonly Unread[]): State {
  if (unread.length > 0) return 'partly';
  return findings.some(isOpen) ? 'findings' : 'clean';
}

function locate(reading: LocatedReading<Uint8Array>, policy: Policy, hashOf: Hasher): Located[] {
  const findings = scan(reading.blocks, policy);
  return findings.flatMap((finding) => {
    const block = reading.blocks[finding.block];
    if (!block) return [];
    const end = reading.locate(finding.block, finding.end - 1);
    if (end.column !== undefined) end.column++;
    return {
      finding,
      in: 'text' as const,
      place: printable(reading.locate(finding.block, finding.start), policy),
      end: printable(end, policy),
      preview: preview(block, finding, policy.profile),
      ...hashOf(block.text.slice(finding.start, finding.end), finding),
    };
  });
}

function shownUnread(unread: readonly Unread[], policy: Policy): Unread[] {
  return unread.map((one) => ({ ...one, place: printable(one.place, policy) }));
}

/** A JSON Pointer is made of keys, a part has a name: each can be a private value itself. */
function printable(place: Place, policy: Policy): Place {
  const shown = { ...place };
  if (place.pointer !== undefined) shown.pointer = masked(place.pointer, policy);
  if (place.part !== undefined) shown.part = masked(place.part, policy);
  return shown;
}

/** Findings in the parts of a path, and the path with them masked. */
export function checkName(path: string, policy: Policy, key?: string): { name: string; findings: Located[] } {
  const hashOf = hasher(path, key);
  const parts = path.split(/[/\\]/);
  const findings = parts.flatMap((part) => {
    const block = nameBlock(part);
    return scan([block], policy).map((finding): Located => {
      const shown = preview(block, finding, policy.profile);
      const value = block.text.slice(finding.start, finding.end);
      return { finding, in: 'name', place: {}, end: {}, preview: shown, ...hashOf(value, finding) };
    });
  });
  const name = findings.some(isOpen) ? masked(parts.join('/'), policy) : path;
  return { name, findings };
}

function nameBlock(text: string) {
  return { text: decoded(text), role: 'metadata' as const, place: {} };
}

/** A name or pointer with each of its parts masked: a number beside a slash may be taken for part of an address. */
function masked(text: string, policy: Policy): string {
  return text
    .split('/')
    .map((part) => maskedPart(part, policy))
    .join('/');
}

function maskedPart(text: string, policy: Policy): string {
  const block = nameBlock(text);
  // A name is short: what might be private in it is not shown, whatever nobody can tell from it.
  const findings = scan([block], policy).map((finding) =>
    finding.kind === 'name' ? finding : { ...finding, severity: 'likely' as const },
  );
  let result = block.text;
  for (const { start, end, replacement } of mask([block], findings, policy.profile).reverse()) {
    result = result.slice(0, start) + replacement + result.slice(end);
  }
  return result === block.text ? text : result;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

import { basename } from 'node:path';
import type { Place, Unread } from '#core/documents/block.ts';
import { readDocumentWith } from '#core/documents/read-document.ts';
import type { LocatedReading } from '#core/documents/source-reading.ts';
import { preview } from '#core/privacy/explain.ts';
import type { Finding } from '#core/privacy/finding.ts';
import { mask } from '#core/privacy/mask/mask.ts';
import { allowHash } from '#core/privacy/policy/allow.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { type Checked, isOpen, type Located, type State } from './checked.ts';
import { slowReaders } from './slow-readers.ts';

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
  const printable = printablePlaces(policy);
  return findings.flatMap((finding) => {
    const block = reading.blocks[finding.block];
    if (!block) return [];
    const end = reading.locate(finding.block, finding.end - 1);
    if (end.column !== undefined) end.column++;
    return {
      finding,
      in: 'text' as const,
      place: printable(reading.locate(finding.block, finding.start)),
      end: printable(end),
      preview: preview(block, finding, policy.profile),
      ...hashOf(block.text.slice(finding.start, finding.end), finding),
    };
  });
}

function shownUnread(unread: readonly Unread[], policy: Policy): Unread[] {
  const printable = printablePlaces(policy);
  return unread.map((one) => ({ ...one, place: printable(one.place) }));
}

/** A JSON Pointer is made of keys, a part has a name: each can be a private value itself. Many places share their part. */
function printablePlaces(policy: Policy): (place: Place) => Place {
  const known = new Map<string, string>();
  const shown = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = masked(text, policy);
    known.set(text, result);
    return result;
  };
  return (place) => {
    const copy = { ...place };
    if (place.pointer !== undefined) copy.pointer = shown(place.pointer);
    if (place.part !== undefined) copy.part = shown(place.part);
    return copy;
  };
}

/** Names that nothing is found in, by the policy they were checked under: folders come back with every file. */
const cleanNames = new WeakMap<Policy, Set<string>>();
const MOST_NAMES = 10_000;

function scanName(text: string, policy: Policy): Finding[] {
  const clean = cleanNames.get(policy) ?? new Set();
  cleanNames.set(policy, clean);
  if (clean.has(text)) return [];
  const findings = scan([nameBlock(text)], policy);
  if (findings.length === 0 && clean.size < MOST_NAMES) clean.add(text);
  return findings;
}

/** Findings in the parts of a path, and the path with them masked. */
export function checkName(path: string, policy: Policy, key?: string): { name: string; findings: Located[] } {
  const hashOf = hasher(path, key);
  const parts = path.split(/[/\\]/);
  const findings = parts.flatMap((part) => {
    const block = nameBlock(part);
    return scanName(part, policy).map((finding): Located => {
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
  const findings = scanName(text, policy).map((finding) =>
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

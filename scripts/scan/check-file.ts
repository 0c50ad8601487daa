import { basename } from 'node:path';
import type { Place, Unread } from '#core/documents/block.ts';
import { readDocument } from '#core/documents/read-document.ts';
import type { LocatedReading } from '#core/documents/source-reading.ts';
import { preview } from '#core/privacy/explain.ts';
import type { Finding } from '#core/privacy/finding.ts';
import { mask } from '#core/privacy/mask.ts';
import type { Policy } from '#core/privacy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

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
}

/** What came out for one file. `name` is fit for print: a private value in it is masked. */
export interface Checked {
  name: string;
  state: State;
  findings: Located[];
  unread: Unread[];
}

/** Checks a file's name and content. `name` may be a path; its parts are read percent-decoded too. Never throws. */
export function checkFile(name: string, bytes: Uint8Array, policy: Policy): Checked {
  const reading = readDocument(basename(name), bytes);
  const inName = checkName(name, policy);
  if (!('blocks' in reading)) {
    return {
      name: inName.name,
      state: 'unreadable',
      findings: inName.findings,
      unread: shownUnread(reading.unread, policy),
    };
  }
  const findings = [...inName.findings, ...locate(reading, policy)];
  const unread = shownUnread(reading.unread, policy);
  return { name: inName.name, state: stateOf(findings, unread), findings, unread };
}

/** A file that could not even be opened. */
export function notOpened(name: string, because: Unread['because'], policy: Policy): Checked {
  const inName = checkName(name, policy);
  return {
    name: inName.name,
    state: 'unreadable',
    findings: inName.findings,
    unread: [{ place: {}, because }],
  };
}

/** Findings that someone must act on; a notice blocks nothing. */
export function isOpen(located: Located): boolean {
  return located.finding.severity !== 'notice';
}

function stateOf(findings: readonly Located[], unread: readonly Unread[]): State {
  if (unread.length > 0) return 'partly';
  return findings.some(isOpen) ? 'findings' : 'clean';
}

function locate(reading: LocatedReading<Uint8Array>, policy: Policy): Located[] {
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
      end,
      preview: preview(block, finding, policy.profile),
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
export function checkName(path: string, policy: Policy): { name: string; findings: Located[] } {
  const parts = path.split(/[/\\]/);
  const findings = parts.flatMap((part) => {
    const block = nameBlock(part);
    return scan([block], policy).map((finding): Located => {
      return { finding, in: 'name', place: {}, end: {}, preview: preview(block, finding, policy.profile) };
    });
  });
  const name = findings.some(isOpen) ? parts.map((part) => masked(part, policy)).join('/') : path;
  return { name, findings };
}

function nameBlock(text: string) {
  return { text: decoded(text), role: 'metadata' as const, place: {} };
}

function masked(text: string, policy: Policy): string {
  const block = nameBlock(text);
  let result = block.text;
  for (const { start, end, replacement } of mask([block], scan([block], policy), policy.profile).reverse()) {
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

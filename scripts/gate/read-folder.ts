import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '#core/documents/block.ts';
import type { LeakKind, Severity } from '#core/privacy/finding.ts';
import type { Policy } from '#core/privacy/policy.ts';
import { checkFile, checkName, isOpen } from '../scan/check-file.ts';

/** One leak that is left: where and of which kind, never what. */
export interface GateLeak {
  /** Path in the folder; where a name is the leak itself, its number among the files stands in its place. */
  file: string;
  in: 'text' | 'name';
  place: Place;
  kind: LeakKind;
  severity: Severity;
}

export interface Part {
  leaks: GateLeak[];
  /** Paths of what could not be read whole. */
  unreadable: string[];
}

/** Reads files of a folder as a stranger would. `numbers` are their places in the whole list, for names that must not be printed. */
export async function readFiles(
  folder: string,
  files: readonly string[],
  numbers: readonly number[],
  policy: Policy,
): Promise<Part> {
  const part: Part = { leaks: [], unreadable: [] };
  for (const [index, path] of files.entries()) {
    const file = path
      .split('/')
      .map((name) => (checkName(name, policy).findings.some(isOpen) ? `[${numbers[index]}]` : name))
      .join('/');
    const { findings, unread } = await checkFile(path, readFileSync(join(folder, path)), policy);
    if (unread.length > 0) part.unreadable.push(file);
    for (const { finding, in: where, place } of findings.filter(isOpen)) {
      part.leaks.push({ file, in: where, place, kind: finding.kind, severity: finding.severity });
    }
  }
  return part;
}

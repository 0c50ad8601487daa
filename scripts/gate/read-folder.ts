import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '#core/documents/block.ts';
import type { LeakKind, Severity } from '#core/privacy/finding.ts';
import type { FileReader } from './file-reader.ts';

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

/** A file of a folder, with its number in the whole list, for names that must not be printed. */
export interface NumberedFile {
  readonly path: string;
  readonly number: number;
}

/** Reads files of a folder as a stranger would. */
export async function readFiles(
  folder: string,
  files: readonly NumberedFile[],
  reader: FileReader,
): Promise<Part> {
  const part: Part = { leaks: [], unreadable: [] };
  for (const { path, number } of files) {
    const wrong = await reader.read(path, readFileSync(join(folder, path)));
    if (!wrong) continue;
    const file = path
      .split('/')
      .map((name) => (reader.isPrivateName(name) ? `[${number}]` : name))
      .join('/');
    if (wrong.unread.length > 0) part.unreadable.push(file);
    for (const { finding, in: where, place } of wrong.findings)
      part.leaks.push({ file, in: where, place, kind: finding.kind, severity: finding.severity });
  }
  return part;
}

import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '#core/documents/block.ts';
import type { LeakKind, Severity } from '#core/privacy/finding.ts';
import type { FileReader } from './file-reader.ts';
import { stampOf } from './stamp.ts';

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
  /** SHA-256 of every file that was read, in hex, by path. */
  digests: [path: string, sha256: string][];
}

/** A file of a folder, with its number in the whole list, for names that must not be printed. */
export interface NumberedFile {
  readonly path: string;
  readonly number: number;
  /** SHA-256 of the bytes that were read under this name before, and found clean. */
  readonly clean?: string;
}

/** Reads files of a folder as a stranger would; of those that were read before, whether they are still the same. */
export async function readFiles(
  folder: string,
  files: readonly NumberedFile[],
  reader: FileReader,
): Promise<Part> {
  const part: Part = { leaks: [], unreadable: [], digests: [] };
  for (const { path, number, clean } of files) {
    const bytes = readFileSync(join(folder, path));
    const sha256 = hash('sha256', bytes, 'hex');
    part.digests.push([path, sha256]);
    const wrong = sha256 === clean ? undefined : await reader.read(path, bytes, sha256);
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

/** A file that was read while its folder was being built, and is clean. */
export interface ReadAhead {
  readonly path: string;
  /** Of the bytes that were read, in hex. */
  readonly sha256: string;
  /** What the file system said of the file when it was read, where that tells one state of it from the next. */
  readonly stamp: string | undefined;
}

/**
 * Reads files while their folder is still being built: gives those that are clean. About any other, and about one that is not
 * there yet, it says nothing: whoever reads the finished folder reads them again.
 */
export async function readAhead(
  folder: string,
  paths: readonly string[],
  reader: FileReader,
  isOver: () => boolean,
): Promise<ReadAhead[]> {
  const clean: ReadAhead[] = [];
  for (const path of paths) {
    if (isOver()) break;
    const read = readIfThere(join(folder, path));
    if (!read) continue;
    const sha256 = hash('sha256', read.bytes, 'hex');
    if (!(await reader.read(path, read.bytes, sha256))) clean.push({ path, sha256, stamp: read.stamp });
  }
  return clean;
}

function readIfThere(path: string): { bytes: Buffer; stamp: string | undefined } | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      // First the stamp: what is written while the bytes are read changes it.
      const stamp = stampOf(fstatSync(file));
      return { bytes: readFileSync(file), stamp };
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

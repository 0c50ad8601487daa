import type { Catalogue, ContentFile, Release } from './catalogue.ts';
import { checks, recordChecks } from './checks/index.ts';
import type { Problem } from './problem.ts';
import { assemble } from './source/assemble.ts';
import type { Sha256 } from './source/content.ts';
import { byPlace, locateProblems } from './source/locate-problems.ts';
import { readFiles } from './source/read-files.ts';

/** One record: what it says and what is wrong with its own files. */
export interface RecordRead {
  /** That parsed, version 1 first. */
  releases: Release[];
  /** Sorted by file and place. */
  problems: Problem[];
}

/** Reads content of any size: nothing of a record is kept but its ids. */
export interface ContentReader {
  /** All but the records, whose map stays empty. */
  catalogue: Catalogue;
  /** Reads and checks the files of one record, which all lie in one folder (`recordFolder`). */
  record(files: Iterable<ContentFile>): RecordRead;
  /** After the last record: what is wrong with everything else, and between files. Sorted by file and place. */
  end(): Problem[];
}

/**
 * Starts with the definitions: every file that lies in no folder of a record. Records follow one by one, in any order.
 * `parseContent` is this over all files at once. Never throws on bad input.
 */
export function contentReader(definitions: Iterable<ContentFile>, sha256?: Sha256): ContentReader {
  const read = readFiles(definitions);
  const { content, catalogue, problems: doubled, add } = assemble(read, sha256);
  const rules = recordChecks.map((check) => check(content));
  const pending: Problem[] = [...read.problems, ...doubled];
  return {
    catalogue,
    record(input) {
      const folder = readFiles(input);
      const { releases, problems } = add(folder);
      const found = [...folder.problems, ...problems];
      for (const rule of rules) for (const one of rule({ files: folder.files, releases })) found.push(one);
      // A record can show that a definition is wrong (a correction, say), whose file is at hand in the end.
      for (const one of found) if (!folder.files.has(one.file)) pending.push(one);
      const own = found.filter(({ file }) => folder.files.has(file));
      return { releases, problems: own.length === 0 ? own : locateProblems(own, folder.files).sort(byPlace) };
    },
    end: () =>
      locateProblems([...pending, ...checks.flatMap((check) => check(content))], read.files).sort(byPlace),
  };
}

/** The folder of the record that a path lies in; `undefined` for every other file. */
export const recordFolder = (path: string): string | undefined =>
  /^disclosures\/[^/]+\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0];

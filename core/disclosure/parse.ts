import type { Catalogue, ContentFile } from './catalogue.ts';
import type { Problem } from './problem.ts';
import type { Sha256 } from './source/content.ts';
import { byPlace } from './source/locate-problems.ts';
import { contentReader, recordFolder } from './stream.ts';

/** Everything that the content folder says, and everything that is wrong with it. */
export interface Parsed {
  catalogue: Catalogue;
  /** Sorted by file and place. A file with an error of its own is left out of the catalogue. */
  problems: Problem[];
}

/**
 * Reads all files of a content folder: bytes → text → JSON → schema → catalogue → checks across files.
 * Fast where all is well: places in a file are looked up only for problems. Never throws on bad input.
 * With `sha256` (of the platform), attachments are compared with the hashes that releases and notices state.
 * Holds all releases; `contentReader` does not.
 */
export function parseContent(input: Iterable<ContentFile>, sha256?: Sha256): Parsed {
  const files = [...input].sort((a, b) => (a.path < b.path ? -1 : 1));
  const folders = Map.groupBy(files, ({ path }) => recordFolder(path));
  const reader = contentReader(folders.get(undefined) ?? [], sha256);
  folders.delete(undefined);
  const problems: Problem[] = [];
  for (const folder of folders.values()) {
    const read = reader.record(folder);
    for (const one of read.problems) problems.push(one);
    const [first] = read.releases;
    if (first) reader.catalogue.records.set(first.disclosure.record, read.releases);
  }
  return { catalogue: reader.catalogue, problems: [...problems, ...reader.end()].sort(byPlace) };
}

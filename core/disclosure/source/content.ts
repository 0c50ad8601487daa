import type { Catalogue, ContentFile, Release } from '../catalogue.ts';
import type { ContentKind } from '../schema/index.ts';

/** A parsed file: its kind says which schema it passed. */
export interface Entity {
  kind: ContentKind;
  data: { id?: string | undefined; version?: number | undefined };
  file: string;
}

/** A platform's SHA-256: bytes in, lower-case hex out. */
export type Sha256 = (bytes: Uint8Array) => string;

/** What is kept of a record once its releases have gone by: enough for whatever refers to it. */
export interface RecordMark {
  /** Its first release. */
  file: string;
  /** The last scheme that a release of it names. */
  scheme?: string | undefined;
}

/** One record as it lies in its folder: all files, and the releases that parsed, version 1 first. */
export interface RecordFolder {
  files: ReadonlyMap<string, ContentFile>;
  releases: readonly Release[];
}

/** Parsed content with what the checks across files need. */
export interface Content {
  /** Definitions and notices. Releases are never kept here: checks of records are handed them one record at a time. */
  catalogue: Omit<Catalogue, 'records'>;
  /** Records that have gone by so far, by id; all of them when the checks across files run. */
  records: ReadonlyMap<string, RecordMark>;
  /** File of an entity of the catalogue, for problems. */
  fileOf(entity: object): string;
  /** Whether the id (`id@version` of versioned kinds) exists; a file that is broken inside counts by its name. */
  exists(kind: ContentKind, ref: string): boolean;
  /** All such ids, for suggestions. */
  refs(kind: ContentKind): Iterable<string>;
  /** The file whose name promises the id; `''` for none. */
  pathOf(kind: ContentKind, ref: string): string;
  /** All files but those of records. */
  files: ReadonlyMap<string, ContentFile>;
  /** SHA-256 in lower-case hex, where the door can compute one. */
  sha256?: Sha256 | undefined;
}

import type { Assessment } from '#core/assessment/assessment.ts';
import type { FigureFlag } from '#core/assessment/checks/check.ts';
import type { Warning } from '#core/assessment/warning.ts';
import type { Catalogue, Release } from '#core/disclosure/catalogue.ts';
import type { CompiledRecord, Tombstone } from '#core/disclosure/record.ts';
import type { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import type { Notice } from '#core/disclosure/schema/notice.ts';
import type { Organisation } from '#core/disclosure/schema/organisation.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import type { Counts } from './redactions.ts';

/** A file that goes out beside a page, masked. */
export interface PublishedFile {
  /** Masked file name. */
  readonly name: string;
  readonly title?: string;
  /** Address on the site, from the root, ready for a link. */
  readonly href: string;
  /** Path below the output folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of the masked bytes, in hex. */
  readonly sha256: string;
}

/** One version, scrubbed and assessed. */
export interface PublishedRelease {
  readonly release: Release;
  readonly disclosure: Disclosure;
  readonly org: Organisation;
  readonly scheme?: Scheme;
  readonly assessment?: Assessment;
  readonly flags: readonly FigureFlag[];
  readonly counts: Counts;
  /** Canonical JSON (RFC 8785) of the disclosure, and the SHA-256 of its bytes in hex. */
  readonly canonical: string;
  readonly digest: string;
  readonly files: readonly PublishedFile[];
  /** Withdrawn: of this version nothing is shown but this. */
  readonly tombstone?: Tombstone;
}

/** A record with all its versions. */
export interface PublishedRecord {
  readonly id: string;
  readonly compiled: CompiledRecord;
  /** Version 1 first. */
  readonly releases: readonly PublishedRelease[];
  /** What stands now; absent when withdrawn. */
  readonly current?: PublishedRelease;
  readonly latest: PublishedRelease;
}

export interface PublishedNotice {
  readonly notice: Notice;
  readonly org: Organisation;
  /** Masked Markdown. */
  readonly body: string;
  readonly counts: Counts;
  readonly files: readonly PublishedFile[];
}

/** Everything the site may show. Nothing in it is unscrubbed. */
export interface Publication {
  readonly catalogue: Catalogue;
  readonly policy: Policy;
  /** Latest publication first, then by id. */
  readonly records: ReadonlyMap<string, PublishedRecord>;
  readonly notices: ReadonlyMap<string, PublishedNotice>;
  /** Open ones first, the severest first, then the oldest. */
  readonly warnings: readonly Warning[];
  readonly redactions: Counts;
  readonly redactionsByFile: ReadonlyMap<string, Counts>;
}

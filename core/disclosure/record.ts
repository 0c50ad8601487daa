import type { Release } from './catalogue.ts';
import { diffReleases, type FieldChange } from './diff.ts';
import type { Names } from './path-label.ts';
import type { Correction } from './schema/correction.ts';

/** What stays of a withdrawn record: its page and JSON answer at the same address with this. */
export interface Tombstone {
  record: string;
  /** The version that withdrew. */
  version: number;
  withdrawnAt: string;
  reason: string;
  approvedBy: string;
}

/** One step in the history of a record: a release and what it changed against the content before it. */
export interface HistoryStep {
  release: Release;
  changes: FieldChange[];
}

/** The compiled series of releases, in the words of Open Contracting: releases are said, the record is derived. */
export interface CompiledRecord {
  id: string;
  /** Version 1 first. */
  releases: Release[];
  /** The release whose values stand now. Absent when the record is withdrawn. Releases of words only (`notice`) never stand here. */
  current?: Release;
  /** Present when the latest word is a withdrawal. */
  tombstone?: Tombstone;
  /** One step a release, version 1 first; the first step has no changes. */
  history: HistoryStep[];
  /** By path of the field: every change it went through, oldest first. */
  fields: Map<string, { version: number; change: FieldChange }[]>;
}

/**
 * Compiles the releases of one record, in any order.
 * A `notice` release changes no value; a `withdrawal` takes the content away, and a later release may bring it back.
 */
export function compileRecord(releases: readonly Release[], names: Names = {}): CompiledRecord {
  const sorted = [...releases].sort((a, b) => a.disclosure.version - b.disclosure.version);
  const history: HistoryStep[] = [];
  const fields: CompiledRecord['fields'] = new Map();
  let standing: Release | undefined;
  let tombstone: Tombstone | undefined;
  for (const release of sorted) {
    const { disclosure } = release;
    if (disclosure.releaseType === 'withdrawal') {
      tombstone = tombstoneOf(release);
      history.push({ release, changes: [] });
      continue;
    }
    if (disclosure.releaseType === 'notice') {
      history.push({ release, changes: [] });
      continue;
    }
    const changes = standing ? diffReleases(standing.disclosure, disclosure, names) : [];
    for (const change of changes) {
      const steps = fields.get(change.path) ?? [];
      steps.push({ version: disclosure.version, change });
      fields.set(change.path, steps);
    }
    history.push({ release, changes });
    standing = release;
    tombstone = undefined;
  }
  return {
    id: sorted[0]?.disclosure.record ?? '',
    releases: sorted,
    ...(standing && !tombstone ? { current: standing } : {}),
    ...(tombstone ? { tombstone } : {}),
    history,
    fields,
  };
}

/** The tombstone that a release of type `withdrawal` leaves. */
export function tombstoneOf({ disclosure }: Release): Tombstone {
  return {
    record: disclosure.record,
    version: disclosure.version,
    withdrawnAt: disclosure.withdrawal?.date ?? disclosure.publishedAt,
    reason: disclosure.withdrawal?.reason ?? '其他',
    approvedBy: disclosure.withdrawal?.approvedBy ?? '',
  };
}

/** The corrections that explain one release, in the order given. `[]` where there is none. */
export function correctionsBy(release: Release, corrections: Iterable<Correction>): Correction[] {
  const { record, version } = release.disclosure;
  return [...corrections].filter((correction) => correction.by === `${record}@${version}`);
}

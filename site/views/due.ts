import type { PublishedRecord } from '../publication.ts';
import type { Row } from './rows.ts';

/** How much of what was due is published, counted: nothing here says how well. */
export interface Due {
  readonly records: number;
  /** Results that are due and that are published. */
  readonly due: number;
  readonly done: number;
}

/** Counts records with their rows. */
export function dueOf(records: readonly (readonly [PublishedRecord, readonly Row[]])[]): Due {
  const rows = records.flatMap(([, own]) => own).filter(({ outcome }) => outcome.status !== 'not-applicable');
  const done = rows.filter(({ outcome }) => outcome.status !== 'unknown').length;
  return { records: records.length, due: rows.length, done };
}

import { periodRange } from '#core/disclosure/period.ts';
import type { Publication, PublishedRelease } from '../publication.ts';
import { rowsOf } from '../views/rows.ts';

/** A spreadsheet stays at hand with so many rows; a longer table is cut by year. */
const most = 50_000;

/** A part of the long table: the year it holds, the releases in it. */
export interface YearTable {
  readonly year: string;
  readonly releases: readonly PublishedRelease[];
}

/** What stands now of every record, latest publication first. */
export const currentReleases = ({ records }: Publication): PublishedRelease[] =>
  [...records.values()].flatMap(({ current }) => (current ? [current] : []));

/** The long table by year of the period's end, latest year first; `[]` where it is short enough to stay one. */
export function yearTables(publication: Publication, limit: number = most): YearTable[] {
  const current = currentReleases(publication);
  const rows = current.reduce((sum, release) => sum + rowsOf(release, publication.catalogue).length, 0);
  if (rows <= limit) return [];
  const byYear = Map.groupBy(current, ({ disclosure }) => periodRange(disclosure.period).to.slice(0, 4));
  return [...byYear]
    .map(([year, releases]) => ({ year, releases }))
    .sort((a, b) => (a.year < b.year ? 1 : -1));
}

/** Addresses of the long table below `/api/v1/`: one file, or one a year. */
export function resultFiles(publication: Publication): string[] {
  const years = yearTables(publication).map(({ year }) => `results-${year}.csv`);
  return years.length > 0 ? years : ['results.csv'];
}

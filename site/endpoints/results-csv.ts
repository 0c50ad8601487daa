import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { periodKey } from '#core/disclosure/period.ts';
import type { PublishedRelease } from '../publication.ts';
import { rowsOf } from '../views/rows.ts';
import { csvOf } from './csv.ts';
import { resultsColumns } from './results-columns.ts';

type Cells = readonly (string | undefined)[];

/** One row a result. An empty cell was not published; it is never 0. */
export const resultsCsv = (releases: readonly PublishedRelease[], catalogue: Catalogue): string =>
  csvOf(
    resultsColumns.map(({ name }) => name),
    resultsRows(releases, catalogue),
  );

/** The rows of `resultsCsv`: a cell for each of `resultsColumns`. */
export const resultsRows = (releases: readonly PublishedRelease[], catalogue: Catalogue): Cells[] =>
  releases.flatMap((release) =>
    rowsOf(release, catalogue).map(({ leaf, name, unit, target, actual, outcome, result }) => [
      release.disclosure.record,
      String(release.disclosure.version),
      release.org.id,
      release.org.name,
      release.org.region,
      periodKey(release.disclosure.period),
      release.disclosure.publishedAt,
      leaf.id,
      leaf.indicator,
      name,
      unit,
      target?.op,
      target?.value,
      target?.low,
      target?.high,
      result?.text ?? actual,
      outcome.status,
      outcome.completion,
      outcome.points,
      outcome.weight,
      result?.claimedScore,
      result?.baseline,
      result?.deviation,
      result?.improvement,
    ]),
  );

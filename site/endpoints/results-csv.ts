import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { periodKey, periodRange } from '#core/disclosure/period.ts';
import type { PublishedRelease } from '../publication.ts';
import { rowsOf } from '../views/rows.ts';
import { csvLines } from './csv.ts';
import { resultsColumns } from './results-columns.ts';

type Cells = readonly (string | undefined)[];

/** One row a result, line by line. An empty cell was not published; it is never 0. */
export const resultsCsv = (releases: readonly PublishedRelease[], catalogue: Catalogue): Generator<string> =>
  csvLines(
    resultsColumns.map(({ name }) => name),
    resultsRows(releases, catalogue),
  );

/** The rows of `resultsCsv`: a cell for each of `resultsColumns`. */
export function* resultsRows(releases: readonly PublishedRelease[], catalogue: Catalogue): Generator<Cells> {
  for (const release of releases) {
    const { from, to } = periodRange(release.disclosure.period);
    for (const { leaf, name, unit, target, actual, outcome, result } of rowsOf(release, catalogue))
      yield [
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
        from,
        to,
        result?.asOf ?? release.disclosure.asOf,
        result?.quality.join(' '),
      ];
  }
}

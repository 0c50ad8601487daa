import { expect, test } from 'vitest';
import { currentReleases, resultFiles, yearTables } from '../../site/endpoints/result-tables.ts';
import { loadPublication } from '../../site/publication.ts';

const publication = loadPublication('content');

test('a table that is short enough stays one', () => {
  expect(yearTables(publication)).toEqual([]);
  expect(resultFiles(publication)).toEqual(['results.csv']);
});

test('a longer one is cut by year, latest first, and no release is lost', () => {
  const tables = yearTables(publication, 100);
  const years = tables.map(({ year }) => year);
  expect(years).toEqual([...new Set(years)].sort().reverse());
  expect(years.length).toBeGreaterThan(2);
  const all = new Set(tables.flatMap(({ releases }) => releases));
  expect(all).toEqual(new Set(currentReleases(publication)));
});

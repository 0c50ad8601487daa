import { expect, test } from 'vitest';
import { periodKey } from '#core/disclosure/period.ts';
import { loadPublication } from '../../../site/publication.ts';
import { completeness } from '../../../site/views/completeness.ts';
import { periodsOf } from '../../../site/views/period.ts';

const publication = loadPublication('content');
const periods = periodsOf(publication);
const rows = completeness(publication, periods);

test('every current record and every open missing report stands in the cell of its organisation and period', () => {
  const { records, warnings } = publication;
  for (const { org, cells } of rows)
    for (const [at, period] of periods.entries()) {
      const published = [...records.values()].filter(
        ({ current }) => current?.org.id === org.id && periodKey(current.disclosure.period) === period,
      );
      const missing = warnings.filter(
        ({ kind, subject, resolvedAt }) =>
          kind === 'missing-report' && !resolvedAt && subject.org === org.id && subject.period === period,
      );
      expect(cells[at]).toEqual({ published: published.length, missing: missing.length });
    }
});

test('an organisation without any has no row', () => {
  const told = (one: (typeof rows)[number]) => one.cells.some((cell) => cell.published + cell.missing > 0);
  expect(rows.every(told)).toBe(true);
  expect(rows.length).toBeLessThan(publication.catalogue.organisations.size);
});

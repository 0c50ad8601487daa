import { expect, test } from 'vitest';
import { compareStateIn } from '../../../site/compare/state.ts';
import { loadPublication } from '../../../site/publication.ts';
import { comparisonOf } from '../../../site/views/comparable.ts';
import { compareLink } from '../../../site/views/compare-link.ts';

const published = loadPublication('content');
const { indicators } = comparisonOf(published).comparables;
const [first] = indicators;

test('what can be compared is chosen already', () => {
  const link = compareLink(
    published,
    [first?.id ?? '', 'nobody-counts-this'],
    [...(first?.orgs ?? []), 'nobody'],
  );
  expect(compareStateIn(new URL(link ?? '', 'https://example.invalid').search)).toEqual({
    indicators: [first?.id],
    orgs: first?.orgs,
    periods: [],
  });
});

test('only so many indicators as the page takes', () => {
  const link =
    compareLink(
      published,
      indicators.map(({ id }) => id),
    ) ?? '';
  expect(compareStateIn(new URL(link, 'https://example.invalid').search).indicators).toHaveLength(
    Math.min(6, indicators.length),
  );
});

test('nothing to compare, no link', () => {
  expect(compareLink(published, ['nobody-counts-this'])).toBeUndefined();
});

import { expect, test } from 'vitest';
import { flagsFor } from './checks.ts';

const rank = (place: number, size?: number) => ({ rank: { place, population: '全省', size } });

test('a place beyond the field is asked about', () =>
  expect(flagsFor('rank-bounds', rank(22, 21))).toMatchObject([{ stated: '22', expected: '1–21' }]));
test.each([rank(1, 21), rank(21, 21), rank(2)])('%# fits', (result) =>
  expect(flagsFor('rank-bounds', result)).toEqual([]),
);

import { expect, test } from 'vitest';
import { flagsFor, share } from './checks.ts';

test('a rate alone lacks 分子分母, a change alone lacks 基期; both are notes', () => {
  expect(flagsFor('missing-inputs', { actual: '35.7' }, share)).toMatchObject([
    { code: 'no-inputs', severity: 'note' },
  ]);
  const change = { kind: '同比', value: '-43.6', unit: '%' } as const;
  expect(flagsFor('missing-inputs', { change })).toMatchObject([{ code: 'no-baseline', stated: '-43.6' }]);
});

test('with them, and for counts, there is nothing to say', () => {
  expect(flagsFor('missing-inputs', { actual: '50', inputs: { part: '1', whole: '2' } }, share)).toEqual([]);
  expect(flagsFor('missing-inputs', { actual: '476' })).toEqual([]);
  expect(flagsFor('missing-inputs', {}, share)).toEqual([]);
});

import { expect, test } from 'vitest';
import { applicationCoverage } from '#core/assessment/applications.ts';

const release = (record: string, state: 'hit' | 'not-hit' = 'not-hit') => ({
  record,
  version: 1,
  org: 'o',
  assessment: {
    total: { state: 'complete', value: '80.00', exact: '80' } as const,
    gates: [{ gate: 'pause', state, action: '资金暂停' }],
  },
});
const application = (basis: string, more = {}) => ({ id: basis, org: 'o', type: '资金暂停', basis, ...more });

test('有结果、未应用: results to which nothing refers', () => {
  const coverage = applicationCoverage(
    [release('a'), release('b'), release('c')],
    [application('a@1'), application('b', { amount: '5' })],
  );
  expect(coverage).toMatchObject({ unapplied: ['c@1'], byType: { 资金暂停: 2 }, budgetLinked: '50' });
});

test.each([
  [[], 1],
  [[application('a@1#pause')], 0],
  [[application('a@1')], 0],
  [[application('a@1', { type: '表彰' })], 1],
  [[application('a@1#other')], 1],
  [[application('a@2#pause')], 1],
])('已触发,未见处理 (%#)', (applications, unhandled) =>
  expect(applicationCoverage([release('a', 'hit')], applications).unhandledGates).toHaveLength(unhandled),
);

test('without applications there is no share; an incomplete total is no result', () => {
  const open = {
    ...release('a'),
    assessment: { total: { state: 'incomplete', low: '1', high: '2' } as const, gates: [] },
  };
  expect(applicationCoverage([open], [])).toEqual({ unapplied: [], unhandledGates: [], byType: {} });
});

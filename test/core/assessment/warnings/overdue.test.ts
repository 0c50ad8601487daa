import { expect, test } from 'vitest';
import type { RuleInput } from '#core/assessment/input.ts';
import { release, warnings } from './warnings.ts';

const rule = (more: object): RuleInput => ({ id: 'late', name: '超期', kind: 'overdue', node: 'x', ...more });
const levels = (own: RuleInput, result: object, indicator = {}) =>
  warnings(own, [release('2024-03', '2024-04-05', result)], '2024-05-01', { indicator }).map(
    ({ level, figures }) => [level, figures.by],
  );

test.each([
  [{ count: { yellow: '1', red: '10' } }, { actual: '10' }, [['red', 'count']]],
  [{ count: { yellow: '1' } }, { actual: '0' }, []],
  [
    { percent: { orange: '5' } },
    { actual: '100', inputs: { overdue: '5', open: '100' } },
    [['orange', 'percent']],
  ],
  [
    { count: { yellow: '1' }, percent: { red: '50' } },
    { actual: '4', inputs: { overdue: '2', open: '4' } },
    [['red', 'percent']],
  ],
  [{ percent: { red: '50' } }, { actual: '4', inputs: { overdue: '2', open: '0' } }, []],
])('%#', (more, result, expected) => expect(levels(rule(more), result)).toEqual(expected));

test('a rate counts as the share itself; without a node named only inputs count', () => {
  expect(levels(rule({ percent: { yellow: '3' } }), { actual: '3' }, { unit: '%' })).toEqual([
    ['yellow', 'percent'],
  ]);
  expect(levels({ ...rule({ count: { yellow: '1' } }), node: undefined }, { actual: '9' })).toEqual([]);
});

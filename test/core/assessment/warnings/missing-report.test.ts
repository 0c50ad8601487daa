import { expect, test } from 'vitest';
import type { RuleInput } from '#core/assessment/input.ts';
import { release, warnings } from './warnings.ts';

const rule: RuleInput = {
  id: 'gap',
  name: '缺报',
  kind: 'missing-report',
  dueDays: 10,
  grace: { yellow: '0', red: '20' },
};
const monthly = { scheme: { period: ['月', '年'] } };
const january = release('2024-01', '2024-02-05', { actual: '1' });

test('a month not reported opens on the day after it was due, rises, and resolves when it comes', () => {
  expect(warnings(rule, [january], '2024-03-10', monthly)).toEqual([]);
  expect(warnings(rule, [january], '2024-03-11', monthly)).toMatchObject([
    { openedAt: '2024-03-11', level: 'yellow', subject: { period: '2024-02' }, value: '1' },
  ]);
  const late = release('2024-02', '2024-04-02', { actual: '1' });
  const [one, ...others] = warnings(rule, [january, late], '2024-04-05', monthly);
  expect(others).toEqual([]);
  expect(one?.history.map(({ date, event }) => [date, event])).toEqual([
    ['2024-03-11', 'opened'],
    ['2024-03-31', 'level'],
    ['2024-04-02', 'resolved'],
  ]);
});

test('a withdrawal is a gap with a reason, not a missing report; a scheme of days alone expects nothing', () => {
  const february = release('2024-02', '2024-03-05', { actual: '1' });
  const gone = { ...february, version: 2, releaseType: 'withdrawal', publishedAt: '2024-03-20', results: [] };
  expect(warnings(rule, [january, february, gone], '2024-04-05', monthly)).toEqual([]);
  expect(warnings(rule, [january], '2024-12-31', { scheme: { period: ['日'] } })).toEqual([]);
  expect(warnings(rule, [], '2024-12-31', monthly)).toEqual([]);
});

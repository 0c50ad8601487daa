import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WarningRecordInput } from '#core/assessment/entity-input.ts';
import type { RuleInput } from '#core/assessment/input.ts';
import { release, warnings } from './warnings/warnings.ts';

const rule: RuleInput = {
  id: 'limit',
  name: '阈值',
  kind: 'threshold',
  op: '≥',
  value: { yellow: '3', red: '5' },
  owner: '复议处',
};
const month = (number: number, actual: string) =>
  release(`2024-0${number}`, `2024-0${number + 1}-05`, { actual });
const record = (more: Partial<WarningRecordInput>): WarningRecordInput => ({
  id: 'r',
  rule: 'limit',
  subject: 'x-2024-01#x',
  level: 'yellow',
  openedAt: '2024-02-05',
  actions: [],
  ...more,
});

describe('the life of a warning', () => {
  test('it opens, rises, resolves; opening again makes a new one, and nothing is deleted', () => {
    const all = warnings(rule, [month(1, '3'), month(2, '6'), month(3, '1'), month(4, '4')], '2024-12-31');
    expect(all.map(({ openedAt, resolvedAt, level }) => [openedAt, resolvedAt, level])).toEqual([
      ['2024-02-05', '2024-04-05', 'red'],
      ['2024-05-05', undefined, 'yellow'],
    ]);
    expect(all[0]?.history.map(({ date, event, level }) => [date, event, level])).toEqual([
      ['2024-02-05', 'opened', 'yellow'],
      ['2024-03-05', 'level', 'red'],
      ['2024-04-05', 'resolved', 'red'],
    ]);
    expect(all[0]).toMatchObject({
      id: 'bureau--limit--x--2024-02-05',
      owner: '复议处',
      subject: { scheme: 'made-up@1' },
    });
  });

  test('nothing after asOf is looked at', () => {
    const releases = [month(1, '3'), month(3, '1')];
    expect(warnings(rule, releases, '2024-02-04')).toEqual([]);
    expect(warnings(rule, releases, '2024-04-04')).toMatchObject([{ openedAt: '2024-02-05' }]);
    expect(warnings(rule, releases, '2024-04-04')[0]?.resolvedAt).toBeUndefined();
  });

  test('recorded actions enter the history; a recorded outcome closes it and it stays closed while nothing changes', () => {
    const actions = [{ type: '督办', date: '2024-02-10', note: '限期整改' }];
    const closed = record({ actions, resolvedAt: '2024-02-20', outcome: '已核实' });
    const all = warnings(rule, [month(1, '3'), month(2, '4')], '2024-12-31', {
      input: { records: [closed] },
    });
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ resolvedAt: '2024-02-20', resolvedBy: 'action' });
    expect(all[0]?.history.map(({ event, action }) => action ?? event)).toEqual([
      'opened',
      '督办',
      'resolved',
    ]);
  });

  test('after the condition failed in between, a new warning may open', () => {
    const closed = record({ resolvedAt: '2024-02-20', outcome: '已核实' });
    const all = warnings(rule, [month(1, '3'), month(2, '1'), month(3, '4')], '2024-12-31', {
      input: { records: [closed] },
    });
    expect(all.map(({ openedAt, resolvedBy }) => [openedAt, resolvedBy])).toEqual([
      ['2024-02-05', 'action'],
      ['2024-04-05', undefined],
    ]);
  });

  test('records of other rules and subjects change nothing', () => {
    const others = [
      record({ rule: 'other', resolvedAt: '2024-02-20', outcome: 'x' }),
      record({ subject: 'x-2024-01', resolvedAt: '2024-02-20', outcome: 'x' }),
    ];
    expect(
      warnings(rule, [month(1, '3')], '2024-12-31', { input: { records: others } })[0]?.resolvedAt,
    ).toBeUndefined();
  });

  test('a corrected value resolves, a 更正公告 without values does not, a withdrawal does', () => {
    const first = month(1, '6');
    const next = (releaseType: string, actual?: string) => ({
      ...first,
      version: 2,
      releaseType,
      publishedAt: '2024-03-01',
      results: actual === undefined ? [] : [{ node: 'x', actual }],
    });
    const resolved = (second: typeof first) => warnings(rule, [first, second], '2024-12-31')[0]?.resolvedAt;
    expect(resolved(next('correction', '1'))).toBe('2024-03-01');
    expect(resolved(next('notice'))).toBeUndefined();
    expect(resolved(next('withdrawal'))).toBe('2024-03-01');
  });
});

test('the order of releases never matters', () => {
  const releases = [month(1, '3'), month(2, '6'), month(3, '1'), month(4, '4'), month(5, '2')];
  const expected = warnings(rule, releases, '2024-12-31');
  fc.assert(
    fc.property(fc.shuffledSubarray(releases, { minLength: releases.length }), (shuffled) => {
      expect(warnings(rule, shuffled, '2024-12-31')).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

import { expect, test } from 'vitest';
import type { RuleKind } from '#core/assessment/input.ts';
import type { Names } from '#core/assessment/sentence.ts';
import type { Warning } from '#core/assessment/warning.ts';
import { measured, namedFigures } from '#core/assessment/warning-figures.ts';
import { warningSentence } from '#core/assessment/warning-sentence.ts';

const names: Names = new Map([['rate', { zh: '接答及时率', en: 'Calls answered in time', unit: '%' }]]);
const warning = (kind: RuleKind, value: string, figures: Record<string, string>): Warning => ({
  id: 'x',
  rule: 'x',
  kind,
  subject: { org: 'bureau', scheme: 's@1', node: 'rate' },
  level: 'yellow',
  openedAt: '2026-11-10',
  value,
  threshold: '2',
  figures,
  history: [],
});

test.each<[RuleKind, string, Record<string, string>, zh: string, en: string]>([
  ['threshold', '91.9', { period: '2026-10' }, '91.9 %', '91.9 %'],
  ['persistent-miss', '2', {}, '2 期', '2 periods'],
  ['idle-funds', '194', {}, '194 天', '194 days'],
  ['overdue', '7', { by: 'count' }, '7 件', '7 cases'],
  ['overdue', '12.5', { by: 'percent' }, '12.5 %', '12.5 %'],
  ['z-score', '13.63', {}, '13.63 个标准差', '13.63 standard deviations'],
  ['jump', '50', { before: '0', value: '50' }, '50 %', '50 %'],
])('the value of %s has a unit', (kind, value, figures, zh, en) => {
  expect(measured(warning(kind, value, figures), value, 'zh', names)).toBe(zh);
  expect(measured(warning(kind, value, figures), value, 'en', names)).toBe(en);
});

test('figures are named, with units; what no one needs to read is left out', () => {
  const one = warning('overdue', '7', { overdue: '7', percent: '12.5', by: 'count' });
  expect(namedFigures(one, 'zh', names)).toEqual([
    { name: '超期', text: '7 件' },
    { name: '超期占比', text: '12.5 %' },
  ]);
  expect(namedFigures(warning('persistent-miss', '2', { from: '2023', to: '2024' }), 'en', names)).toEqual([
    { name: 'From', text: '2023' },
    { name: 'To', text: '2024' },
  ]);
});

test('a threshold names its unit, idle funds are counted in 万元, a check is no word for people', () => {
  expect(warningSentence(warning('threshold', '91.9', { period: '2026-10' }), 'zh', names)).toBe(
    '黄色预警·阈值越界，接答及时率：2026-10 为 91.9 %，越过 2 %',
  );
  expect(warningSentence(warning('idle-funds', '194', { idle: '2450000' }), 'zh', names)).toContain(
    '闲置 245 万元',
  );
  expect(warningSentence(warning('idle-funds', '194', { idle: '2450000' }), 'en', names)).toContain(
    '2\u00a0450\u00a0000 yuan are idle',
  );
  expect(namedFigures(warning('idle-funds', '194', { idle: '2450000' }), 'zh', names)).toEqual([
    { name: '闲置', text: '2\u00a0450\u00a0000 元' },
  ]);
  expect(
    warningSentence(warning('suspect-data', '1', { checks: 'score-mismatch' }), 'zh', names),
  ).not.toContain('score');
});

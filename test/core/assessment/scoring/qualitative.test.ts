import { expect, test } from 'vitest';
import { qualitative } from '#core/assessment/scoring/qualitative.ts';
import { leaf, scoreOf } from '../make.ts';

const grades = [
  { name: '达成', low: '80', high: '100' },
  { name: '部分达成', low: '60', high: '80' },
  { name: '未达成', low: '0', high: '60' },
];
const node = leaf('x', { method: 'qualitative', grades }, { weight: '8' });
const judged = (grade: string, share: string) => ({ judgement: { grade, share, reason: '见说明' } });

test.each([
  ['达成', '100', '8', 'met'],
  ['达成', '80', '6.4', 'met'],
  ['部分达成', '70', '5.6', 'not-met'],
  ['未达成', '0', '0', 'not-met'],
])('%s at %s %% gives %s', (grade, share, points, status) =>
  expect(scoreOf(node, judged(grade, share))).toMatchObject({ points, status }),
);

test.each([
  [judged('达成', '79.9'), 'outside-grade'],
  [judged('未达成', '61'), 'outside-grade'],
  [judged('优秀', '90'), 'outside-grade'],
  [{ actual: '5' }, 'no-judgement'],
  [undefined, 'no-judgement'],
])('%# is unknown', (result, because) =>
  expect(scoreOf(node, result)).toMatchObject({ outcome: 'unknown', because, status: 'unknown' }),
);

test('a range outside 0 … 100 is a fault', () =>
  expect(
    qualitative.problems(node, { method: 'qualitative', grades: [{ name: '好', low: '80', high: '120' }] }),
  ).toEqual(['grade-range']));

import { expect, test } from 'vitest';
import { eachClause, noneAsked, pushClause } from '#core/privacy/detectors/sensitive.ts';
import { why } from '#core/privacy/evidence.ts';
import type { Hit } from '#core/privacy/hit.ts';

const clausesOf = (text: string, start: number, end: number, asked = noneAsked()): string[] => {
  const clauses: string[] = [];
  eachClause(text, start, end, asked, (from, to) => clauses.push(text.slice(from, to)));
  return clauses;
};

test.each<[string, string[]]>([
  ['低保，二级残疾（肢体）', ['低保', '二级残疾', '肢体']],
  ['，，', []],
  ['低保', ['低保']],
])('clauses: %s', (text, expected) => {
  expect(clausesOf(text, 0, text.length)).toEqual(expected);
});

test('a value inside one that was asked gives what was cut, and not the end of a clause once more', () => {
  const text = '甲乙，丙，丁，戊己，庚';
  const asked = noneAsked();
  expect(clausesOf(text, 0, 8, asked)).toEqual(['甲乙', '丙', '丁', '戊']);
  expect(clausesOf(text, 1, 9, asked)).toEqual(['戊己']);
  expect(clausesOf(text, 5, 11, asked)).toEqual(['戊己', '庚']);
  expect(clausesOf(text, 0, 8, asked)).toEqual(['甲乙', '丙', '丁', '戊']);
});

test('the end of a clause of more than 40 characters is asked by itself', () => {
  const text = `${'甲'.repeat(30)}${'乙'.repeat(30)}，丙`;
  const asked = noneAsked();
  expect(clausesOf(text, 0, text.length, asked)).toEqual([text.slice(0, 60), '丙']);
  expect(clausesOf(text, 30, text.length, asked)).toEqual(['乙'.repeat(30), '丙']);
});

test('what was found in a clause grows with it', () => {
  const hits: Hit[] = [];
  const found = {
    kind: 'health',
    start: 3,
    confidence: 0.85,
    severity: 'leak',
    reasons: why.contextRow,
  } as const;
  for (const end of [6, 9, 8]) pushClause(hits, { ...found, end });
  pushClause(hits, { ...found, start: 10, end: 12 });
  expect(hits.map(({ start, end }) => [start, end])).toEqual([
    [3, 9],
    [10, 12],
  ]);
});

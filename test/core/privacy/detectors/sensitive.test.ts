import { expect, test } from 'vitest';
import { clausesOf, noneAsked } from '#core/privacy/detectors/sensitive.ts';

const said = (text: string, clauses: [number, number][]): string[] =>
  clauses.map(([from, to]) => text.slice(from, to));

test.each<[string, string[]]>([
  ['低保，二级残疾（肢体）', ['低保', '二级残疾', '肢体']],
  ['，，', []],
  ['低保', ['低保']],
])('clauses: %s', (text, expected) => {
  expect(said(text, clausesOf(text, 0, text.length))).toEqual(expected);
});

test('a value inside one that was asked gives its own begin, and what was cut', () => {
  const text = '甲乙，丙，丁，戊己，庚';
  const asked = noneAsked();
  expect(said(text, clausesOf(text, 0, 8, asked))).toEqual(['甲乙', '丙', '丁', '戊']);
  expect(said(text, clausesOf(text, 1, 9, asked))).toEqual(['乙', '戊己']);
  expect(said(text, clausesOf(text, 5, 11, asked))).toEqual(['丁', '戊己', '庚']);
  expect(said(text, clausesOf(text, 0, 8, asked))).toEqual(['甲乙', '丙', '丁', '戊']);
});

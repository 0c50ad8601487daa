import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { sectionsOf } from '#core/privacy/sections.ts';

const id = '350203199609134115';
const prose = '现将有关事项公示如下，请社会各界监督。\n';
const long = (inside: string): string => `${prose.repeat(8_000)}${inside}${prose.repeat(8_000)}`;
const row = `<tr><td>1</td><td>${id}</td></tr>\n\n`;

test.each<[string, string, (count: number) => boolean]>([
  ['a short text is one section', prose.repeat(100), (count) => count === 1],
  ['a long one without a free line, too', long(''), (count) => count === 1],
  ['a free line parts it', long('\n'), (count) => count === 2],
  ['not inside a table', `${long(`<table>${row.repeat(4_000)}`)}</table>`, (count) => count === 1],
  ['behind a table', long(`<table>${row}</table>\n\n`), (count) => count === 2],
  ['many free lines', `${prose}\n`.repeat(40_000), (count) => count > 4 && count < 8],
])('%s', (_, text, fits) => {
  const sections = sectionsOf(text);
  expect(fits(sections.length)).toBe(true);
  expect(sections.map(([from, to]) => text.slice(from, to)).join('')).toBe(text);
});

test('what is found in the last section stands where it stands in the text', () => {
  const text = `${`${prose}\n`.repeat(20_000)}身份证号：${id}`;
  const found = scan([{ text, role: 'text', place: {} }], defaultPolicy('2026-11-23'));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([id]);
});

const table = (number: string): string =>
  `\n姓名 | 身份证号\n--- | ---\n王建国 | ${number}\n李小红 | 350203********4115\n\n`;
const apart = `${prose}\n`.repeat(10_000);
const kindsOf = (texts: readonly string[]): string[] =>
  scan(
    texts.map((text) => ({ text, role: 'text', place: {} })),
    defaultPolicy('2026-11-23'),
  ).map(({ kind, block }) => `${block} ${kind}`);

test('a mask in the table of one section is judged by the number in that of another', () => {
  const text = `${table('350203********4115')}${apart}${apart}${table(id)}`;
  expect(sectionsOf(text).length).toBeGreaterThan(1);
  expect(kindsOf([text])).toContain('0 inconsistent-mask');
  expect(kindsOf([`${table('350203********4115')}${apart}${apart}`])).not.toContain('0 inconsistent-mask');
});

test('blocks behind a long one keep their numbers', () => {
  expect(kindsOf([`${apart}${apart}`, `身份证号：${id}`, apart, `身份证号：${id}`])).toEqual([
    '1 resident-id',
    '3 resident-id',
  ]);
});

test('a count of one under an illness is found in the table of a section', () => {
  const cells = '\n病种 | 确诊人数\n--- | ---\n艾滋病 | 1\n肺结核 | 212\n\n';
  const text = `${cells}${apart}${apart}`;
  expect(kindsOf([text])).toEqual(kindsOf([cells]));
  expect(kindsOf([text])).toContain('0 small-cell');
});

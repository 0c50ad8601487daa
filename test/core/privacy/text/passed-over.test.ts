import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const found = (text: string): string[] =>
  scan([{ text, role: 'text', place: {} }], policy).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  [
    'in a tag behind a number',
    '13800138001<a href="?id=11010519491231002X">',
    ['13800138001', '11010519491231002X'],
  ],
  [
    'in a tag between two',
    '<td>1</td><td><a href="?id=11010519491231002X">2</a></td>',
    ['11010519491231002X'],
  ],
  [
    'two in one tag',
    '<a data-id="11010519491231002X" data-tel="13800138001">',
    ['11010519491231002X', '13800138001'],
  ],
  [
    'a small number before one in its tag',
    '<td width="1" data-id="11010519491231002X">',
    ['11010519491231002X'],
  ],
  ['what only looks like a tag', '1<t 1*1*1|1|11010519491231002X|1>', ['11010519491231002X']],
  ['small numbers', '<t 1*1*1*1|1|1|1>2<t 3|4>', []],
])('numbers in tags: %s', (_, text, wanted) => {
  expect(found(text)).toEqual(wanted);
});

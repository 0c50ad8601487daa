import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const kinds = (text: string): string[] =>
  scan([{ text, role: 'text', place: {} }], defaultPolicy('2026-11-21')).map(({ kind }) => kind);

test.each(['5-01-0*', '13-O ', '\nI—0 14', '3 1 4 1 ', '01-38 '])(
  'figures in a row are no number, and hide no resident ID: %s',
  (figures) => {
    expect(kinds(figures.repeat(60))).toEqual([]);
    expect(kinds(`${figures.repeat(12)}；110105 19491231 002X`)).toEqual(['resident-id']);
    expect(kinds(`${figures.repeat(16)} 110105 19491231 002X`)).toEqual(['resident-id']);
  },
);

test.each([
  ['王小明 8-9-2 0086-138-0013-8000', 'mobile'],
  ['王小明 5-01-0，电话：1 3 8 0 0 1 3 8 0 0 0', 'mobile'],
  ['王小明 5-01-0，住宅电话：0551-6234-5678', 'landline'],
  ['王小明 5-01-0，卡号：6222 0212 3456 7890 128', 'bank-card'],
])('a number in pieces behind a few figures: %s', (text, kind) => {
  expect(kinds(text)).toContain(kind);
});

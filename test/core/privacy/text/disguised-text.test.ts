import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const kinds = (text: string): string[] =>
  scan([{ text, role: 'text', place: {} }], policy).map(({ kind }) => kind);
const turned = 'X20013219491501011';

test.each<[string, string, string[]]>([
  ['one mark', `\u202e${turned}\u202c`, ['resident-id']],
  ['a mark inside the number', `\u202eX2001321949\u202e1501011\u202c`, ['resident-id']],
  ['marks before the number', `${'\u202e=?'.repeat(30)}\u202e${turned}`, ['resident-id']],
  [
    'a number 100 characters behind the last of many marks',
    `${'\u202e字字'.repeat(39)}${'字'.repeat(90)}${turned}`,
    ['resident-id'],
  ],
  [
    'a character without a shape in the number',
    `第\u00ad2页：\u202eX20013219\u00ad491501011\u202c`,
    ['resident-id'],
  ],
  ['a tag in the number', `第<b>2</b>页：\u202eX20013219</b><b>491501011\u202c`, ['resident-id']],
  ['a tag in the label', `身份</b><b>证号：\u202eX20013219491501011\u202c`, ['resident-id']],
  ['no number', '\u202e字字', []],
])('text turned round: %s', (_, text, wanted) => {
  expect(kinds(text)).toEqual(wanted);
});

test('marks in marks cost no more than their length', () => {
  const began = performance.now();
  kinds('=?\u202e'.repeat(30_000));
  // Code that Stryker has filled with mutants takes many times as long.
  const slower = process.env.STRYKER_MUTATOR_WORKER === undefined ? 1 : 20;
  expect(performance.now() - began).toBeLessThan(5_000 * slower);
});

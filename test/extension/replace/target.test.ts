import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../extension/replace/replace-in-field.ts';
import { narrow } from '../../../extension/replace/target.ts';

test('touches only what changes', () => {
  expect(narrow('号13800138000。', 1, 12, '138****8000')).toEqual({ start: 4, end: 8, replacement: '****' });
  expect(narrow('abc', 0, 3, '')).toEqual({ start: 0, end: 3, replacement: '' });
  expect(narrow('aaaa', 0, 4, 'aa')).toEqual({ start: 2, end: 4, replacement: '' });
});

test('law: the narrow replacement gives the same text', () =>
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.nat(20), fc.string(), (text, from, length, replacement) => {
      const start = Math.min(from, text.length);
      const end = Math.min(text.length, start + length);
      const whole = apply(text, [{ start, end, replacement }]);
      expect(apply(text, [narrow(text, start, end, replacement)])).toBe(whole);
    }),
  ));

test('several edits', () => {
  const edits = [
    { start: 0, end: 1, replacement: 'xx' },
    { start: 2, end: 3, replacement: '' },
  ];
  expect(apply('abcd', edits)).toBe('xxbd');
  expect(apply('abcd', [])).toBe('abcd');
});

import { beforeEach, expect, test } from 'vitest';
import { forgetPlaces, stoodBefore } from '#core/privacy/name/stood-before.ts';

beforeEach(forgetPlaces);

test('the same characters again give the place before, others none', () => {
  const text = '甲乙丙丁甲乙戊';
  expect(stoodBefore(text, 0, 2)).toBe(-1);
  expect(stoodBefore(text, 2, 2)).toBe(-1);
  expect(stoodBefore(text, 4, 2)).toBe(0);
  expect(stoodBefore(text, 4, 3)).toBe(-1);
});

test('what stood in a text before is forgotten', () => {
  expect(stoodBefore('甲乙', 0, 2)).toBe(-1);
  forgetPlaces();
  expect(stoodBefore('甲乙甲乙', 2, 2)).toBe(-1);
});

import { expect, test } from 'vitest';
import { tierWords } from '../../../site/views/method.ts';

test.each([
  ['90', '100', true, '90–100 分', '90 to 100 points'],
  ['80', '90', false, '80 分以上，不足 90 分', '80 to under 90 points'],
  ['0', '60', false, '不足 60 分', 'under 60 points'],
])('a tier from %s to %s in words', (low, high, isBest, zh, en) => {
  expect(tierWords('zh', { low, high }, isBest)).toBe(zh);
  expect(tierWords('en', { low, high }, isBest)).toBe(en);
});

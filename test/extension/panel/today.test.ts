import { expect, test } from 'vitest';
import { today } from '../../../extension/panel/today.ts';

test('is the day where the user is', () => {
  const midnight = new Date(2026, 10, 21, 0, 30);
  expect(today(midnight)).toBe('2026-11-21');
  expect(today(new Date(2026, 10, 21, 23, 30))).toBe('2026-11-21');
});

import { expect, test } from 'vitest';
import { Known, keyOf, knownMemory } from '../../../scripts/gate/known.ts';

const keys = (count: number, name = 'text') => Array.from({ length: count }, (_, n) => keyOf(`${name} ${n}`));

test('what was added is known, and nothing else', () => {
  const known = new Known(knownMemory(2 ** 16));
  for (const key of keys(1000)) known.add(key);
  expect(keys(1000).every((key) => known.has(key))).toBe(true);
  expect(keys(1000, 'other').some((key) => known.has(key))).toBe(false);
});

test('a text and its bytes in UTF-8 have one key', () => {
  expect(keyOf('公示 a')).toBe(keyOf(new TextEncoder().encode('公示 a')));
  expect(keyOf('公示 a')).not.toBe(keyOf('公示 b'));
  expect(keyOf('')).toHaveLength(16);
});

test('who shares the memory knows the same', () => {
  const memory = knownMemory(64);
  const [key] = keys(1);
  if (key) new Known(memory).add(key);
  expect(key && new Known(memory).has(key)).toBe(true);
});

test('a full memory forgets, and takes what comes', () => {
  const known = new Known(knownMemory(64));
  const all = keys(500);
  for (const key of all) {
    known.add(key);
    expect(known.has(key)).toBe(true);
  }
  const still = all.filter((key) => known.has(key)).length;
  expect(still).toBeGreaterThan(32);
  expect(still).toBeLessThanOrEqual(64);
  expect(keys(500, 'other').some((key) => known.has(key))).toBe(false);
});

import { expect, test } from 'vitest';
import { has, setOf } from '#core/privacy/characters/character-set.ts';

test('a set holds its characters and no others, whatever other sets hold', () => {
  const one = setOf('号栋a，');
  const two = setOf('栋0\0');
  expect([...'号栋a，0'].map((character) => has(one, character.charCodeAt(0)))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  expect([...'号栋a，0\0'].map((character) => has(two, character.charCodeAt(0)))).toEqual([
    false,
    true,
    false,
    false,
    true,
    true,
  ]);
  expect([has(one, 0), has(one, Number.NaN), has(one, 0xffff)]).toEqual([false, false, false]);
});

test('a character outside the basic plane counts by its first half', () => {
  expect(has(setOf('𠮷'), '𠮷'.charCodeAt(0))).toBe(true);
});

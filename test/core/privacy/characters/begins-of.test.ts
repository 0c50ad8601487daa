import { expect, test } from 'vitest';
import { beginsOf } from '#core/privacy/characters/begins-of.ts';
import { whiteSpace } from '#core/privacy/characters/character-table.ts';

test.each([
  [/癌|肺(?:结核|炎)/, '癌肺结炎'],
  [/(?:(?:视|听)力|[一二1-3]级)残/, '视听一二123'],
  [/\d|[日时]|→/, '0123456789日时→'],
  [/[*＊某]{2}/, '*＊某'],
  [/(?:\(|[）]|\||\s)/, `${whiteSpace}(|）`],
  [/[\u4e00-\u4e02]{2}区/, '一丁丂'],
])('the characters with which alternatives begin: %s', (pattern, expected) => {
  const table = beginsOf(pattern);
  const begins = [...table.keys()].filter((code) => table[code] === 1);
  expect(String.fromCharCode(...begins)).toBe([...expected].sort().join(''));
});

test('an escape that it cannot read is refused', () => {
  expect(() => beginsOf(/\w癌/)).toThrow(RangeError);
});

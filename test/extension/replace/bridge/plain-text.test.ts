import { expect, test } from 'vitest';
import { plainText } from '../../../../extension/replace/bridge/plain-text.ts';

test.each([
  ['<p>身份证号：<strong>1101</strong>05</p>', '身份证号：110105'],
  ['a&nbsp;b &amp; c&#x4e00;&#20108;', 'ab&c一二'],
  ['1 < 2', '1<2'],
  ['x&unknown;y', 'x&unknown;y'],
  ['\u200b1\ufeff2\n', '12'],
  ['', ''],
])('%j reads %j', (html, text) => expect(plainText(html)).toBe(text));

test('a text without end of tag takes no longer than it should', () => {
  const began = performance.now();
  plainText('<'.repeat(200_000));
  expect(performance.now() - began).toBeLessThan(1500);
});

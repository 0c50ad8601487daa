import { expect, test } from 'vitest';
import { readScript } from '#core/documents/script.ts';
import { readStyle } from '#core/documents/style.ts';

test.each([
  ['f("a\\u0031", \'b\', `c`) // d', ['a1', 'b', 'c', ' d', 'f("", \'\', ``) /']],
  ['/* a */x', [' a ', '/x']],
  ['n=110105', ['n=110105']],
  ['a = /["]/; b = "c"', ['c', 'a = /["]/; b = ""']],
  ['"open\nx', ['"open\nx']],
])('JavaScript %#', (source, texts) => {
  const found = readScript(source).blocks.map(({ text }) => text);
  for (const text of texts.slice(0, -1)) expect(found.join('\n')).toContain(text);
});

test.each([
  ['a{content:"\\31 1"}/* b */', ['11', ' b ', 'a{content:""}/']],
  ['a{b:url(c)}', ['a{b:url(c)}']],
])('CSS %#', (source, texts) => expect(readStyle(source).blocks.map(({ text }) => text)).toEqual(texts));

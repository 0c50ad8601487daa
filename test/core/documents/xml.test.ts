import { describe, expect, test } from 'vitest';
import { readXml } from '#core/documents/xml.ts';

test.each([
  ['<a>x &amp; &#49;</a>', [['text', 'x & 1']]],
  ['<a b="x%31"/>', [['attribute', 'x%31']]],
  ['<a href="?x=%31"/>', [['attribute', '?x=1']]],
  ['<a><![CDATA[<p>1101<b>05</b></p>]]></a>', [['text', '110105']]],
  ['<a>&lt;p&gt;1101&lt;b&gt;05&lt;/b&gt;</a>', [['text', '110105']]],
  ['<svg><text>11<tspan>01</tspan></text></svg>', [['text', '1101']]],
  ['<a><!-- x --></a>', [['comment', '<!-- x -->']]],
  ['<a>&unknown;</a>', [['text', '&unknown;']]],
])('reads source %#', (source, blocks) => {
  const reading = readXml(source);
  expect(reading.unread).toEqual([]);
  expect(reading.blocks.map(({ role, text }) => [role, text])).toEqual(blocks);
});

describe('faults', () => {
  test.each([
    ['<a>', 'damaged'],
    ['<a></b>', 'damaged'],
    ['<a b="></a>', 'damaged'],
    ['<a><![CDATA[x</a>', 'damaged'],
    ['<a>'.repeat(2000), 'damaged'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'unsupported'],
  ])('are told, and the rest is read as text %#', (source, because) => {
    const reading = readXml(source);
    expect(reading.unread.map((one) => one.because)).toEqual([because]);
  });
});

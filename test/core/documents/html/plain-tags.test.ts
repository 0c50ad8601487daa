import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainTags } from '../../../../core/documents/html/plain-tags.ts';
import { readHtml } from '../../../../core/documents/html.ts';

function plainly(source: string): [tags: string[], end: number] {
  const tags: string[] = [];
  const note = (sign: string) => (name: string, from: number, to: number) =>
    tags.push(`${sign}${name} ${from}-${to}`);
  const end = readPlainTags(source, {
    startTag: note(''),
    endTag: note('/'),
    doctype: (from, to) => tags.push(`! ${from}-${to}`),
  });
  return [tags, end];
}

test.each<[string, string[]]>([
  ['', []],
  ['a > b', []],
  ['<p>a</p>', ['p 0-3', '/p 4-8']],
  ['<!DOCTYPE html><BR/>', ['! 0-15', 'br 15-20']],
  ['<a href="/a>b" hidden >x</a >', ['a 0-23', '/a 24-29']],
  ['<script type="a">if (1 < 2) "<p>"</script>', ['script 0-17', '/script 33-42']],
  ['<title>a<b></title>', ['title 0-7', '/title 11-19']],
])('reads %s to its end', (source, tags) => {
  expect(plainly(source)).toEqual([tags, source.length]);
});

test.each([
  ['a comment', '<p>a<!-- b -->', 4],
  ['a sign that begins no tag', '<p>a < b</p>', 5],
  ['single quotes', "<p id='a'>", 0],
  ['a bare value', '<p id=a>', 0],
  ['a tag without an end', '<p>a</p', 4],
  ['a quote without an end', '<p a="b>', 0],
  ['a comment in a script', '<i><script><!-- </script>', 3],
  ['an end in other letters', '<script>a</SCRIPT></script>', 0],
  ['an end with a blank', '<title>a</title ></title>', 0],
  ['a script without an end', '<script>a', 0],
  ['text to the end of the file', '<p><plaintext>a</p>', 3],
  ['CDATA', '<svg><![CDATA[a]]></svg>', 5],
  ['a doctype with more in it', '<!doctype html SYSTEM "a">', 0],
])('stops before %s', (_name, source, at) => {
  expect(plainly(source)[1]).toBe(at);
});

const attribute = fc.constantFrom(
  '',
  ' hidden',
  ' class="a b"',
  ' id=x',
  " title='公示'",
  ' title="甲&amp;乙"',
  ' href="/a?b=%31&c=2"',
  ' style="display:none"',
  ' colspan="2"',
  ' content="c" name="n"',
  ' a="1" a="2"',
  '\n data-x = "y"',
  '\u3000x="1"',
  '/',
);
const name = fc.constantFrom(
  ...'p b td tr table th br dl dt dd pre script style title textarea template li meta input svg text O:P a-b plaintext'.split(
    ' ',
  ),
);
const part = fc.oneof(
  fc.tuple(name, attribute, attribute).map(([tag, one, two]) => `<${tag}${one}${two}>`),
  name.map((tag) => `</${tag}>`),
  fc.constantFrom(
    '公示',
    '手机 138',
    ' ',
    '\n',
    '&lt;',
    '&copy',
    '<',
    '>',
    '"',
    '<!-- a -->',
    '<!doctype html>',
    '</',
    '<script>',
  ),
);

test('what is read plainly is what a whole tokenizer reads', () => {
  // A comment at the beginning leaves all that follows to the tokenizer, and says nothing itself.
  const told = (source: string) =>
    readHtml(source).blocks.map(({ text, role, label, cell }) => [text, role, label, cell]);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const source = parts.join('');
      expect(told(source)).toEqual(told(`<!---->${source}`));
    }),
    { numRuns: 1500 },
  );
});

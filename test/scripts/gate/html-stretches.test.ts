import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '#core/documents/html.ts';
import { htmlStretches } from '../../../scripts/gate/html-stretches.ts';

test.each([
  ['blocks', '<p>a</p><p>b</p>', ['<p>a</p>', '<p>b</p>']],
  ['a line that runs on', '<p>a <b>b</b> c</p>d<p>e</p>', ['<p>a <b>b</b> c</p>d', '<p>e</p>']],
  [
    'blocks in blocks',
    '<main><h1>a</h1><ul><li>b</li></ul></main>',
    ['<main>', '<h1>a</h1>', '<ul>', '<li>b</li></ul></main>'],
  ],
  [
    'a table is whole',
    '<p>a</p><table><tr><td><p>b</p></td></tr></table><p>c</p>',
    ['<p>a</p>', '<table><tr><td><p>b</p></td></tr></table>', '<p>c</p>'],
  ],
  [
    'terms are whole',
    '<dl><div><dt>a</dt><dd>b</dd></div></dl><p>c</p>',
    ['<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<p>c</p>'],
  ],
  [
    'a head',
    '<!doctype html><html><head><meta charset="utf-8"><link rel="a" href="/b"></head><body>',
    [
      '<!doctype html>',
      '<html>',
      '<head>',
      '<meta charset="utf-8">',
      '<link rel="a" href="/b"></head>',
      '<body>',
    ],
  ],
  [
    'a script is opaque',
    '<p>a</p><script>if(1<2)"<p>"</script><p>b</p>',
    ['<p>a</p>', '<script>if(1<2)"<p>"</script>', '<p>b</p>'],
  ],
  [
    'what is hidden is whole',
    '<p>a</p><div hidden><div><p>b</p></div><p>c</p></div><p>d</p>',
    ['<p>a</p>', '<div hidden><div><p>b</p></div><p>c</p></div>', '<p>d</p>'],
  ],
  [
    'what a style hides is whole',
    '<p>a</p><div style="display:none"><p>b</p></div>',
    ['<p>a</p>', '<div style="display:none"><p>b</p></div>'],
  ],
  ['a script in a line', '<p>a<script>1</script>b</p>', ['<p>a<script>1</script>b</p>']],
])('cuts %s', (_name, page, expected) => {
  expect(htmlStretches(page)).toEqual(expected);
});

test.each([
  ['a comment', '<p>a</p><!-- <p>b</p> --><p>c</p>'],
  ['a comment in a script', '<p>a</p><script><!-- </script><p>b</p>'],
  ['a bare attribute', '<p>a</p><p id=b>c</p>'],
  ['single quotes', "<p>a</p><p id='b'>c</p>"],
  ['a sign that begins no tag', '<p>a < b</p><p>c</p>'],
  ['a text area', '<p>a</p><textarea><p></textarea>'],
  ['preformatted text', '<pre>a\n<p>b</p></pre>'],
  ['a table that does not end as it began', '<table><dl></table></dl><p>a</p>'],
  ['a cell without a table', '<p>a</p><td>b</td>'],
  ['an open title', '<title>a<p>b</p>'],
])('leaves a page with %s in one', (_name, page) => {
  expect(htmlStretches(page)).toEqual([page]);
});

const inline = fc.constantFrom(
  '公示',
  '手机',
  '138',
  '<b>x</b>',
  '<a href="/a">y</a>',
  '<br>',
  ' ',
  '&amp;',
  '<span>z</span>',
  '<button hidden>v</button>',
);
const line = fc.array(inline, { maxLength: 4 }).map((parts) => parts.join(''));
const block = fc.oneof(
  line.map((text) => `<p>${text}</p>`),
  line.map((text) => `<div hidden><div><p>${text}</p></div><p>w</p></div>`),
  line.map((text) => `<ul><li>${text}</li><li>2</li></ul>${text}`),
  line.map((text) => `<table><tr><th>电话</th></tr><tr><td><p>${text}</p></td></tr></table>`),
  line.map((text) => `<dl><dt>电话</dt><dd>${text}</dd></dl>`),
  line.map((text) => `<meta name="a" content="b">${text}<script>"${text.replaceAll('<', '')}"</script>`),
);

test('each stretch reads the same alone as in its page', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const page = `<!doctype html><html><body>${blocks.join('')}</body></html>`;
      const stretches = htmlStretches(page);
      expect(stretches.join('')).toBe(page);
      const told = (source: string) =>
        readHtml(source).blocks.map(({ text, role, label, cell }) => ({
          text,
          role,
          label,
          place: cell && [cell.row, cell.column],
        }));
      expect(stretches.flatMap(told)).toEqual(told(page));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '#core/documents/html.ts';
import { cutHtml } from '../../../scripts/gate/html-stretches.ts';
import { mainBytes, pageParts } from '../../../scripts/gate/page-parts.ts';

test('a page has a part before its main part, that part, and one after', () => {
  expect(pageParts('<body><p>a</p><main id="m"><p>b</p></main><p>c</p></body>')).toEqual({
    before: ['<body>', '<p>a</p>'],
    main: '<main id="m"><p>b</p>',
    after: ['</main>', '<p>c</p></body>'],
  });
});

test.each([
  ['none', '<body><p>a</p></body>'],
  ['one in a table', '<table><tr><td><main>a</main></td></tr></table>'],
  ['one in what is hidden', '<div hidden><main>a</main></div>'],
  ['one in a comment', '<!-- <main>a</main> -->'],
  ['one in an attribute', "<p title='<main>'>a</p></main>"],
  ['an end without a beginning', '<p>a</p></main>'],
])('a page with %s is not parted', (_name, page) => {
  expect(pageParts(page)).toBeUndefined();
});

const part = fc.constantFrom(
  '<p>公示</p>',
  '手机',
  '<b>1</b>',
  '<div hidden>',
  '</div>',
  '<table><tr><td>',
  '</table>',
  '<main>',
  '</main>',
  '<dl><dt>a</dt><dd>b</dd></dl>',
  '<br>',
);

test('the parts of a page say what the page says', () => {
  const told = (source: string) =>
    readHtml(source).blocks.map(({ text, role, label, cell }) => [
      text,
      role,
      label,
      cell && [cell.row, cell.column],
    ]);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 9 }), (list) => {
      const page = `<body>${list.join('')}</body>`;
      const parts = pageParts(page);
      if (!parts || !cutHtml(parts.main)?.closed) return;
      expect([...parts.before, parts.main, ...parts.after].flatMap(told)).toEqual(told(page));
      expect([parts.before.join(''), parts.main, parts.after.join('')].join('')).toBe(page);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '<body><p>案</p><main id="m"><p>公示</p></main><p>c</p></body>',
  '<body><main>公示</main></main></body>',
  '<body><p>a</p></body>',
  '<mainly>a</mainly><main>b</main>',
])('the bytes of the main part are those of its text: %#', (page) => {
  const bytes = mainBytes(new TextEncoder().encode(page));
  if (bytes) expect(new TextDecoder().decode(bytes)).toBe(pageParts(page)?.main);
});

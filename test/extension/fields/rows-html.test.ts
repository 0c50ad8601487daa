import { expect, test } from 'vitest';
import { RowsHtml } from '../../../extension/fields/rows-html.ts';

interface Row {
  parentElement: { childElementCount: number; innerHTML: string };
  previousElementSibling: Row | null;
  nextElementSibling: Row | null;
  innerHTML: string;
}

/** Rows of one part, of which the part's HTML is `between` them. */
function rowsOf(inner: readonly string[], open = '<tr>', between = ''): Row[] {
  const html = inner.map((one) => `${open}${one}</tr>`).join(between);
  const parentElement = { childElementCount: inner.length, innerHTML: html };
  const rows = inner.map(
    (innerHTML): Row => ({
      parentElement,
      innerHTML,
      previousElementSibling: null,
      nextElementSibling: null,
    }),
  );
  for (const [index, row] of rows.entries()) {
    row.previousElementSibling = rows[index - 1] ?? null;
    row.nextElementSibling = rows[index + 1] ?? null;
  }
  return rows;
}
const many = Array.from({ length: 100 }, (_, n) => `<td>${n}</td><td class="a">b &gt; c</td>`);
const of = (html: RowsHtml, row: Row | undefined): string | undefined => html.of(row as unknown as Element);

test.each([
  ['rows side by side', '<tr>', ''],
  ['rows on lines of their own', '<tr>', '\n  '],
  ['rows with attributes, with any sign in them', '<tr class="a > b" data-x="&quot;</tr>">', '\n'],
])('%s: each gets its own HTML', (_, open, between) => {
  const html = new RowsHtml();
  for (const row of rowsOf(many, open, between)) expect(of(html, row)).toBe(row.innerHTML);
});

test('a row that is not the next one is asked, and so are those after it', () => {
  const html = new RowsHtml();
  const rows = rowsOf(many);
  expect(of(html, rows[0])).toBe(many[0]);
  expect(of(html, rows[2])).toBeUndefined();
  expect(of(html, rows[3])).toBeUndefined();
});

test('something else between rows: the rows after it are asked', () => {
  const html = new RowsHtml();
  const rows = rowsOf(many, '<tr>', '<!-- -->');
  expect(of(html, rows[0])).toBe(many[0]);
  expect(of(html, rows[1])).toBeUndefined();
  expect(of(html, rows[2])).toBeUndefined();
});

test('few rows are asked one by one, and so are rows of too much text', () => {
  expect(of(new RowsHtml(), rowsOf(many.slice(0, 10))[0])).toBeUndefined();
  expect(of(new RowsHtml(), rowsOf(many.map(() => '<td>'.padEnd(100_000)))[0])).toBeUndefined();
});

test('after a row that holds more than text the others are asked', () => {
  const html = new RowsHtml();
  const rows = rowsOf(['<td>1</td>', '<td><table><tr><td>2</td></tr></table></td>', ...many]);
  expect(of(html, rows[0])).toBe('<td>1</td>');
  expect(of(html, rows[1])).not.toBe(rows[1]?.innerHTML);
  html.leave();
  expect(of(html, rows[2])).toBeUndefined();
});

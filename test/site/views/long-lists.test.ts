import { describe, expect, test } from 'vitest';
import { loadPublication } from '../../../site/publication.ts';
import { cut, furtherPages, pageAddress, pagesFor, pagesOf, ROWS } from '../../../site/views/long-lists.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

describe('a list is cut into pages: every row once, in order', () => {
  test.each([0, 1, ROWS - 1, ROWS, ROWS + 1, 3 * ROWS, 3 * ROWS + 7])('%i rows', (count) => {
    const list = numbers(count);
    const pages = numbers(pagesFor(list)).map((n) => cut(list, n + 1));
    expect(pages.flat()).toEqual(list);
    expect(pages.every((page) => page.length <= ROWS)).toBe(true);
    expect(pages.slice(1).every((page) => page.length > 0)).toBe(true);
  });
});

test('several lists take as many pages as the longest; no list takes one', () => {
  expect(pagesFor(numbers(3), numbers(2 * ROWS + 1), [])).toBe(3);
  expect(pagesFor()).toBe(1);
});

test('the first page has no number in its address', () => {
  expect([1, 2].map((page) => pageAddress('/period/2025/', page))).toEqual([
    '/period/2025/',
    '/period/2025/2/',
  ]);
});

test('the demo content fits one page a list', () => {
  const publication = loadPublication('content');
  expect(pagesOf(publication, '/period/2025/')).toEqual([
    { params: { page: undefined }, props: { page: 1, pages: 1 } },
  ]);
  expect(furtherPages(publication)).toEqual([]);
});

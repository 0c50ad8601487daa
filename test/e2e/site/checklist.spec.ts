/** Every practice of the checklist has its page in the built site. Needs no browser. */
import { expect, test } from '@playwright/test';
import { checklist } from '#core/disclosure/checklist.ts';
import { routeOf } from '#core/disclosure/checklist-route.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { readContentFolder } from '../../../site/content-folder.ts';
import { files } from './built.ts';

const built = new Set(files);
const { catalogue } = parseContent(readContentFolder('content'));

test('every page that a row of the checklist names is built, in both languages', () => {
  const missing = checklist.flatMap(({ id, shownBy }) =>
    shownBy
      .flatMap((shown) => routeOf(shown, catalogue) ?? [])
      .flatMap((route) => [route, `/en${route}`])
      .filter((route) => !built.has(`${route.slice(1).replace(/#.*$/, '')}index.html`))
      .map((route) => `${id} ${route}`),
  );
  expect(missing).toEqual([]);
});

test('every row leads to a page', () => {
  const lost = checklist.filter(({ shownBy }) => !shownBy.some((shown) => routeOf(shown, catalogue)));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checklist, type Representation, unrepresented } from '#core/disclosure/checklist.ts';
import { routeOf } from '#core/disclosure/checklist-route.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { readContentFolder } from '../site/content-folder.ts';
import { at } from './content/at.ts';
import { contentFolder, readContent } from './content/read-content.ts';

const root = join(contentFolder, '..');
const ids = (kind: string): Set<string> =>
  new Set(readContent().flatMap((file) => (file.kind === kind ? [at(file.value, '/id')] : [])) as string[]);

/** Addresses of the site: those that stand alone, and those that name a thing of the content. */
const plainRoutes =
  'applications supervision corrections quality privacy indicator about feedback compare verify funds/idle library/basis library/codes'
    .split(' ')
    .map((name) => `/${name}/`);
const namingRoutes: readonly [RegExp, (match: RegExpExecArray) => boolean][] = [
  [/^\/indicator\/([a-z0-9-]+)\/$/, ([, id = '']) => ids('library').has(id)],
  [/^\/org\/([a-z0-9-]+)\/$/, ([, id = '']) => ids('orgs').has(id)],
  [/^\/survey\/([a-z0-9-]+)\/$/, ([, id = '']) => ids('surveys').has(id)],
  [
    /^\/scheme\/([a-z0-9-]+)\/v(\d+)\/$/,
    ([, id = '', v = '']) => existsSync(join(contentFolder, `schemes/${id}/v${v}.json`)),
  ],
  [
    /^\/period\/(\d{4})\/$/,
    ([, year]) =>
      readContent().some(({ kind, value }) => kind === 'disclosures' && at(value, '/period') === year),
  ],
];

function isThere(shown: Representation): boolean {
  if (shown.kind === 'core') return existsSync(join(root, shown.file));
  if (shown.kind === 'page')
    return (
      plainRoutes.includes(shown.route) ||
      namingRoutes.some(([pattern, known]) => {
        const match = pattern.exec(shown.route);
        return match !== null && known(match);
      })
    );
  const file = join(contentFolder, shown.path);
  return existsSync(file) && at(JSON.parse(readFileSync(file, 'utf8')), shown.pointer) !== undefined;
}

describe('the checklist', () => {
  test('holds 169 rows, each once, in order', () => {
    const letters = Object.entries({ A: 43, B: 33, C: 24, D: 28, E: 41 });
    const expected = letters.flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`),
    );
    expect(checklist.map(({ id }) => id)).toEqual(expected);
  });

  test.each(checklist)('$id says what it is, in two languages, and where it is shown', (row) => {
    expect(row.practice.length).toBeGreaterThan(3);
    expect(row.practiceEn).toMatch(/[A-Za-z]/);
    expect(row.shownBy.length).toBeGreaterThan(0);
    expect(row.shownBy.filter((shown) => !isThere(shown))).toEqual([]);
  });

  const { catalogue } = parseContent(readContentFolder(contentFolder));
  test.each(checklist)('$id can be linked to', ({ shownBy }) =>
    expect(shownBy.flatMap((shown) => routeOf(shown, catalogue) ?? []).length).toBeGreaterThan(0),
  );

  test('leaves nothing out', () => expect(unrepresented).toEqual([]));

  test('shows every row with a figure in content', () => {
    const figures = checklist.filter(({ practice }) => /\d|[二三四五六]/.test(practice));
    expect(figures.length).toBeGreaterThanOrEqual(45);
    expect(figures.filter(({ shownBy }) => !shownBy.some(({ kind }) => kind === 'content'))).toEqual([]);
  });
});

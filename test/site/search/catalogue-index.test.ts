import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUp, madeUpQueries } from '../../../scripts/bench-search/made-up-entries.ts';
import { CatalogueIndex } from '../../../site/search/catalogue-index.ts';
import { pathOf, type SearchEntry } from '../../../site/search/entry.ts';
import { noFacets } from '../../../site/search/facets.ts';
import { folded, wordsOf } from '../../../site/search/fold.ts';
import { pack } from '../../../site/search/packed.ts';

const { entries, orgs, indicators } = madeUp(2000);
const index = new CatalogueIndex(pack(entries, orgs, indicators));
const nameOf = new Map([...orgs, ...indicators].map(({ id, name }) => [id, name]));
const regionOf = new Map(orgs.map(({ id, regionName }) => [id, regionName]));
/** Every field that is searched, as plain texts. */
const fields = entries.map((entry) =>
  [
    entry.title,
    nameOf.get(entry.org ?? ''),
    regionOf.get(entry.org ?? ''),
    ...entry.indicators.map((id) => nameOf.get(id)),
    ...entry.words,
  ]
    .filter((text) => text !== undefined)
    .map(folded),
);
const plain = (query: string): string[] =>
  entries.flatMap((entry, n) =>
    wordsOf(query).every((word) => fields[n]?.some((field) => field.includes(word)))
      ? [pathOf(entry.type, entry.id)]
      : [],
  );
const found = (query: string): string[] => index.search(query, noFacets, 1e9).hits.map(({ path }) => path);

describe('recall', () => {
  test.each(madeUpQueries(200))('finds all that a plain search finds: %s', (query) => {
    expect(found(query).sort()).toEqual(plain(query).sort());
  });

  test('of any part of any title, also of one character, in any width and case', () => {
    const part = fc
      .tuple(fc.nat({ max: entries.length - 1 }), fc.nat(20), fc.integer({ min: 1, max: 12 }))
      .map(([n, from, length]) => (entries[n]?.title ?? '').slice(from, from + length).trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(part, (text) => {
        expect(found(text).sort()).toEqual(plain(text).sort());
        expect(found(text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)))).toEqual(
          found(text),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('finds nothing for what is nowhere', () => {
    expect(found('仙女座')).toEqual([]);
    expect(found('司法局 仙女座')).toEqual([]);
  });
});

const entry = (id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  type: 'disclosure',
  id,
  title,
  indicators: [],
  states: [],
  words: [],
  ...more,
});

describe('order', () => {
  const small = new CatalogueIndex(
    pack(
      [
        entry('words', '年度自评', { words: ['调解成功率'] }),
        entry('inside', '年度调解成功率'),
        entry('starts', '调解成功率（试行）'),
        entry('equal', '调解成功率'),
        entry('english', '甲', { titleEn: 'Mediation rate' }),
      ],
      [],
      [],
    ),
  );
  const paths = (query: string) => small.search(query, noFacets, 9).hits.map(({ path }) => path);
  test('exact title first, then beginnings, then titles, then the rest', () => {
    expect(paths('调解成功率')).toEqual(['/d/equal/', '/d/starts/', '/d/inside/', '/d/words/']);
  });
  test('English titles are searched in any case', () =>
    expect(paths('MEDIATION rate')).toEqual(['/d/english/']));
  test('nothing is found across the end of a title', () => expect(paths('甲mediation')).toEqual([]));
  test('an empty query gives all, and a limit limits what comes, not what is counted', () => {
    expect(small.search('', noFacets, 2)).toMatchObject({ total: 5, hits: [{}, {}] });
  });
});

describe('facets', () => {
  const [first] = entries;
  if (!first) throw new Error('there are entries');
  test.each([
    ['org', first.org ?? '', (e: SearchEntry) => e.org === first.org],
    ['year', '2024', (e: SearchEntry) => e.year === '2024'],
    ['status', 'unknown', (e: SearchEntry) => e.states.includes('unknown')],
    ['region', '青川市', (e: SearchEntry) => regionOf.get(e.org ?? '') === '青川市'],
    [
      'indicator',
      first.indicators[0] ?? '',
      (e: SearchEntry) => e.indicators.includes(first.indicators[0] ?? ''),
    ],
    ['type', 'disclosure', () => true],
    ['type', 'notice', () => false],
    ['org', 'no-such-org', () => false],
  ] as const)('%s narrows', (name, value, passes) => {
    const { total, facets } = index.search('', { ...noFacets, [name]: value }, 0);
    expect(total).toBe(entries.filter(passes).length);
    // The count beside an option is what choosing it gives.
    if (total > 0) expect(facets[name].find((option) => option.value === value)?.count).toBe(total);
  });
  test('every count is what choosing that option gives, with the other facets as they are', () => {
    const chosen = { ...noFacets, status: 'unknown' };
    const { facets } = index.search('自评', chosen, 0);
    for (const name of ['year', 'region'] as const)
      for (const { value, count } of facets[name])
        expect(index.search('自评', { ...chosen, [name]: value }, 0).total).toBe(count);
  });
});

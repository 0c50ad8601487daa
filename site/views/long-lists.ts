import { madeOnce } from '../made-once.ts';
import type { Publication } from '../publication.ts';
import { applicationLists } from './applications.ts';
import { completeness } from './completeness.ts';
import { changedReleases } from './corrections.ts';
import { publishingOrgs } from './org.ts';
import { isYear, monthsOf, periodsOf, recordsIn } from './period.ts';
import { qualityOf } from './quality.ts';

/**
 * Rows that one page shows of each of its lists: some 20 KB packed. What is longer goes on on pages of its own: `…/2/`, `…/3/`.
 * The demo content is far shorter, so tests ask for less.
 */
export const ROWS = Number(process.env.MINGSHI_TEST_ROWS ?? 200);

/** What page `page` (from 1) shows of a list; `[]` where the list has ended before. */
export const cut = <T>(list: readonly T[], page: number): readonly T[] =>
  list.slice((page - 1) * ROWS, page * ROWS);

/** How many pages the longest of some lists takes; one at least. */
export const pagesFor = (...lists: readonly { readonly length: number }[]): number =>
  lists.reduce((most, { length }) => Math.max(most, Math.ceil(length / ROWS)), 1);

/** How many pages each address takes whose lists grow with what is published. By Chinese address of the first. */
const pages = madeOnce((publication: Publication): ReadonlyMap<string, number> => {
  const { warnings, notices } = publication;
  const periods = periodsOf(publication);
  return new Map([
    ['/applications/', pagesFor(...Object.values(applicationLists(publication)))],
    ['/corrections/', pagesFor(changedReleases(publication))],
    ['/notice/', pagesFor([...notices.keys()])],
    ['/period/', pagesFor(completeness(publication, periods.filter(isYear)))],
    ['/quality/', pagesFor(...Object.values(qualityOf(publication)))],
    ['/search/', pagesFor(publishingOrgs(publication))],
    [
      '/warnings/',
      pagesFor(
        warnings.filter(isOpen),
        warnings.filter((warning) => !isOpen(warning)),
      ),
    ],
    ...periods.map((period): [string, number] => [
      `/period/${period}/`,
      pagesFor(
        recordsIn(publication, period),
        isYear(period) ? completeness(publication, monthsOf(publication, period)) : [],
      ),
    ]),
  ]);
});

const isOpen = ({ resolvedAt }: Publication['warnings'][number]): boolean => !resolvedAt;

/** The pages of a list as `getStaticPaths` wants them: the first has no number in its address. */
export function pagesOf(publication: Publication, path: string) {
  const count = pages(publication).get(path) ?? 1;
  return Array.from({ length: count }, (_, n) => ({
    params: { page: n === 0 ? undefined : String(n + 1) },
    props: { page: n + 1, pages: count },
  }));
}

/** What a page of a list is told. */
export interface ListPageProps {
  readonly page: number;
  readonly pages: number;
}

/** Chinese addresses of all pages of lists but the first ones. */
export const furtherPages = (publication: Publication): string[] =>
  [...pages(publication)].flatMap(([path, count]) =>
    Array.from({ length: count - 1 }, (_, n) => pageAddress(path, n + 2)),
  );

/** Address of a page of a list. */
export const pageAddress = (path: string, page: number): string => (page === 1 ? path : `${path}${page}/`);

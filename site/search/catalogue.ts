import { periodRange } from '#core/disclosure/period.ts';
import type { Publication } from '../publication.ts';
import { indicatorFamilies } from '../views/indicator.ts';
import { byRegion } from '../views/overview.ts';
import { rowsOf } from '../views/rows.ts';
import { latestSchemes } from '../views/scheme.ts';
import type { SearchEntry } from './entry.ts';
import { entryStates, type PackedCatalogue, pack } from './packed.ts';

const present = (words: readonly (string | undefined)[]): string[] =>
  words.filter((word) => word !== undefined);
const familyOf = (reference: string): string => reference.split('@')[0] ?? reference;

/** Everything that can be found. Withdrawn records are not in it. */
export function searchCatalogue(publication: Publication): PackedCatalogue {
  const { catalogue, records, notices } = publication;
  const families = latestIndicators(publication);
  const orgs = [...catalogue.organisations.values()].sort(byRegion);
  const entries: SearchEntry[] = [
    ...[...records.values()].flatMap(({ id, current }): SearchEntry[] => {
      if (!current) return [];
      const { disclosure, org } = current;
      const rows = rowsOf(current, catalogue);
      return [
        {
          type: 'disclosure',
          id,
          title: disclosure.title,
          titleEn: disclosure.titleEn,
          org: org.id,
          indicators: rows.map(({ leaf }) => familyOf(leaf.indicator)),
          year: periodRange(disclosure.period).to.slice(0, 4),
          states: entryStates.filter((state) => rows.some(({ outcome }) => outcome.status === state)),
          // Names that a scheme gives its indicators beside those of the library.
          words: [disclosure.kind, ...present(rows.flatMap(({ leaf }) => [leaf.name, leaf.nameEn]))],
        },
      ];
    }),
    ...families.map(
      ({ id, name, nameEn, domain }): SearchEntry => ({
        type: 'indicator',
        id,
        title: name,
        titleEn: nameEn,
        indicators: [id],
        states: [],
        words: [domain],
      }),
    ),
    ...orgs.map(
      ({ id, name, nameEn, kind }): SearchEntry => ({
        type: 'org',
        id,
        title: name,
        titleEn: nameEn,
        org: id,
        indicators: [],
        states: [],
        words: [kind],
      }),
    ),
    ...latestSchemes(catalogue).map(
      ({ id, version, title, titleEn, purpose }): SearchEntry => ({
        type: 'scheme',
        id: `${id}/v${version}`,
        title,
        titleEn,
        indicators: [],
        states: [],
        words: [purpose],
      }),
    ),
    ...[...notices.values()].map(
      ({ notice, org }): SearchEntry => ({
        type: 'notice',
        id: notice.id,
        title: notice.title,
        titleEn: notice.titleEn,
        org: org.id,
        indicators: [],
        year: notice.publishedAt.slice(0, 4),
        states: [],
        words: [notice.summary],
      }),
    ),
  ];
  return pack(entries, orgs, families);
}

/** Names that suggestions are made from: indicators, organisations, schemes, in both languages. */
export function searchNames(publication: Publication): string[] {
  const { catalogue } = publication;
  return present([
    ...latestIndicators(publication).flatMap(({ name, nameEn }) => [name, nameEn]),
    ...[...catalogue.organisations.values()].flatMap(({ name, nameEn }) => [name, nameEn]),
    ...latestSchemes(catalogue).flatMap(({ title, titleEn }) => [title, titleEn]),
  ]);
}

const latestIndicators = (publication: Publication) =>
  [...indicatorFamilies(publication).values()].flatMap(([latest]) => latest ?? []);

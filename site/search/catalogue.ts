import { periodRange } from '#core/disclosure/period.ts';
import type { Publication } from '../publication.ts';
import { indicatorFamilies } from '../views/indicator.ts';
import { rowsOf } from '../views/rows.ts';
import { latestSchemes } from '../views/scheme.ts';
import type { SearchCatalogue, SearchEntry } from './entry.ts';

/** Everything that can be found. Withdrawn records are not in it. */
export function searchCatalogue(publication: Publication): SearchCatalogue {
  const { catalogue, records, notices } = publication;
  const families = [...indicatorFamilies(publication).values()].flatMap(([latest]) => latest ?? []);
  const orgs = [...catalogue.organisations.values()];
  const schemes = latestSchemes(catalogue);
  const entries: SearchEntry[] = [
    ...[...records.values()].flatMap(({ id, current }): SearchEntry[] => {
      if (!current) return [];
      const { disclosure, org } = current;
      const rows = rowsOf(current, catalogue);
      const states = new Set(rows.map(({ outcome }) => outcome.status));
      return [
        {
          t: 'disclosure',
          u: `/d/${id}/`,
          n: disclosure.title,
          ...(disclosure.titleEn === undefined ? {} : { e: disclosure.titleEn }),
          o: org.id,
          on: org.name,
          y: periodRange(disclosure.period).to.slice(0, 4),
          s: (['met', 'not-met', 'unknown'] as const).filter((state) => states.has(state)),
          x: [disclosure.kind, org.nameEn, ...rows.flatMap(({ name, nameEn }) => [name, nameEn])]
            .filter(Boolean)
            .join(' '),
        },
      ];
    }),
    ...families.map(
      ({ id, name, nameEn, domain }): SearchEntry => ({
        t: 'indicator',
        u: `/indicator/${id}/`,
        n: name,
        ...optional(nameEn),
        x: domain,
      }),
    ),
    ...orgs.map(
      ({ id, name, nameEn, kind, regionName }): SearchEntry => ({
        t: 'org',
        u: `/org/${id}/`,
        n: name,
        ...optional(nameEn),
        o: id,
        x: `${kind} ${regionName}`,
      }),
    ),
    ...schemes.map(
      ({ id, version, title, titleEn, purpose }): SearchEntry => ({
        t: 'scheme',
        u: `/scheme/${id}/v${version}/`,
        n: title,
        ...optional(titleEn),
        x: purpose,
      }),
    ),
    ...[...notices.values()].map(
      ({ notice, org }): SearchEntry => ({
        t: 'notice',
        u: `/notice/${notice.id}/`,
        n: notice.title,
        ...optional(notice.titleEn),
        o: org.id,
        on: org.name,
        y: notice.publishedAt.slice(0, 4),
        x: notice.summary,
      }),
    ),
  ];
  const vocabulary = new Set([
    ...families.flatMap(({ name, nameEn }) => [name, nameEn]),
    ...orgs.flatMap(({ name, nameEn }) => [name, nameEn]),
    ...schemes.flatMap(({ title, titleEn }) => [title, titleEn]),
  ]);
  return { entries, vocabulary: [...vocabulary].filter((word) => word !== undefined) };
}

const optional = (english: string | undefined) => (english === undefined ? {} : { e: english });

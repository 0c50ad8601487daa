import { periodKey } from '#core/disclosure/period.ts';
import type { Publication } from '../publication.ts';
import { heldBack, standingTier } from '../views/quotas.ts';
import { resultFiles } from './result-tables.ts';

const bare = <T extends { $schema?: string | undefined }>({ $schema: _, ...rest }: T): Omit<T, '$schema'> =>
  rest;

/** The lists under /api/v1/, by name. */
export const lists: Readonly<Record<string, (publication: Publication) => unknown>> = {
  index: (publication) => {
    const { catalogue } = publication;
    const results = resultFiles(publication).map((name) => `/api/v1/${name}`);
    return {
      name: catalogue.site.name,
      asOf: catalogue.site.asOf,
      license: catalogue.site.license,
      lists: Object.keys(lists)
        .filter((name) => name !== 'index')
        .map((name) => `/api/v1/${name}.json`),
      results: results.length > 1 ? results : results[0],
      parquet: '/api/v1/results.parquet',
      records: '/api/v1/disclosures.ndjson',
      openapi: '/api/v1/openapi.json',
      datapackage: '/datapackage.json',
      dcat: '/dcat.jsonld',
      feeds: ['/feed.xml', '/feed.json'],
    };
  },
  orgs: ({ catalogue }) => [...catalogue.organisations.values()].map(bare),
  indicators: ({ catalogue }) => [...catalogue.indicators.values()].map(bare),
  schemes: ({ catalogue }) => [...catalogue.schemes.values()].map(bare),
  codes: ({ catalogue }) => ({
    regions: [...catalogue.regions.values()].map(bare),
    segments: [...catalogue.segments.values()].map(bare),
    topics: [...catalogue.topics.values()].map(bare),
    glossary: [...catalogue.glossary.values()].map(bare),
  }),
  applications: ({ catalogue }) => [...catalogue.applications.values()].map(bare),
  warnings: ({ warnings }) => warnings,
  redactions: ({ redactions }) => redactions,
  disclosures: (published) =>
    [...published.records.values()].map(({ id, latest, current, compiled }) => ({
      record: id,
      title: latest.disclosure.title,
      titleEn: latest.disclosure.titleEn,
      org: latest.org.id,
      kind: latest.disclosure.kind,
      period: periodKey(latest.disclosure.period),
      version: latest.disclosure.version,
      publishedAt: latest.disclosure.publishedAt,
      withdrawn: compiled.tombstone !== undefined,
      total: current?.assessment?.total,
      tier: current && standingTier(current, heldBack(published, id))?.name,
      href: `/d/${id}.json`,
    })),
};

import { periodRange } from '#core/disclosure/period.ts';
import { correctionsBy } from '#core/disclosure/record.ts';
import { licenceUrl } from '../licence.ts';
import type { Publication, PublishedRecord, PublishedRelease } from '../publication.ts';
import { rowsOf } from '../views/rows.ts';
import { xlsxType } from './media-types.ts';

/**
 * One release as schema.org Dataset: what was measured, by whom, on what it is based and what corrected it.
 * A withdrawn release says only that it was withdrawn.
 */
export function datasetOf(
  { id }: PublishedRecord,
  release: PublishedRelease,
  { catalogue }: Publication,
): Record<string, unknown> {
  const { url, name } = catalogue.site;
  const { disclosure, org, tombstone } = release;
  const address = `${url}/d/${id}/v${disclosure.version}`;
  const head = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${address}/`,
    url: `${address}/`,
    version: String(disclosure.version),
    publisher: { '@type': 'GovernmentOrganization', '@id': `${url}/org/${org.id}/`, name: org.name },
  };
  if (tombstone)
    return {
      ...head,
      creativeWorkStatus: 'Withdrawn',
      description: tombstone.reason,
      dateModified: tombstone.withdrawnAt,
    };
  const { from, to } = periodRange(disclosure.period);
  const [scheme, schemeVersion] = disclosure.scheme?.split('@') ?? [];
  const corrections = correctionsBy(release.release, catalogue.corrections.values());
  return {
    ...head,
    name: disclosure.title,
    ...(disclosure.titleEn === undefined ? {} : { alternateName: disclosure.titleEn }),
    description: disclosure.narrative,
    inLanguage: 'zh-CN',
    datePublished: disclosure.publishedAt,
    dateModified: disclosure.asOf,
    temporalCoverage: `${from}/${to}`,
    spatialCoverage: { '@type': 'AdministrativeArea', name: org.regionName, identifier: org.region },
    license: licenceUrl(disclosure.license),
    includedInDataCatalog: { '@type': 'DataCatalog', name, url: `${url}/` },
    isBasedOn: [
      ...(scheme ? [`${url}/scheme/${scheme}/v${schemeVersion}/`] : []),
      ...disclosure.sources.flatMap((source) => source.url ?? []),
    ],
    ...(corrections.length > 0
      ? {
          correction: corrections.map(({ note, date }) => ({
            '@type': 'CorrectionComment',
            text: note,
            datePublished: date,
          })),
        }
      : {}),
    variableMeasured: rowsOf(release, catalogue).map((row) => ({
      '@type': 'PropertyValue',
      name: row.name,
      propertyID: `${url}/indicator/${row.leaf.indicator.split('@')[0]}/`,
      unitText: row.unit,
      // Exact decimals as text; what was not published has no value.
      ...(row.actual === undefined ? {} : { value: row.actual }),
    })),
    distribution: (
      [
        ['application/json', 'json'],
        ['text/csv', 'csv'],
        [xlsxType, 'xlsx'],
        ['application/zip', 'zip'],
      ] as const
    ).map(([encodingFormat, suffix]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: `${address}.${suffix}`,
    })),
    identifier: `sha256:${release.digest}`,
  };
}

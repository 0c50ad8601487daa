import { licenceUrl } from '../licence.ts';
import type { Publication, PublishedRecord } from '../publication.ts';
import { parquetType, xlsxType } from './media-types.ts';
import { resultFiles } from './result-tables.ts';

/** Data sets that one file lists: who reads a catalogue need not hold all of it at once. */
const LIMIT = 1_000;

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
};

/** One file of the catalogue. */
export interface DcatFile {
  readonly path: string;
  value(): object;
}

/**
 * Catalogue of the data sets (W3C DCAT 3), one a record that stands: `dcat.jsonld`. Where that would list more than `limit`, it
 * lists catalogues (`dcat:catalog`) in their place, each a file of its own.
 */
export function dcatFiles(publication: Publication, limit: number = LIMIT): DcatFile[] {
  const { catalogue, records } = publication;
  const { site } = catalogue;
  const standing = [...records.values()].filter(({ current }) => current);
  const datasets = (from: number, to: number) => ({
    'dcat:dataset': standing.slice(from, to).flatMap((record) => datasetIn(record, site.url)),
  });
  const whole = (listed: object): object => ({ ...catalogueOf(publication), ...listed });
  if (standing.length <= limit)
    return [{ path: 'dcat.jsonld', value: () => whole(datasets(0, standing.length)) }];
  const parts = Array.from({ length: Math.ceil(standing.length / limit) }, (_, n) => {
    const path = `dcat-${n + 1}.jsonld`;
    const head = {
      '@id': `${site.url}/${path}`,
      '@type': 'dcat:Catalog',
      'dct:title': { '@value': `${site.name} ${n + 1}`, '@language': 'zh-CN' },
    };
    return {
      path,
      head,
      value: () => ({ '@context': context, ...head, ...datasets(n * limit, (n + 1) * limit) }),
    };
  });
  return [
    { path: 'dcat.jsonld', value: () => whole({ 'dcat:catalog': parts.map(({ head }) => head) }) },
    ...parts,
  ];
}

function catalogueOf(publication: Publication): object {
  const { site } = publication.catalogue;
  return {
    '@context': context,
    '@id': `${site.url}/`,
    '@type': 'dcat:Catalog',
    'dct:title': { '@value': site.name, '@language': 'zh-CN' },
    'dct:description': { '@value': site.tagline, '@language': 'zh-CN' },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': site.host },
    'dct:modified': site.asOf,
    'dct:license': { '@id': licenceUrl(site.license) },
    'dcat:distribution': [
      ...resultFiles(publication).map((name) => distribution(`${site.url}/api/v1/${name}`, 'text/csv')),
      distribution(`${site.url}/api/v1/results.parquet`, parquetType),
    ],
  };
}

const forms: readonly (readonly [suffix: string, type: string])[] = [
  ['json', 'application/json'],
  ['csv', 'text/csv'],
  ['xlsx', xlsxType],
  ['jsonld', 'application/ld+json'],
  ['zip', 'application/zip'],
];

const datasetIn = ({ id, current }: PublishedRecord, url: string): object[] =>
  current
    ? [
        {
          '@id': `${url}/d/${id}/`,
          '@type': 'dcat:Dataset',
          'dct:title': { '@value': current.disclosure.title, '@language': 'zh-CN' },
          'dct:issued': current.disclosure.publishedAt,
          'dct:publisher': { '@id': `${url}/org/${current.org.id}/` },
          'dcat:version': String(current.disclosure.version),
          'dcat:distribution': forms.map(([suffix, type]) => distribution(`${url}/d/${id}.${suffix}`, type)),
        },
      ]
    : [];

const distribution = (address: string, type: string): object => ({
  '@type': 'dcat:Distribution',
  'dcat:downloadURL': { '@id': address },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
});

import { schemas } from '#core/disclosure/schema/index.ts';
import { licenceUrl } from '../licence.ts';
import type { Publication } from '../publication.ts';
import { lists } from './lists.ts';
import { parquetType, svgType, xlsxType } from './media-types.ts';
import { resultFiles } from './result-tables.ts';
import { resultsColumns } from './results-columns.ts';

/** Descriptions of the data for programs, each in the words of its standard. */

/** Frictionless Data Package (specs.frictionlessdata.io/data-package, v1). */
export function dataPackage(publication: Publication): object {
  const { site } = publication.catalogue;
  const files = resultFiles(publication).map((name) => `api/v1/${name}`);
  return {
    profile: 'data-package',
    name: 'mingshi',
    title: site.name,
    description: site.tagline,
    homepage: site.url,
    version: site.asOf,
    licenses: [{ name: site.license, path: licenceUrl(site.license) }],
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'results',
        // A table cut by year is one resource of several files.
        path: files.length > 1 ? files : files[0],
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true },
        schema: {
          fields: resultsColumns.map(({ name, type, zh, en }) => ({
            name,
            type,
            title: zh,
            description: en,
          })),
          missingValues: [''],
          primaryKey: ['record', 'version', 'node'],
        },
      },
      {
        profile: 'data-resource',
        name: 'results-parquet',
        path: 'api/v1/results.parquet',
        format: 'parquet',
        mediatype: parquetType,
      },
      {
        profile: 'data-resource',
        name: 'disclosures',
        path: 'api/v1/disclosures.ndjson',
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
      },
      ...Object.keys(lists).map((name) => ({
        profile: 'data-resource',
        name: `list-${name}`,
        path: `api/v1/${name}.json`,
        format: 'json',
        mediatype: 'application/json',
      })),
    ],
  };
}

/** CSV on the Web metadata (W3C tabular-metadata), found beside the table as `results.csv-metadata.json`. */
export function csvwMetadata(publication: Publication): object {
  const { site } = publication.catalogue;
  const files = resultFiles(publication);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh-CN' }],
    ...(files.length > 1 ? { tables: files.map((url) => ({ url })) } : { url: files[0] }),
    'dc:title': site.name,
    'dc:license': { '@id': licenceUrl(site.license) },
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: resultsColumns.map(({ name, type, zh, en }) => ({
        name,
        titles: [name],
        'dc:description': [
          { '@value': zh, '@language': 'zh-CN' },
          { '@value': en, '@language': 'en' },
        ],
        datatype: type === 'number' ? 'decimal' : type,
        null: '',
      })),
      primaryKey: ['record', 'version', 'node'],
    },
  };
}

/** The static addresses as OpenAPI 3.1. */
export function openApi(publication: Publication): object {
  const { site } = publication.catalogue;
  const answer = (type: string, schema: object = {}) => ({
    200: { description: 'OK', content: { [type]: { schema } } },
    404: { description: 'Not published' },
  });
  const parameter = (name: string, pattern: string) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern },
  });
  const record = parameter('record', '^[a-z0-9]+(-[a-z0-9]+)*$');
  const version = parameter('version', '^v[1-9][0-9]*$');
  const disclosure = { $ref: '#/components/schemas/disclosures' };
  const forms: readonly (readonly [suffix: string, type: string])[] = [
    ['json', 'application/json'],
    ['csv', 'text/csv'],
    ['xlsx', xlsxType],
    ['jsonld', 'application/ld+json'],
    ['zip', 'application/zip'],
    // Where points are given.
    ['svg', svgType],
  ];
  const get = (summary: string, responses: object, parameters: object[] = []) => ({
    get: { summary, parameters, responses },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: site.name,
      version: 'v1',
      description: site.tagline,
      license: { name: site.license, url: licenceUrl(site.license) },
    },
    servers: [{ url: site.url }],
    paths: Object.fromEntries([
      ...forms.map(([suffix, type]) => [
        `/d/{record}.${suffix}`,
        get('What stands now, or the withdrawal', answer(type), [record]),
      ]),
      ...forms.map(([suffix, type]) => [
        `/d/{record}/{version}.${suffix}`,
        get('One release, for ever', answer(type, suffix === 'json' ? disclosure : {}), [record, version]),
      ]),
      ...Object.keys(lists).map((name) => [
        `/api/v1/${name}.json`,
        get(`List: ${name}`, answer('application/json')),
      ]),
      ['/api/v1/disclosures.ndjson', get('All records, one a line', answer('application/x-ndjson'))],
      ...[...new Set(['results.csv', ...resultFiles(publication)])].map((name) => [
        `/api/v1/${name}`,
        get('All current results, one a row', answer('text/csv')),
      ]),
      [
        '/api/v1/results.parquet',
        get('All current results as Parquet; numbers are exact decimals', answer(parquetType)),
      ],
    ]),
    components: {
      schemas: Object.fromEntries(
        Object.keys(schemas).map((kind) => [kind, { $ref: `${site.url}/schema/v1/${kind}.json` }]),
      ),
    },
  };
}

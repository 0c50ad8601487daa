/** The open data of the built site, read by programs of others: DuckDB, a zip reader, a schema, a CSV parser. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseContent } from '#core/disclosure/parse.ts';
import { schemas } from '#core/disclosure/schema/index.ts';
import { readXml } from '#core/documents/xml.ts';
import { importFile } from '../../scripts/import.ts';
import { readContentFolder } from '../../site/content-folder.ts';
import { resultsColumns } from '../../site/endpoints/results-columns.ts';
import { duckDbLines, readingExamples } from '../../site/views/read-data.ts';
import { buildOnce, filesIn } from './build-once.ts';

let folder = '';
let files: string[] = [];
beforeAll(() => {
  folder = buildOnce();
  files = filesIn(folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(folder, path)));
const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(text(path)) as T;
const results = () =>
  parseCsv<Record<string, string>>(text('api/v1/results.csv'), { bom: true, columns: true });

describe('the lines of the open data page', () => {
  test('DuckDB runs them on the built files', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const [create = '', missed = '', versions = ''] = duckDbLines(folder);
    await connection.run(create);
    const rows = (await connection.runAndReadAll(missed)).getRows();
    expect(rows.length).toBe(results().filter(({ status }) => status === 'not-met').length);
    expect(rows.length).toBeGreaterThan(0);
    const records = (await connection.runAndReadAll(versions)).getRowObjects();
    expect(records.length).toBe(json<unknown[]>('api/v1/disclosures.json').length);
    expect(records.every(({ versions: count }) => Number(count) >= 1)).toBe(true);
  });
  test('DuckDB finds in results.parquet, cell by cell, what results.csv holds', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const reader = await connection.runAndReadAll(`FROM '${join(folder, 'api/v1/results.parquet')}'`);
    const types = Object.fromEntries(
      reader.columnNames().map((name, index) => [name, String(reader.columnType(index))]),
    );
    expect([types.points, types.published, types.version, types.name]).toEqual([
      'DECIMAL(38,8)',
      'DATE',
      'INTEGER',
      'VARCHAR',
    ]);
    const bare = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
    const isNumber = new Set(resultsColumns.flatMap(({ name, type }) => (type === 'number' ? [name] : [])));
    const rows = reader.getRowObjects().map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          const text = value === null ? '' : String(value);
          return [name, isNumber.has(name) ? bare(text) : text];
        }),
      ),
    );
    const expected = results().map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, text]) => [
          name,
          isNumber.has(name) ? bare(text) : text.replace(/^'(?=[=+\-@])/, ''),
        ]),
      ),
    );
    expect(rows).toEqual(expected);
  });
  test('are three a language, and stand on the page', () => {
    const page = text('open-data/index.html');
    for (const { name, code } of readingExamples('https://mingshi.example', 'x')) {
      expect(code.split('\n')).toHaveLength(3);
      expect(page).toContain(name);
    }
  });
});

test('results.csv has the columns that its descriptions name, and a byte order mark', () => {
  const names = resultsColumns.map(({ name }) => name);
  expect(text('api/v1/results.csv').charCodeAt(0)).toBe(0xfeff);
  expect(Object.keys(results()[0] ?? {})).toEqual(names);
  const { resources } = json<{
    resources: { name: string; path: string; schema?: { fields: { name: string }[] } }[];
  }>('datapackage.json');
  expect(resources.find(({ name }) => name === 'results')?.schema?.fields.map(({ name }) => name)).toEqual(
    names,
  );
  const { url, tableSchema } = json<{ url: string; tableSchema: { columns: { titles: string[] }[] } }>(
    'api/v1/results.csv-metadata.json',
  );
  expect(url).toBe('results.csv');
  expect(tableSchema.columns.flatMap(({ titles }) => titles)).toEqual(names);
  expect(resources.filter(({ path }) => !existsSync(join(folder, path)))).toEqual([]);
});

test('a row is known by record, version and node, and holds what its type says', () => {
  const rows = results();
  const keys = rows.map(({ record, version, node }) => `${record} ${version} ${node}`);
  expect(new Set(keys).size).toBe(keys.length);
  const pattern = {
    number: /^(-?\d+(\.\d+)?)?$/,
    integer: /^\d+$/,
    date: /^\d{4}-\d\d-\d\d$/,
    string: /^[^=@\t\r]|^=?$/,
  };
  const wrong = rows.flatMap((row) =>
    resultsColumns
      .filter(({ name, type }) => !pattern[type].test(row[name] ?? ''))
      .map(({ name }) => `${row.record} ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('beside every page of a disclosure stand all its forms', () => {
  const pages = files
    .filter((path) => /^d\/[^/]+(\/v\d+)?\/index\.html$/.test(path))
    .map((path) => path.replace('/index.html', ''));
  expect(pages.length).toBeGreaterThan(100);
  expect(
    pages.flatMap((page) =>
      ['json', 'csv', 'xlsx', 'jsonld', 'zip']
        .filter((suffix) => !files.includes(`${page}.${suffix}`))
        .map((suffix) => `${page}.${suffix}`),
    ),
  ).toEqual([]);
});

describe('a chart as a file', () => {
  const pictures = () => files.filter((path) => /^(d|indicator)\/.*\.svg$/.test(path));
  test('is well-formed, names its source and loads nothing', () => {
    expect(pictures().length).toBeGreaterThan(50);
    for (const path of pictures()) {
      const svg = text(path);
      expect(readXml(svg).unread, path).toEqual([]);
      expect(svg, path).toMatch(/https:\/\/[^<]*\/(d|indicator)\/[^<]*<\/text><\/svg>\n$/);
      expect(svg, path).not.toMatch(/href|@import|<script|<image|url\((?!#)/);
    }
  });
  test('shows the numbers of the page', () => {
    for (const path of pictures().filter((file) => file.startsWith('d/'))) {
      const page = text(path.replace(/\.svg$/, '/index.html'));
      const values = [...text(path).matchAll(/class="value">([^<]*?) \/ ([^<　]*)/g)];
      expect(values.length, path).toBeGreaterThan(0);
      for (const [, won, weight] of values) expect(page, path).toContain(`<b>${won}</b> / ${weight}`);
    }
  });
});

test('a zip holds the same bytes as the files beside it, and the digest that its README names', () => {
  const zips = files.filter((path) => /^d\/[^/]+\/v\d+\.zip$/.test(path));
  for (const path of zips) {
    const entries = unzipSync(bytes(path));
    const readme = strFromU8(entries['README.txt'] ?? new Uint8Array());
    for (const [name, content] of Object.entries(entries).filter(([name]) => name !== 'README.txt'))
      expect(
        Buffer.from(content).equals(bytes(path.replace(/zip$/, name.split('.').at(-1) ?? ''))),
        path,
      ).toBe(true);
    const release = Object.entries(entries).find(([name]) => name.endsWith('.json'))?.[1];
    if (release) expect(readme, path).toContain(createHash('sha256').update(release).digest('hex'));
    else expect(readme, path).toContain('Withdrawn');
  }
});

test('every workbook is imported again without loss: what comes out is the JSON beside it', async () => {
  const { catalogue } = parseContent(readContentFolder('content'));
  const ask = async () => undefined;
  for (const path of files.filter((file) => /^d\/[^/]+\/v\d+\.xlsx$/.test(file))) {
    const beside = json<Record<string, unknown>>(path.replace(/xlsx$/, 'json'));
    const { plan, ready } = await importFile(
      'form.xlsx',
      bytes(path),
      catalogue,
      {},
      {
        today: '2026-12-31',
        ask,
        lang: 'en',
      },
    );
    if ('tombstone' in beside || beside.withdrawnAt !== undefined) {
      expect(ready, path).toBe(false);
      continue;
    }
    expect(JSON.parse(JSON.stringify(plan.releases[0] ?? null)), path).toEqual(beside);
    expect(plan.files, path).toEqual([]);
  }
}, 120_000);

test('JSON-LD: Datasets with what they are based on, measured values, and corrections', () => {
  const all = files
    .filter((path) => path.endsWith('.jsonld') && path.startsWith('d/'))
    .map((path) => json<Record<string, unknown>>(path));
  expect(
    all.every(
      (dataset) =>
        dataset['@type'] === 'Dataset' && String(dataset['@id']).startsWith('https://mingshi.example/d/'),
    ),
  ).toBe(true);
  expect(all.some(({ correction }) => Array.isArray(correction) && correction.length > 0)).toBe(true);
  expect(all.some(({ isBasedOn }) => Array.isArray(isBasedOn) && isBasedOn.length > 0)).toBe(true);
});

test('OpenAPI names only addresses that answer', () => {
  const { paths } = json<{ paths: Record<string, unknown> }>('api/v1/openapi.json');
  const dead = Object.keys(paths).filter((path) => {
    const pattern = new RegExp(
      `^${path.slice(1).replace('{record}', '[^/]+').replace('{version}', 'v\\d+').replaceAll('.', '\\.')}$`,
    );
    return !files.some((file) => pattern.test(file));
  });
  expect(dead).toEqual([]);
});

test('every kind of content has its JSON Schema', () => {
  expect(files.filter((path) => path.startsWith('schema/v1/'))).toEqual(
    Object.keys(schemas)
      .map((kind) => `schema/v1/${kind}.json`)
      .sort(),
  );
});

test('feeds: one of each kind in both forms, with the same entries, latest first', () => {
  const feeds = files.filter((path) => /(^|\/)feed\.json$/.test(path));
  for (const start of ['', 'org/', 'indicator/', 'corrections/', 'warnings/'])
    expect(feeds.some((path) => path.startsWith(start))).toBe(true);
  for (const path of feeds) {
    const { items } = json<{ items: { id: string; date_published: string }[] }>(path);
    const atom = [...text(path.replace(/json$/, 'xml')).matchAll(/<entry>.*?<id>(.*?)<\/id>/gs)].map(
      ([, id]) => id,
    );
    expect(atom, path).toEqual(items.map(({ id }) => id));
    const dates = items.map((item) => item.date_published);
    expect(dates, path).toEqual(dates.toSorted().reverse());
  }
});

test('DCAT lists every record that stands, with downloads that are there', () => {
  const { 'dcat:dataset': datasets } = json<{
    'dcat:dataset': { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }[];
  }>('dcat.jsonld');
  const downloads = datasets.flatMap((dataset) =>
    dataset['dcat:distribution'].map((one) => new URL(one['dcat:downloadURL']['@id']).pathname.slice(1)),
  );
  expect(downloads.filter((path) => !files.includes(path))).toEqual([]);
  expect(datasets.length).toBeGreaterThan(100);
});

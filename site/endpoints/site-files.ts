import { jsonSchemas } from '#core/disclosure/json-schema.ts';
import type { Publication, PublishedRecord, PublishedRelease } from '../publication.ts';
import { searchCatalogue, searchNames } from '../search/catalogue.ts';
import { vocabularyOf } from '../search/vocabulary.ts';
import { enginePath, engineScript } from '../try/engine-script.ts';
import { comparisonOf } from '../views/comparable.ts';
import { canonical, canonicalLines } from './canonical.ts';
import { datasetOf } from './dataset.ts';
import { dcatFiles } from './dcat.ts';
import { csvwMetadata, dataPackage, openApi } from './descriptions.ts';
import { atomFeed, jsonFeed } from './feed.ts';
import { allFeeds } from './feed-entries.ts';
import { recordXlsx } from './form-sheets.ts';
import { lists } from './lists.ts';
import { parquetType, svgType, xlsxType } from './media-types.ts';
import { scorePicture, trendPictures } from './pictures.ts';
import { recordJson } from './record-json.ts';
import { recordZip } from './record-zip.ts';
import { currentReleases, yearTables } from './result-tables.ts';
import { resultsCsv } from './results-csv.ts';
import { resultsParquet } from './results-parquet.ts';
import { sitemapFiles } from './sitemap.ts';

/** A file beside the pages: data, a feed, a description. Made when it is asked for. */
export interface SiteFile {
  /** Address below the root, without the slash before it. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  body(): string | Uint8Array | Iterable<string>;
}

const file = (path: string, type: string, body: SiteFile['body']): SiteFile => ({ path, type, body });
const json = (path: string, value: () => unknown, type = 'application/json'): SiteFile =>
  file(path, type, () => canonical(value()));

/**
 * Every file that the site has beside its pages, in a fixed order. The build writes them, the development server looks
 * one up: tens of thousands of small files need no routes.
 */
export function* siteFiles(publication: Publication): Generator<SiteFile> {
  const { catalogue, records } = publication;
  const { site } = catalogue;
  for (const record of records.values()) yield* recordFiles(record, publication);
  for (const feed of allFeeds(publication)) {
    const path = `${feed.path}feed`.slice(1);
    yield json(`${path}.json`, () => jsonFeed(feed, site), 'application/feed+json');
    yield file(`${path}.xml`, 'application/atom+xml', () => atomFeed(feed, site));
  }
  const { comparables, figures } = comparisonOf(publication);
  yield json('compare/index.json', () => comparables);
  for (const [indicator, list] of figures) yield json(`compare/${indicator}.json`, () => list);
  for (const [name, list] of Object.entries(lists))
    yield json(`api/v1/${name}.json`, () => list(publication));
  yield file('api/v1/disclosures.ndjson', 'application/x-ndjson', () =>
    canonicalLines([...records.values()], recordJson),
  );
  yield* resultFiles(publication);
  for (const { path, svg } of trendPictures(publication)) yield file(path.slice(1), svgType, svg);
  yield json('api/v1/results.csv-metadata.json', () => csvwMetadata(publication), 'application/csvm+json');
  yield json('api/v1/openapi.json', () => openApi(publication));
  yield json('datapackage.json', () => dataPackage(publication));
  for (const { path, value } of dcatFiles(publication)) yield json(path, value, 'application/ld+json');
  for (const { name, text } of jsonSchemas())
    yield file(
      `schema/v1/${name.replace(/\.schema\.json$/, '.json')}`,
      'application/schema+json',
      () => text,
    );
  yield file(enginePath, 'text/javascript', engineScript);
  yield json('search/catalogue.json', () => searchCatalogue(publication));
  yield json('search/vocabulary.json', () => vocabularyOf(searchNames(publication)));
  for (const { path, xml } of sitemapFiles(publication)) yield file(path, 'application/xml', xml);
  yield file('robots.txt', 'text/plain', () => `User-agent: *\nAllow: /\nSitemap: ${site.url}/sitemap.xml\n`);
}

/** All current results in one long table; of a very long one the latest year, and a file for each. */
function* resultFiles(publication: Publication): Generator<SiteFile> {
  const { catalogue } = publication;
  const csv = (path: string, releases: readonly PublishedRelease[]): SiteFile =>
    file(path, 'text/csv', () => resultsCsv(releases, catalogue));
  const current = currentReleases(publication);
  const years = yearTables(publication);
  yield csv('api/v1/results.csv', years[0]?.releases ?? current);
  for (const { year, releases } of years) yield csv(`api/v1/results-${year}.csv`, releases);
  yield file('api/v1/results.parquet', parquetType, () => resultsParquet(current, catalogue));
}

/** What stands now under the record's own address, and every release under its own. */
function* recordFiles(record: PublishedRecord, publication: Publication): Generator<SiteFile> {
  const { id, current, latest, releases } = record;
  const standing = current ?? latest;
  yield json(`d/${id}.json`, () => recordJson(record));
  for (const release of releases) {
    const path = `d/${id}/v${release.disclosure.version}`;
    // The canonical bytes whose digest the page names; of a withdrawn record only the tombstone.
    yield file(`${path}.json`, 'application/json', () =>
      release.tombstone ? canonical({ tombstone: release.tombstone }) : release.canonical,
    );
    for (const { path: suffix, type, body } of releaseForms(record, release, publication)) {
      yield file(path + suffix, type, body);
      if (release === standing) yield file(`d/${id}${suffix}`, type, body);
    }
  }
}

/** The forms of a release, by suffix; each is made once, for both of its addresses. */
function releaseForms(
  record: PublishedRecord,
  release: PublishedRelease,
  publication: Publication,
): SiteFile[] {
  const told = release.tombstone ? [] : [release];
  const csv = once(() => [...resultsCsv(told, publication.catalogue)].join(''));
  const jsonld = once(() => canonical(datasetOf(record, release, publication)));
  const xlsx = once(() => recordXlsx(release, publication));
  const zip = once(() =>
    recordZip(record, release, publication, { csv: csv(), jsonld: jsonld(), xlsx: xlsx() }),
  );
  const svg = scorePicture(release, publication);
  return [
    ...(svg ? [file('.svg', svgType, once(svg))] : []),
    file('.csv', 'text/csv', csv),
    file('.jsonld', 'application/ld+json', jsonld),
    file('.xlsx', xlsxType, xlsx),
    file('.zip', 'application/zip', zip),
  ];
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

import { strToU8 } from 'fflate';
import { store } from '#core/forms/pack.ts';
import { langs } from '../i18n/lang.ts';
import { licenceName } from '../licence.ts';
import type { Publication, PublishedRecord, PublishedRelease } from '../publication.ts';

/** The forms of a release that it packs, as they stand beside its page. */
export interface PackedForms {
  readonly csv: string;
  readonly jsonld: string;
  readonly xlsx: Uint8Array;
}

/** All forms of one release in one file, with a README that says what is what and how to check it. */
export function recordZip(
  record: PublishedRecord,
  release: PublishedRelease,
  publication: Publication,
  { csv, jsonld, xlsx }: PackedForms,
): Uint8Array {
  const name = `${record.id}-v${release.disclosure.version}`;
  return store({
    'README.txt': strToU8(readme(record, release, publication)),
    [`${name}.jsonld`]: strToU8(jsonld),
    ...(release.tombstone
      ? {}
      : {
          [`${name}.json`]: strToU8(release.canonical),
          [`${name}.csv`]: strToU8(csv),
          [`${name}.xlsx`]: xlsx,
        }),
  });
}

function readme(record: PublishedRecord, release: PublishedRelease, { catalogue }: Publication): string {
  const { disclosure, org, digest, tombstone } = release;
  const name = `${record.id}-v${disclosure.version}`;
  const address = `${catalogue.site.url}/d/${record.id}/v${disclosure.version}/`;
  const lines = tombstone
    ? [
        `${disclosure.record} v${disclosure.version}`,
        address,
        '',
        `已撤回 Withdrawn: ${tombstone.withdrawnAt} ${tombstone.reason}`,
      ]
    : [
        disclosure.title,
        ...(disclosure.titleEn === undefined ? [] : [disclosure.titleEn]),
        `${org.name}  ${disclosure.publishedAt}`,
        address,
        '',
        `${name}.json    规范 JSON（RFC 8785） canonical JSON`,
        `                sha256 ${digest}`,
        `${name}.csv     结果表，UTF-8 带 BOM；空格是未公布，不是 0 results; an empty cell was not published, it is not 0`,
        `                各列的意思 what the columns mean: ${catalogue.site.url}/open-data/#columns`,
        `${name}.xlsx    官方自评表，可再导入 official form, can be imported again`,
        `${name}.jsonld  schema.org Dataset`,
        '',
        '核对 Check:',
        `  sha256sum ${name}.json`,
        '',
        `许可 Licence: ${[...new Set(langs.map((lang) => licenceName(lang, disclosure.license)))].join(' ')}`,
      ];
  return `${lines.join('\n')}\n`;
}

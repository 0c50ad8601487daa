import { type Catalogue, type ContentFile, emptyCatalogue, type Release } from '../catalogue.ts';
import { type Problem, problem } from '../problem.ts';
import type { Disclosure } from '../schema/disclosure.ts';
import type { ContentKind } from '../schema/index.ts';
import type { Notice } from '../schema/notice.ts';
import type { Site } from '../schema/site.ts';
import type { Content, Entity, RecordMark, Sha256 } from './content.ts';
import { placeOf, refOfPath } from './layout.ts';
import type { ReadFiles } from './read-files.ts';

const mapOf = {
  orgs: 'organisations',
  library: 'indicators',
  schemes: 'schemes',
  basis: 'basis',
  regions: 'regions',
  segments: 'segments',
  topics: 'topics',
  glossary: 'glossary',
  evidence: 'evidence',
  surveys: 'surveys',
  warnings: 'warnings',
  applications: 'applications',
  supervision: 'supervision',
  corrections: 'corrections',
} as const satisfies Partial<Record<ContentKind, keyof Catalogue>>;

/** Content that grows: definitions first, then one record after the other. */
export interface Assembly {
  content: Content;
  catalogue: Catalogue;
  /** Doubled ids. The first file stays. */
  problems: Problem[];
  /** Takes the ids of a record's files in; what they say is given back and not kept. */
  add(read: ReadFiles): { releases: Release[]; problems: Problem[] };
}

/** Puts the files of all definitions and notices together. */
export function assemble(read: ReadFiles, sha256?: Sha256): Assembly {
  const catalogue = emptyCatalogue();
  const fileOf = new Map<object, string>();
  const refs = new Map<ContentKind, Map<string, string>>();
  const records = new Map<string, RecordMark>();
  const firstFile = new Map<string, string>();
  const problems: Problem[] = [];
  promise(refs, read.files.keys());

  for (const { kind, data, file } of read.entities) {
    const ref = refOf(kind, data);
    const twin = firstFile.get(`${kind} ${ref}`);
    if (twin !== undefined) {
      problems.push(problem(file, 'duplicate-id', { id: ref, other: twin }));
      continue;
    }
    firstFile.set(`${kind} ${ref}`, file);
    fileOf.set(data, file);
    if (kind === 'site') catalogue.site = data as Site;
    else if (kind === 'notices') {
      catalogue.notices.set(ref, {
        notice: data as Notice,
        path: file,
        body: read.markdown.get(file) ?? '',
        attachments: [...(read.attachments.get(folderOf(file)) ?? [])],
      });
    } else if (kind !== 'disclosures') (catalogue[mapOf[kind]] as Map<string, unknown>).set(ref, data);
  }
  return {
    catalogue,
    problems,
    content: {
      catalogue,
      records,
      fileOf: (entity) => fileOf.get(entity) ?? '',
      exists: (kind, ref) => refs.get(kind)?.has(ref) ?? false,
      refs: (kind) => refs.get(kind)?.keys() ?? [],
      pathOf: (kind, ref) => refs.get(kind)?.get(ref) ?? '',
      files: read.files,
      sha256,
    },
    add(folder) {
      promise(refs, folder.files.keys());
      return addRecord(folder, records, refs.get('disclosures'));
    },
  };
}

/** Releases of one folder: its path holds record, organisation and period, so all of them are of one record. */
function addRecord(
  { entities, markdown, attachments }: ReadFiles,
  records: Map<string, RecordMark>,
  refs: Map<string, string> | undefined,
): { releases: Release[]; problems: Problem[] } {
  const releases = entities
    .map(({ data, file }) => releaseOf(data as Disclosure, file, markdown, attachments))
    .sort((a, b) => a.disclosure.version - b.disclosure.version);
  const [first] = releases;
  if (!first) return { releases, problems: [] };
  const { record } = first.disclosure;
  const twin = records.get(record);
  if (twin) {
    const other = twin.file;
    return {
      releases: [],
      problems: releases.map(({ path }) => problem(path, 'duplicate-id', { id: record, other })),
    };
  }
  const { scheme } = releases.findLast(({ disclosure }) => disclosure.scheme)?.disclosure ?? {};
  records.set(record, { file: first.path, scheme });
  for (const { disclosure } of releases) promiseDeleted(disclosure, refs);
  return { releases, problems: [] };
}

function refOf(kind: ContentKind, data: Entity['data']): string {
  if (kind === 'library' || kind === 'schemes') return `${data.id}@${data.version}`;
  return data.id ?? kind;
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

function releaseOf(
  disclosure: Disclosure,
  path: string,
  markdown: ReadonlyMap<string, string>,
  attachments: ReadonlyMap<string, readonly ContentFile[]>,
): Release {
  const narrative = markdown.get(path);
  const folder = folderOf(path);
  const beside = attachments.get(folder) ?? [];
  const listed = new Set(disclosure.attachments.map(({ name }) => `${folder}/attachments/${name}`));
  return {
    disclosure,
    path,
    ...(narrative === undefined ? {} : { narrative }),
    attachments: beside.filter((file) => listed.has(file.path)),
  };
}

/** A withdrawal for privacy deletes what it withdraws: those versions were there, and are no gap. */
function promiseDeleted(
  { record, version, withdrawal }: Disclosure,
  refs: Map<string, string> | undefined,
): void {
  if (withdrawal?.reason !== '隐私处理') return;
  for (let earlier = 1; earlier < Math.min(version, 1000); earlier++) refs?.set(`${record}@${earlier}`, '');
}

/** Ids that the names of files promise, whatever is inside. */
function promise(refs: Map<ContentKind, Map<string, string>>, paths: Iterable<string>): void {
  for (const path of paths) {
    const place = placeOf(path);
    if (place.role !== 'entity') continue;
    const ofKind = refs.get(place.kind) ?? new Map<string, string>();
    refs.set(place.kind, ofKind);
    const ref = refOfPath(path);
    if (ref !== undefined && !ofKind.has(ref)) ofKind.set(ref, path);
  }
}

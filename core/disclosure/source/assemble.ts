import { type Catalogue, type ContentFile, emptyCatalogue, type Release } from '../catalogue.ts';
import { type Problem, problem } from '../problem.ts';
import type { Disclosure } from '../schema/disclosure.ts';
import type { ContentKind } from '../schema/index.ts';
import type { Notice } from '../schema/notice.ts';
import type { Site } from '../schema/site.ts';
import { placeOf, refOfPath } from './layout.ts';

/** A parsed file: its kind says which schema it passed. */
export interface Entity {
  kind: ContentKind;
  data: { id?: string | undefined; version?: number | undefined };
  file: string;
}

/** Parsed content with what the checks across files need. */
export interface Content {
  catalogue: Catalogue;
  /** File of an entity of the catalogue, for problems. */
  fileOf(entity: object): string;
  /** Whether the id (`id@version` of versioned kinds) exists; a file that is broken inside counts by its name. */
  exists(kind: ContentKind, ref: string): boolean;
  /** All such ids, for suggestions. */
  refs(kind: ContentKind): Iterable<string>;
  /** All files, for attachments. */
  files: ReadonlyMap<string, ContentFile>;
  /** SHA-256 in lower-case hex, where the door can compute one. */
  sha256?: Sha256 | undefined;
}

/** A platform's SHA-256: bytes in, lower-case hex out. */
export type Sha256 = (bytes: Uint8Array) => string;

const mapOf = {
  orgs: 'organisations',
  library: 'indicators',
  schemes: 'schemes',
  basis: 'basis',
  evidence: 'evidence',
  surveys: 'surveys',
  warnings: 'warnings',
  applications: 'applications',
  supervision: 'supervision',
  corrections: 'corrections',
} as const satisfies Partial<Record<ContentKind, keyof Catalogue>>;

/** Puts parsed files together; doubled ids become problems and the first file stays. */
export function assemble(
  entities: readonly Entity[],
  markdown: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, ContentFile>,
  sha256?: Sha256,
): { content: Content; problems: Problem[] } {
  const catalogue = emptyCatalogue();
  const problems: Problem[] = [];
  const fileOf = new Map<object, string>();
  const firstFile = new Map<string, string>();
  const promised = promisedRefs(files);
  const attachments = attachmentsByFolder(files);

  for (const { kind, data, file } of entities) {
    const ref = refOf(kind, data);
    const twin = firstFile.get(`${kind} ${ref}`);
    if (twin !== undefined) {
      problems.push(problem(file, 'duplicate-id', { id: ref, other: twin }));
      continue;
    }
    firstFile.set(`${kind} ${ref}`, file);
    fileOf.set(data, file);
    promised.get(kind)?.add(ref);
    if (kind === 'disclosures') promiseDeleted(data as Disclosure, promised.get(kind));
    if (kind === 'site') catalogue.site = data as Site;
    else if (kind === 'disclosures') addRelease(catalogue, data as Disclosure, file, markdown, attachments);
    else if (kind === 'notices') {
      catalogue.notices.set(ref, {
        notice: data as Notice,
        path: file,
        body: markdown.get(file) ?? '',
        attachments: attachments.get(folderOf(file)) ?? [],
      });
    } else (catalogue[mapOf[kind]] as Map<string, unknown>).set(ref, data);
  }
  for (const releases of catalogue.records.values()) {
    releases.sort((a, b) => a.disclosure.version - b.disclosure.version);
  }
  const content: Content = {
    catalogue,
    fileOf: (entity) => fileOf.get(entity) ?? '',
    exists: (kind, ref) => promised.get(kind)?.has(ref) ?? false,
    refs: (kind) => promised.get(kind) ?? [],
    files,
    sha256,
  };
  return { content, problems };
}

function refOf(kind: ContentKind, data: Entity['data'] & { record?: string | undefined }): string {
  if (kind === 'disclosures') return `${data.record}@${data.version}`;
  if (kind === 'library' || kind === 'schemes') return `${data.id}@${data.version}`;
  return data.id ?? kind;
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

function addRelease(
  catalogue: Catalogue,
  disclosure: Disclosure,
  path: string,
  markdown: ReadonlyMap<string, string>,
  attachments: ReadonlyMap<string, ContentFile[]>,
): void {
  const narrative = markdown.get(path);
  const listed = new Set(disclosure.attachments.map(({ name }) => name));
  const folder = folderOf(path);
  const release: Release = {
    disclosure,
    path,
    ...(narrative === undefined ? {} : { narrative }),
    attachments: (attachments.get(folder) ?? []).filter(({ path: file }) =>
      listed.has(file.slice(`${folder}/attachments/`.length)),
    ),
  };
  const releases = catalogue.records.get(disclosure.record);
  if (releases) releases.push(release);
  else catalogue.records.set(disclosure.record, [release]);
}

/** A withdrawal for privacy deletes what it withdraws: those versions were there, and are no gap. */
function promiseDeleted({ record, version, withdrawal }: Disclosure, refs: Set<string> | undefined): void {
  if (withdrawal?.reason !== '隐私处理') return;
  for (let earlier = 1; earlier < Math.min(version, 1000); earlier++) refs?.add(`${record}@${earlier}`);
}

function attachmentsByFolder(files: ReadonlyMap<string, ContentFile>): Map<string, ContentFile[]> {
  const byFolder = new Map<string, ContentFile[]>();
  for (const file of files.values()) {
    const place = placeOf(file.path);
    if (place.role !== 'attachment') continue;
    const list = byFolder.get(place.folder);
    if (list) list.push(file);
    else byFolder.set(place.folder, [file]);
  }
  return byFolder;
}

function promisedRefs(files: ReadonlyMap<string, ContentFile>): Map<ContentKind, Set<string>> {
  const promised = new Map<ContentKind, Set<string>>();
  for (const path of files.keys()) {
    const place = placeOf(path);
    if (place.role !== 'entity') continue;
    const refs = promised.get(place.kind) ?? new Set<string>();
    promised.set(place.kind, refs);
    const ref = refOfPath(path);
    if (ref !== undefined) refs.add(ref);
  }
  return promised;
}

import { periodKey } from '../period.ts';
import type { ContentKind } from '../schema/index.ts';
import type { Period } from '../schema/values.ts';

/** What a path of the content folder is. */
export type Placed =
  | { role: 'entity'; kind: ContentKind }
  /** Body of a notice or narrative of a release; `of` is the path of its JSON file. */
  | { role: 'markdown'; of: string }
  /** `folder` is the folder of the record or notice. */
  | { role: 'attachment'; folder: string; name: string }
  /** Generated JSON Schema: not content. */
  | { role: 'schema' }
  /** Words for maintainers about the folder: not content, never published. */
  | { role: 'readme' }
  | { role: 'unexpected'; expected: readonly string[] };

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const flat =
  'basis|regions|segments|topics|glossary|surveys|warnings|applications|supervision|evidence|corrections';

type Pattern = readonly [RegExp, (match: RegExpExecArray) => Placed];
const patterns: readonly Pattern[] = [
  [/^site\.json$/, () => ({ role: 'entity', kind: 'site' })],
  [/^README(?:\.zh-CN)?\.md$/, () => ({ role: 'readme' })],
  [/^schema\/[a-z]+\.schema\.json$/, () => ({ role: 'schema' })],
  [/^orgs\/[^/]+\/[^/]+\.json$/, () => ({ role: 'entity', kind: 'orgs' })],
  [/^library\/[^/]+\/[^/]+\.json$/, () => ({ role: 'entity', kind: 'library' })],
  [/^schemes\/[^/]+\/v[^/]*\.json$/, () => ({ role: 'entity', kind: 'schemes' })],
  [new RegExp(`^(${flat})/[^/]+\\.json$`), ([, kind]) => ({ role: 'entity', kind: kind as ContentKind })],
  [/^disclosures\/[^/]+\/[^/]+\/[^/]+\/v[^/]*\.json$/, () => ({ role: 'entity', kind: 'disclosures' })],
  [
    /^(disclosures\/[^/]+\/[^/]+\/[^/]+\/v[^/]*)\.md$/,
    ([, stem = '']) => ({ role: 'markdown', of: `${stem}.json` }),
  ],
  [/^notices\/[^/]+\/notice\.json$/, () => ({ role: 'entity', kind: 'notices' })],
  [/^(notices\/[^/]+)\/body\.md$/, ([, folder = '']) => ({ role: 'markdown', of: `${folder}/notice.json` })],
  [
    /^(notices\/[^/]+|disclosures\/[^/]+\/[^/]+\/[^/]+)\/attachments\/(.+)$/,
    ([, folder = '', name = '']) => ({ role: 'attachment', folder, name }),
  ],
];

const shapes: Record<string, readonly string[]> = {
  orgs: ['orgs/<region>/<org>.json'],
  library: ['library/<domain>/<indicator>.json', 'library/<domain>/<indicator>@2.json'],
  schemes: ['schemes/<scheme>/v1.json'],
  disclosures: [
    'disclosures/<org>/<period>/<record>/v1.json',
    'disclosures/<org>/<period>/<record>/v1.md',
    'disclosures/<org>/<period>/<record>/attachments/…',
  ],
  notices: ['notices/<id>/notice.json', 'notices/<id>/body.md', 'notices/<id>/attachments/…'],
};
for (const kind of flat.split('|')) shapes[kind] = [`${kind}/<id>.json`];

/** By top folder, so that a path is tried against its own few patterns only. */
const patternsOf = new Map<string, Pattern[]>();
for (const top of [
  'site.json',
  'README.md',
  'README.zh-CN.md',
  'schema',
  'orgs',
  'library',
  'schemes',
  'disclosures',
  'notices',
  ...flat.split('|'),
]) {
  patternsOf.set(
    top,
    patterns.filter(([pattern]) => pattern.source.replace(/[\\^(]/g, '').includes(top.split('.')[0] ?? top)),
  );
}

/** What the file at `path` (relative to the content folder) is; `unexpected` with the shapes that its folder allows. */
export function placeOf(path: string): Placed {
  const slash = path.indexOf('/');
  const top = slash < 0 ? path : path.slice(0, slash);
  for (const [pattern, placed] of patternsOf.get(top) ?? []) {
    const match = pattern.exec(path);
    if (match) return placed(match);
  }
  return {
    role: 'unexpected',
    expected: shapes[top] ?? ['site.json', ...Object.keys(shapes).map((k) => `${k}/…`)],
  };
}

/** Fields that decide where a file lies; taken from parsed content. */
interface Placeable {
  id?: string | undefined;
  version?: number | undefined;
  region?: string | undefined;
  org?: string | undefined;
  period?: Period | undefined;
  record?: string | undefined;
}

/** Where a file with this content should lie. For the library the domain folder is the editor's choice and stays. */
export function expectedPath(kind: ContentKind, data: Placeable, path: string): string {
  const { id = '', version = 1 } = data;
  switch (kind) {
    case 'site':
      return 'site.json';
    case 'orgs':
      return `orgs/${data.region}/${id}.json`;
    case 'library':
      return `library/${path.split('/')[1] ?? ''}/${version === 1 ? id : `${id}@${version}`}.json`;
    case 'schemes':
      return `schemes/${id}/v${version}.json`;
    case 'disclosures':
      return `disclosures/${data.org}/${data.period ? periodKey(data.period) : ''}/${data.record}/v${version}.json`;
    case 'notices':
      return `notices/${id}/notice.json`;
    default:
      return `${kind}/${id}.json`;
  }
}

const refPatterns: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [new RegExp(`^library/[^/]+/(${slug})(?:@([1-9]\\d*))?\\.json$`), ([, id, v]) => `${id}@${v ?? 1}`],
  [new RegExp(`^schemes/(${slug})/v([1-9]\\d*)\\.json$`), ([, id, v]) => `${id}@${v}`],
  [new RegExp(`^disclosures/[^/]+/[^/]+/(${slug})/v([1-9]\\d*)\\.json$`), ([, id, v]) => `${id}@${v}`],
  [new RegExp(`^notices/(${slug})/notice\\.json$`), ([, id = '']) => id],
  [new RegExp(`^orgs/[^/]+/(${slug})\\.json$`), ([, id = '']) => id],
  [new RegExp(`^(?:${flat})/(${slug})\\.json$`), ([, id = '']) => id],
];

/**
 * The id (`id@version` of versioned things) that a path alone promises; `undefined` where it promises none.
 * A file that is broken inside still counts as there, so that one fault gives one problem.
 */
export function refOfPath(path: string): string | undefined {
  for (const [pattern, ref] of refPatterns) {
    const match = pattern.exec(path);
    if (match) return ref(match);
  }
  return undefined;
}

import type { ChecklistRow, Representation } from '#core/disclosure/checklist.ts';
import type { Publication } from '../publication.ts';

/** One place that shows a practice: a page to open, or a file that only its name can point to. */
export interface ShownBy {
  /** Last part of the file or the address: short enough for a table. */
  readonly name: string;
  /** Address without language; absent where no page shows it. */
  readonly href?: string;
}

/** Where content of one kind is shown, from the path of its file. Undefined: shown on no page of its own. */
const pages: readonly [
  RegExp,
  (published: Publication, id: string, version: string) => string | undefined,
][] = [
  [
    /^library\/[^/]+\/(.+?)(?:@(\d+))?\.json$/,
    (p, id) =>
      [...p.catalogue.indicators.values()].some((i) => i.id === id) ? `/indicator/${id}/` : undefined,
  ],
  [
    /^schemes\/(.+)\/v(\d+)\.json$/,
    (p, id, v) => (p.catalogue.schemes.has(`${id}@${v}`) ? `/scheme/${id}/v${v}/` : undefined),
  ],
  [
    /^disclosures\/.+\/(.+)\/v(\d+)\.json$/,
    (p, id, v) => (p.records.has(id) ? `/d/${id}/v${v}/` : undefined),
  ],
  [/^orgs\/.+\/(.+)\.json$/, (p, id) => (p.catalogue.organisations.has(id) ? `/org/${id}/` : undefined)],
  [/^basis\/(.+)\.json$/, (p, id) => (p.catalogue.basis.has(id) ? `/library/basis/#${id}` : undefined)],
  [/^surveys\/(.+)\.json$/, (p, id) => (p.catalogue.surveys.has(id) ? `/survey/${id}/` : undefined)],
  [/^notices\/(.+)\/notice\.json$/, (p, id) => (p.notices.has(id) ? `/notice/${id}/` : undefined)],
  [/^warnings\/(.+)\.json$/, (p, id) => (p.catalogue.warnings.has(id) ? '/warnings/' : undefined)],
  [
    /^applications\/(.+)\.json$/,
    (p, id) => (p.catalogue.applications.has(id) ? '/applications/' : undefined),
  ],
  [/^supervision\/(.+)\.json$/, (p, id) => (p.catalogue.supervision.has(id) ? '/supervision/' : undefined)],
  [/^corrections\/(.+)\.json$/, (p, id) => (p.catalogue.corrections.has(id) ? '/corrections/' : undefined)],
];

function hrefOf(published: Publication, path: string): string | undefined {
  for (const [pattern, address] of pages) {
    const match = pattern.exec(path);
    if (match) return address(published, match[1] ?? '', match[2] ?? '1');
  }
  return undefined;
}

function shownBy(published: Publication, place: Representation): ShownBy {
  if (place.kind === 'page') return { name: place.route, href: place.route };
  if (place.kind === 'core') return { name: place.file.replace(/^core\//, '') };
  const href = hrefOf(published, place.path);
  return { name: href ?? place.path, ...(href && { href }) };
}

/** The places that show a practice, each page once, pages before files. */
export function placesOf(published: Publication, row: ChecklistRow): ShownBy[] {
  const places = row.shownBy.map((place) => shownBy(published, place));
  const once = places.filter(({ name }, at) => places.findIndex((other) => other.name === name) === at);
  return [...once.filter(({ href }) => href), ...once.filter(({ href }) => !href)];
}

/** Rows by the field they come from, A to E. */
export function byField(rows: readonly ChecklistRow[]): Map<string, ChecklistRow[]> {
  return Map.groupBy(rows, ({ id }) => id.slice(0, 1));
}

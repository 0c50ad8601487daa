import type { ChecklistRow, Representation } from '#core/disclosure/checklist.ts';
import { routeOf } from '#core/disclosure/checklist-route.ts';
import type { Publication } from '../publication.ts';

/** One place that shows a practice: a page to open, or a file that only its name can point to. */
export interface ShownBy {
  /** Address of the page, or name of the file below `core/` or `content/`. */
  readonly name: string;
  /** Address without language; absent where no page of this site shows it. */
  readonly href?: string;
}

/** Whether this site has the page: a body that removed the demonstration content has fewer. */
function stands({ catalogue, records, notices }: Publication, route: string): boolean {
  const [kind = '', id = '', version = ''] = route.split('/').slice(1);
  switch (kind) {
    case 'd':
      return records.has(id);
    case 'scheme':
      return id === '' || catalogue.schemes.has(`${id}@${version.slice(1)}`);
    case 'indicator':
      return id === '' || [...catalogue.indicators.values()].some((indicator) => indicator.id === id);
    case 'org':
      return id === '' || catalogue.organisations.has(id);
    case 'survey':
      return catalogue.surveys.has(id);
    case 'library': {
      const list = version.slice(1);
      const { regions, segments, topics } = catalogue;
      return id !== 'codes' || regions.has(list) || segments.has(list) || topics.has(list);
    }
    case 'notice':
      return id === '' || notices.has(id);
    default:
      return true;
  }
}

function shownBy(published: Publication, place: Representation): ShownBy {
  const route = routeOf(place, published.catalogue);
  if (route !== undefined && stands(published, route)) return { name: route, href: route };
  if (place.kind === 'core') return { name: place.file };
  return { name: place.kind === 'page' ? place.route : `content/${place.path}` };
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

import { uiIn } from '../i18n/ui.ts';
import type { Publication } from '../publication.ts';
import { changedReleases } from '../views/corrections.ts';
import { rowsOf } from '../views/rows.ts';
import { warningPath, warningReason, warningTitle } from '../views/warning.ts';

/** One thing that was said on one day. */
export interface FeedEntry {
  readonly date: string;
  /** Address without the site. */
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly summary: string;
}

/** A feed: where its page is, what it is called, what is in it. */
export interface Feed {
  /** Folder, with slashes at both ends; the feed is `feed.xml` and `feed.json` in it. */
  readonly path: string;
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

/** Readers of a feed want what is new; older things are on the page. */
const length = 100;

const latestFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries
    .toSorted((a, b) => (a.date === b.date ? (a.path < b.path ? -1 : 1) : a.date < b.date ? 1 : -1))
    .slice(0, length);

/** Every feed of the site: all, corrections, warnings, by organisation, by indicator. Those with nothing in them too. */
export function allFeeds(publication: Publication): Feed[] {
  const { catalogue, records, notices, warnings } = publication;
  const byOrg = new Map<string, FeedEntry[]>([...catalogue.organisations.keys()].map((id) => [id, []]));
  const byIndicator = new Map<string, FeedEntry[]>();
  const all: FeedEntry[] = [];
  for (const record of records.values())
    for (const release of record.releases) {
      const { disclosure, org, tombstone } = release;
      const entry: FeedEntry = {
        date: disclosure.publishedAt,
        path: `/d/${record.id}/v${disclosure.version}/`,
        title: tombstone ? `撤回：${disclosure.title}` : disclosure.title,
        author: org.name,
        summary: tombstone ? '' : disclosure.narrative,
      };
      all.push(entry);
      byOrg.get(org.id)?.push(entry);
      const families = tombstone
        ? []
        : rowsOf(release, catalogue).map(({ leaf }) => leaf.indicator.split('@')[0] ?? '');
      for (const id of new Set(families)) {
        const entries = byIndicator.get(id) ?? [];
        byIndicator.set(id, entries);
        entries.push(entry);
      }
    }
  for (const { notice, org } of notices.values()) {
    const entry: FeedEntry = {
      date: notice.publishedAt,
      path: `/notice/${notice.id}/`,
      title: notice.title,
      author: org.name,
      summary: notice.summary,
    };
    all.push(entry);
    byOrg.get(org.id)?.push(entry);
  }
  const nameOfIndicator = new Map([...catalogue.indicators.values()].map(({ id, name }) => [id, name]));
  const feed = (path: string, title: string, entries: readonly FeedEntry[]): Feed => ({
    path,
    title,
    entries: latestFirst(entries),
  });
  const { name } = catalogue.site;
  return [
    feed('/', name, all),
    feed('/corrections/', `更正与撤回 - ${name}`, corrections(publication)),
    feed(
      '/warnings/',
      `预警 - ${name}`,
      warnings.map((warning) => warningEntry(warning, publication)),
    ),
    ...[...byOrg].map(([id, own]) =>
      feed(`/org/${id}/`, `${catalogue.organisations.get(id)?.name} - ${name}`, own),
    ),
    ...[...byIndicator].map(([id, own]) =>
      feed(`/indicator/${id}/`, `${nameOfIndicator.get(id) ?? id} - ${name}`, own),
    ),
  ];
}

const corrections = (publication: Publication): FeedEntry[] =>
  changedReleases(publication).map(({ record, release, corrections: own }) => ({
    date: release.disclosure.publishedAt,
    path: `/d/${record.id}/v${release.disclosure.version}/`,
    title: `${uiIn('zh').t.release[release.disclosure.releaseType]}：${release.disclosure.title}`,
    author: release.org.name,
    summary: own.map(({ note }) => note).join('；') || (release.disclosure.adjustment?.note ?? ''),
  }));

function warningEntry(warning: Publication['warnings'][number], { catalogue }: Publication): FeedEntry {
  return {
    date: warning.resolvedAt ?? warning.openedAt,
    path: warningPath(warning),
    title: `${warning.resolvedAt === undefined ? '' : '已解除：'}${warningTitle(warning, catalogue, uiIn('zh'))}`,
    author: catalogue.organisations.get(warning.subject.org)?.name ?? '',
    summary: warningReason(warning, catalogue, 'zh'),
  };
}

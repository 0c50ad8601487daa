import { el, join, type Markup } from '../charts/markup.ts';
import type { Publication } from '../publication.ts';

const title = (text: string): Markup => el('title', {}, text);

/** Every release and notice, latest first, as Atom (RFC 4287). Dates are those of publication, so nothing depends on a clock. */
export function atomFeed({ catalogue, records, notices }: Publication): string {
  const { site } = catalogue;
  const entries = [
    ...[...records.values()].flatMap((record) =>
      record.releases.map(({ disclosure, org, tombstone }) => ({
        date: disclosure.publishedAt,
        path: `/d/${record.id}/v${disclosure.version}/`,
        title: tombstone ? `撤回：${disclosure.title}` : disclosure.title,
        author: org.name,
        summary: tombstone ? '' : disclosure.narrative,
      })),
    ),
    ...[...notices.values()].map(({ notice, org }) => ({
      date: notice.publishedAt,
      path: `/notice/${notice.id}/`,
      title: notice.title,
      author: org.name,
      summary: notice.summary,
    })),
  ].sort((a, b) => (a.date === b.date ? (a.path < b.path ? -1 : 1) : a.date < b.date ? 1 : -1));
  const feed = el(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' },
    title(site.name),
    el('subtitle', {}, site.tagline),
    el('id', {}, `${site.url}/`),
    el('updated', {}, `${entries[0]?.date ?? site.asOf}T00:00:00Z`),
    el('link', { rel: 'self', href: `${site.url}/feed.xml` }),
    el('link', { rel: 'alternate', href: `${site.url}/` }),
    ...entries
      .slice(0, 100)
      .map((entry) =>
        el(
          'entry',
          {},
          title(entry.title),
          el('id', {}, site.url + entry.path),
          el('link', { href: site.url + entry.path }),
          el('updated', {}, `${entry.date}T00:00:00Z`),
          el('author', {}, el('name', {}, entry.author)),
          el('summary', {}, entry.summary),
        ),
      ),
  );
  return join([{ html: '<?xml version="1.0" encoding="utf-8"?>\n' }, feed]).html;
}

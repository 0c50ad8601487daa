import type { Site } from '#core/disclosure/schema/site.ts';
import { el, join, type Markup } from '../charts/markup.ts';
import type { Feed } from './feed-entries.ts';

const title = (text: string): Markup => el('title', {}, text);
/** Days have no hour; feeds want one. Dates are those of publication, so nothing depends on a clock. */
const instant = (day: string): string => `${day}T00:00:00Z`;

/** A feed as Atom (RFC 4287). */
export function atomFeed({ path, title: name, entries }: Feed, site: Site): string {
  const feed = el(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' },
    title(name),
    el('subtitle', {}, site.tagline),
    el('id', {}, `${site.url}${path}`),
    el('updated', {}, instant(entries[0]?.date ?? site.asOf)),
    el('link', { rel: 'self', href: `${site.url}${path}feed.xml` }),
    el('link', { rel: 'alternate', href: `${site.url}${path}` }),
    ...entries.map((entry) =>
      el(
        'entry',
        {},
        title(entry.title),
        el('id', {}, site.url + entry.path),
        el('link', { href: site.url + entry.path }),
        el('updated', {}, instant(entry.date)),
        el('author', {}, el('name', {}, entry.author)),
        el('summary', {}, entry.summary),
      ),
    ),
  );
  return join([{ html: '<?xml version="1.0" encoding="utf-8"?>\n' }, feed]).html;
}

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed = ({ path, title: name, entries }: Feed, site: Site): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: name,
  description: site.tagline,
  language: 'zh-CN',
  home_page_url: `${site.url}${path}`,
  feed_url: `${site.url}${path}feed.json`,
  items: entries.map((entry) => ({
    id: site.url + entry.path,
    url: site.url + entry.path,
    title: entry.title,
    content_text: entry.summary || entry.title,
    date_published: instant(entry.date),
    authors: [{ name: entry.author }],
  })),
});

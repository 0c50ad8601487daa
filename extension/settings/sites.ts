/** Entries of `liveOrigins`, and what they mean to the browser. */

/** The match pattern that grants or registers an entry. Ports are no part of a pattern. */
export const patternOf = (site: string): string => `${site.replace(/:\d+$/, '')}/*`;

/** Whether an entry covers an origin, port and all. `*://*.example.cn` covers `example.cn` and every host below it. */
export function covers(site: string, origin: string): boolean {
  const [entry, page] = [split(site), split(origin)];
  if (!entry || !page) return false;
  if (entry.scheme !== '*' && entry.scheme !== page.scheme) return false;
  if (!entry.host.startsWith('*.')) return entry.host === page.host && entry.port === page.port;
  const host = entry.host.slice(2);
  return page.host === host || page.host.endsWith(`.${host}`);
}

/** The entry that covers an origin, if one does. */
export const siteFor = (sites: readonly string[], origin: string): string | undefined =>
  sites.find((site) => covers(site, origin));

function split(address: string): { scheme: string; host: string; port: string } | undefined {
  const parts = /^(https?|\*):\/\/(\[[0-9a-f:]+\]|[^:/]+)(?::(\d+))?$/.exec(address);
  if (!parts) return undefined;
  const [, scheme = '', host = '', port = ''] = parts;
  return { scheme, host, port };
}

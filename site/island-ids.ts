import { createHash } from 'node:crypto';

const start = Buffer.from('<astro-island uid="');
const islands = /<astro-island uid="[^"]*"((?:[^">]|"[^"]*")*)>/g;

/**
 * A page whose islands are numbered by what the page says of them. Astro numbers them by the absolute path of their sources,
 * so that the same sources in another folder would give other bytes; browsers do not read the number.
 */
export function withOwnIds(page: Uint8Array): Uint8Array {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  if (!bytes.includes(start)) return page;
  const numbered = bytes
    .toString('utf8')
    .replace(islands, (_, said: string) => `<astro-island uid="${numberOf(said)}"${said}>`);
  return Buffer.from(numbered);
}

const numberOf = (said: string): string => createHash('sha256').update(said).digest('hex').slice(0, 8);

import { archiveReading, type InnerFile } from './archive-reading.ts';
import type { Unread } from './block.ts';
import type { InnerReader } from './office-part.ts';
import type { LocatedReading } from './source-reading.ts';
import { readText } from './text.ts';
import type { Entry } from './unzip.ts';

/** An archive: each file as its own kind, and the names of all of them, which an edit cannot change. Never throws. */
export function readZip(
  bytes: Uint8Array,
  entries: readonly Entry[],
  unread: Unread[],
  readInner: InnerReader,
): LocatedReading<Uint8Array> {
  const names = readText(entries.map(({ name }) => name).join('\n'));
  const inner: InnerFile[] = [{ name: '', reading: { ...names, write: () => new Uint8Array() } }];
  for (const entry of entries) {
    const found = readInner(entry);
    if (Array.isArray(found)) for (const one of found) unread.push(one);
    else inner.push(found);
  }
  return archiveReading(bytes, entries, [], inner, unread);
}

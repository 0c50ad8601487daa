import { type Zippable, zipSync } from 'fflate';

/** The first day a zip can name: what is packed does not say when. */
const always = new Date(1980, 0, 1);

/** Files → a zip that is the same, byte by byte, whenever and wherever it is made. Names use `/`. */
export function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name);
    // Plain files for Unix: rights would follow the machine's settings.
    if (bytes) sorted[name] = [bytes, { mtime: always, os: 3, attrs: 0o644 << 16, level: 9 }];
  }
  return zipSync(sorted);
}

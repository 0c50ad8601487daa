import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from './site-files.ts';

/** Writes files below a folder, one after the other: none waits in memory for the next. `told` of each when it stands. */
export function writeFiles(
  files: Iterable<Pick<SiteFile, 'path' | 'body'>>,
  outDir: string,
  told: (path: string) => void = () => {},
): void {
  const made = new Set<string>();
  for (const { path, body } of files) {
    const target = join(outDir, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    const content = body();
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content);
    else writeParts(content, target);
    told(path);
  }
}

function writeParts(parts: Iterable<string>, target: string): void {
  const handle = openSync(target, 'w');
  try {
    for (const part of parts) writeSync(handle, part);
  } finally {
    closeSync(handle);
  }
}

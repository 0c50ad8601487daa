import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from './site-files.ts';

/** Writes one file. */
export type Write = (path: string, content: ReturnType<SiteFile['body']>) => void;

/** A writer of files below a folder, which makes the folders that they stand in. `told` of each file when it stands. */
export function writerInto(outDir: string, told: (path: string) => void = () => {}): Write {
  const made = new Set<string>();
  return (path, content) => {
    const target = join(outDir, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content);
    else writeParts(content, target);
    told(path);
  };
}

/** Writes files one after the other: none waits in memory for the next. */
export function writeFiles(files: Iterable<Pick<SiteFile, 'path' | 'body'>>, write: Write): void {
  for (const { path, body } of files) write(path, body());
}

/** Characters of a long list that are written at a time. */
const AT_ONCE = 256 * 1024;

function writeParts(parts: Iterable<string>, target: string): void {
  const handle = openSync(target, 'w');
  try {
    let waiting = '';
    for (const part of parts) {
      waiting += part;
      if (waiting.length < AT_ONCE) continue;
      writeSync(handle, waiting);
      waiting = '';
    }
    writeSync(handle, waiting);
  } finally {
    closeSync(handle);
  }
}

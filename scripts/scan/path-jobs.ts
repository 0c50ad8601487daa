import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { MAX_BYTES } from '#core/documents/max-bytes.ts';
import type { Job } from './job.ts';
import { listFiles } from './list-files.ts';

/**
 * The files of a path, as jobs; a path that leads nowhere is a job that says so. What lies in `apart` (masked copies) is left
 * out.
 */
export async function pathJobs(path: string, everything: boolean, apart?: string): Promise<Job[]> {
  const files = await listFiles(path, everything).catch(() => undefined);
  if (!files) return [{ name: slashes(path), size: 0, source: { unread: 'not-granted' } }];
  const above = apart === undefined ? undefined : `${resolve(apart)}${sep}`;
  return files
    .filter((file) => above === undefined || !resolve(file).startsWith(above))
    .map((file) => {
      const name = slashes(relative('.', file) || file);
      return { name, size: sizeOf(file), source: { path: file }, copy: copyName(path, file) };
    });
}

/** Standard input as a job; more than can be read at once is a job that says so. */
export async function standardInput(name: string): Promise<Job> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    length += (part as Buffer).length;
    if (length > MAX_BYTES) return { name, size: 0, source: { unread: 'too-large' }, copy: basename(name) };
    parts.push(part as Buffer);
  }
  return {
    name,
    size: length,
    source: { bytes: new Uint8Array(Buffer.concat(parts)) },
    copy: basename(name),
  };
}

/** Below the folder of copies a file keeps its path; one from elsewhere keeps what it has below the path that was given. */
function copyName(path: string, file: string): string {
  const here = relative('.', file);
  const isBelow = here !== '' && !here.startsWith('..') && !isAbsolute(here);
  return slashes(isBelow ? here : relative(dirname(resolve(path)), resolve(file)));
}

const slashes = (path: string): string => path.split(sep).join('/');

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

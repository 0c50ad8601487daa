/**
 * Puts a finished folder in the place of the last one, in one step that no reader can see half done.
 *
 * Each finished folder is kept under `releases/`, named by the digest of its bytes; the public name is a link to one of
 * them, and a link is replaced by a rename, which POSIX makes atomic. Same bytes, same name: two builds of one
 * input can be compared by looking at where the link points.
 */
import { createHash, hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** Files below a folder as POSIX paths relative to it, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** SHA-256 over every path and the SHA-256 of every file below a folder, in hex. */
export const digestOf = (folder: string): string =>
  digestOfFiles(
    filesBelow(folder).map((path): [string, string] => [
      path,
      hash('sha256', readFileSync(join(folder, path)), 'hex'),
    ]),
  );

/** The same, of files whose SHA-256 is known, in any order. */
export function digestOfFiles(files: readonly (readonly [path: string, sha256: string])[]): string {
  const all = createHash('sha256');
  const lines = files.map(([path, sha256]) => `${path}\0${sha256}\n`);
  for (const line of lines.sort()) all.update(line);
  return all.digest('hex');
}

/**
 * Moves `built` under `releases/` beside `link` and points `link` at it. The release before stays for rolling back;
 * older ones are removed.
 * @param digest of the folder, where it is known already.
 * @returns the digest of the release.
 */
export function releaseFolder(built: string, link: string, digest: string = digestOf(built)): string {
  const releases = join(dirname(link), 'releases', basename(link));
  const target = join(releases, digest.slice(0, 16));
  mkdirSync(releases, { recursive: true });
  if (statSync(target, { throwIfNoEntry: false })) rmSync(built, { recursive: true });
  else renameSync(built, target);

  const before = currentRelease(link);
  const next = `${link}.next-${process.pid}`;
  rmSync(next, { force: true });
  symlinkSync(relative(dirname(link), target), next, 'junction');
  renameSync(next, link);

  for (const name of readdirSync(releases))
    if (![basename(target), before].includes(name)) rmSync(join(releases, name), { recursive: true });
  return digest;
}

/** Name of the release that a link points at; undefined where there is none yet. */
export function currentRelease(link: string): string | undefined {
  try {
    return basename(readlinkSync(link));
  } catch {
    return undefined;
  }
}

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
  mkdirSync(releases, { recursive: true });
  alone(`${releases}.lock`, () => replace(built, link, join(releases, digest.slice(0, 16))));
  return digest;
}

function replace(built: string, link: string, target: string): void {
  const releases = dirname(target);
  if (statSync(target, { throwIfNoEntry: false })) rmSync(built, { recursive: true });
  else renameSync(built, target);

  const before = currentRelease(link);
  const next = `${link}.next-${process.pid}`;
  rmSync(next, { force: true });
  symlinkSync(relative(dirname(link), target), next, 'junction');
  renameSync(next, link);

  for (const name of readdirSync(releases))
    if (![basename(target), before].includes(name)) rmSync(join(releases, name), { recursive: true });
}

/** A build that was killed leaves its lock behind: older than this, it holds nobody up. */
const STALE_MS = 5 * 60_000;

/** Runs `work` while nobody else does under the same name: of two builds, one must not remove what the other is about to show. */
function alone(lock: string, work: () => void): void {
  while (!isMine(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isMine(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > STALE_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Name of the release that a link points at; undefined where there is none yet. */
export function currentRelease(link: string): string | undefined {
  try {
    return basename(readlinkSync(link));
  } catch {
    return undefined;
  }
}

import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * Files of a path, sorted: the path itself, or all files below it without `.git` and `node_modules`. In a git work tree
 * what .gitignore names is left out, unless the folder itself is ignored (a build, for instance), which someone asked for.
 * Throws when the path does not exist.
 */
export async function listFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const files = (await gitFiles(path)) ?? (await walk(path));
  return files.sort();
}

/** All files below a folder, `.gitignore` or not, without the folders named in `without`. */
export async function walk(folder: string, without: ReadonlySet<string> = skipped): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) files.push(path);
    else if (!without.has(entry.name)) files.push(...(await walk(path, without)));
  }
  return files;
}

async function gitFiles(folder: string): Promise<string[] | undefined> {
  const git = (...args: string[]) => run('git', ['-C', folder, ...args], { maxBuffer: 256 * 1024 * 1024 });
  const inside = await git('rev-parse', '--is-inside-work-tree').catch(() => undefined);
  if (inside?.stdout.trim() !== 'true') return undefined;
  const ignored = await git('check-ignore', '-q', '.').then(
    () => true,
    () => false,
  );
  if (ignored) return undefined;
  const { stdout } = await git('ls-files', '--cached', '--others', '--exclude-standard', '-z');
  const names = [...new Set(stdout.split('\0'))].filter((name) => name !== '');
  const lists = await Promise.all(names.map((name) => present(join(folder, name))));
  return lists.flat();
}

/** A file that git lists may be deleted; a folder that it lists is another work tree. */
async function present(path: string): Promise<string[]> {
  if (path.split('/').some((part) => skipped.has(part))) return [];
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  return found.isDirectory() ? walk(path) : [path];
}

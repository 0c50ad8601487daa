import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join, matchesGlob, sep } from 'node:path';
import { promisify } from 'node:util';
import { Ignored } from './ignored.ts';

const run = promisify(execFile);
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * Files of a path, sorted: the path itself, all files below it without `.git` and `node_modules`, or what a glob matches.
 * What `.gitignore` names is left out (in a git work tree as git itself sees it, so that tracked files stay in), unless the
 * folder itself is ignored (a build, for instance), which someone asked for; `everything` leaves nothing out.
 * Throws when the path does not exist, and when a glob matches nothing.
 */
export async function listFiles(path: string, everything = false): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found && hasMagic(path)) return matching(path, everything);
  if (!(found ?? (await stat(path))).isDirectory()) return [path];
  const files = everything ? await walk(path) : ((await gitFiles(path)) ?? (await walkUnignored(path)));
  return files.sort();
}

/** All files below a folder, `.gitignore` or not, without the folders named in `without`. */
export async function walk(folder: string, without: ReadonlySet<string> = skipped): Promise<string[]> {
  const files: string[] = [];
  // The list grows while it is walked.
  const folders = [folder];
  for (const inside of folders)
    for (const entry of await readdir(inside, { withFileTypes: true })) {
      const path = join(inside, entry.name);
      if (!entry.isDirectory()) files.push(path);
      else if (!without.has(entry.name)) folders.push(path);
    }
  return files;
}

const hasMagic = (path: string): boolean => /[*?[{]/.test(path);

async function matching(pattern: string, everything: boolean): Promise<string[]> {
  const parts = pattern.split('/');
  const base = parts.slice(0, parts.findIndex(hasMagic)).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const plain = pattern.replace(/^(?:\.\/)+/, '');
  const files = (await listFiles(base, everything)).filter((file) =>
    matchesGlob(file.split(sep).join('/'), plain),
  );
  if (files.length === 0) throw new Error('nothing matches');
  return files;
}

/** Outside a git work tree: the `.gitignore` files that lie in the folder. */
async function walkUnignored(folder: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [{ path: folder, above: new Ignored() }];
  for (const inside of folders) {
    const rules = await inside.above.within(inside.path);
    for (const entry of await readdir(inside.path, { withFileTypes: true })) {
      const path = join(inside.path, entry.name);
      if (rules.leavesOut(path, entry.isDirectory())) continue;
      if (!entry.isDirectory()) files.push(path);
      else if (!skipped.has(entry.name)) folders.push({ path, above: rules });
    }
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
  if (ignored) return walk(folder);
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

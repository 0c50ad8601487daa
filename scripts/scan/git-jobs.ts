import { execFileSync } from 'node:child_process';
import { MAX_BYTES } from '#core/documents/max-bytes.ts';
import { say } from '../cli.ts';
import { Trouble } from '../steps.ts';
import type { Job } from './job.ts';

/** A content that git keeps: what a path held in a commit, or holds in the index. */
interface Blob {
  object: string;
  path: string;
  commit?: string;
}

/** At once in memory, on the way to the threads. */
const AT_ONCE = 64 * 1024 * 1024;
const nothing = /^0+$/;
const submodule = '160000';

/** What the next commit would change, read from the index and not from the working tree. `paths` limit it. Throws Trouble. */
export function* stagedJobs(paths: readonly string[]): Generator<Job> {
  const diff = ['diff', '--cached', '--raw', '--no-abbrev', '--no-renames', '-z', '--diff-filter=ACMT'];
  yield* jobsOf(rawBlobs(git([...diff, '--', ...paths])));
}

/**
 * Everything that the commits after `revision` brought, whether or not a later one took it away again: git keeps it. With
 * it their messages. `paths` limit the files. Throws Trouble.
 */
export function* sinceJobs(revision: string, paths: readonly string[]): Generator<Job> {
  if (revision.startsWith('-') || !isCommit(revision))
    throw new Trouble(
      say(
        `${revision}: 这里没有这个提交；浅克隆请先取全历史（git fetch --unshallow）`,
        `${revision}: no such commit here; in a shallow clone fetch its history first (git fetch --unshallow)`,
      ),
    );
  const range = `${revision}..HEAD`;
  const log = [
    'log',
    '-m',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '-z',
    '--diff-filter=ACMT',
    '--format=%H',
  ];
  const newest = new Set(treeOf(paths));
  const blobs = rawBlobs(git([...log, range, '--', ...paths])).map((blob) => {
    const { commit: _, ...plain } = blob;
    return newest.has(`${blob.object} ${blob.path}`) ? plain : blob;
  });
  yield* messages(range);
  yield* jobsOf(blobs);
}

function* messages(range: string): Generator<Job> {
  for (const entry of git(['log', '--format=%H%n%B', '-z', range]).toString('utf8').split('\0')) {
    const hash = entry.slice(0, entry.indexOf('\n'));
    const bytes = new TextEncoder().encode(entry.slice(hash.length + 1));
    if (hash !== '') yield { name: `commit ${hash.slice(0, 12)}`, size: bytes.length, source: { bytes } };
  }
}

/** Contents and paths of the newest commit. */
function treeOf(paths: readonly string[]): string[] {
  return lines(git(['ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', ...paths])).map((line) => {
    const [head = '', path = ''] = line.split('\t');
    return `${head.split(' ')[2]} ${path}`;
  });
}

/** Reads `--raw -z`: `:modes objects status`, then the path; before the files of a commit its hash. */
function rawBlobs(output: Buffer): Blob[] {
  const blobs = new Map<string, Blob>();
  const fields = lines(output).values();
  let commit: string | undefined;
  for (const field of fields) {
    const [, head] = /^\n?:(.+)$/.exec(field) ?? [];
    if (head === undefined) {
      commit = field.trim();
      continue;
    }
    const [, mode, , object = ''] = head.split(' ');
    const path = fields.next().value ?? '';
    const key = `${object} ${path}`;
    if (mode === submodule || nothing.test(object) || blobs.has(key)) continue;
    blobs.set(key, { object, path, ...(commit === undefined ? {} : { commit }) });
  }
  return [...blobs.values()];
}

/** Contents of blobs, a few at a time: their sizes are asked first, so that no giant is read. */
function* jobsOf(blobs: readonly Blob[]): Generator<Job> {
  if (blobs.length === 0) return;
  const sizes = git(['cat-file', '--batch-check=%(objectsize)'], blobs)
    .toString('utf8')
    .split('\n')
    .map(Number);
  let group: { blob: Blob; size: number }[] = [];
  let bytes = 0;
  for (const [index, blob] of blobs.entries()) {
    const size = sizes[index] ?? 0;
    if (size > MAX_BYTES) {
      yield { ...named(blob), size: 0, source: { unread: 'too-large' } };
      continue;
    }
    if (bytes + size > AT_ONCE) {
      yield* read(group);
      group = [];
      bytes = 0;
    }
    group.push({ blob, size });
    bytes += size;
  }
  yield* read(group);
}

function* read(group: readonly { blob: Blob; size: number }[]): Generator<Job> {
  if (group.length === 0) return;
  const output = git(
    ['cat-file', '--batch'],
    group.map(({ blob }) => blob),
  );
  let at = 0;
  for (const { blob, size } of group) {
    // `<object> blob <size>\n<bytes>\n`
    const start = output.indexOf(10, at) + 1;
    at = start + size + 1;
    yield { ...named(blob), size, source: { bytes: new Uint8Array(output.subarray(start, start + size)) } };
  }
}

const named = ({ path, commit }: Blob): Pick<Job, 'name' | 'commit'> => ({
  name: path,
  ...(commit === undefined ? {} : { commit: commit.slice(0, 12) }),
});

const lines = (output: Buffer): string[] => output.toString('utf8').split('\0').filter(Boolean);

function isCommit(revision: string): boolean {
  try {
    git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}

function git(args: readonly string[], objects?: readonly Blob[]): Buffer {
  const input = objects?.map(({ object }) => `${object}\n`).join('');
  try {
    return execFileSync('git', args, {
      maxBuffer: 2 ** 31 - 1,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(input === undefined ? {} : { input }),
    });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Trouble(say('这里没有 git 命令', 'there is no git on this machine'));
    throw new Trouble(
      say('git 不能完成：这里是 git 仓库吗？', 'git could not do it: is this a git repository?'),
    );
  }
}

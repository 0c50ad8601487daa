import { execFileSync } from 'node:child_process';
import type { ContentFile } from '#core/disclosure/catalogue.ts';
import { maxFileBytes } from '#core/disclosure/source/limits.ts';

/** The content folder as the next commit would hold it, and which of its files that commit changes. */
export interface StagedContent {
  files: ContentFile[];
  staged: Set<string>;
}

const folder = 'content/';
const room = 1024 * 1024 * 1024;

function git(root: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', args, {
    cwd: root,
    maxBuffer: room,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : { input }),
  });
}

const lines = (output: Buffer): string[] => output.toString('utf8').split('\0').filter(Boolean);

/** Reads `content/` from the index of the repository at `root`. Throws where git does. */
export function stagedContent(root: string): StagedContent {
  const entries = lines(git(root, ['ls-files', '--stage', '-z', '--', folder])).map((line) => {
    const [head = '', path = ''] = line.split('\t');
    const [mode = '', object = ''] = head.split(' ');
    return { mode, object, path: path.slice(folder.length) };
  });
  const staged = lines(
    git(root, ['diff', '--cached', '--name-only', '-z', '--diff-filter=ACMRT', '--', folder]),
  ).map((path) => path.slice(folder.length));
  const blobs = readBlobs(
    root,
    entries.map(({ object }) => object),
  );
  const files = entries.map(({ mode, path }, index): ContentFile => {
    const blob = blobs[index];
    if (mode === '120000') return { path, bytes: new Uint8Array(), unread: 'symlink' };
    if (!blob) return { path, bytes: new Uint8Array(), unread: 'denied' };
    if ('size' in blob) return { path, bytes: new Uint8Array(), unread: 'too-large', size: blob.size };
    return { path, bytes: blob.bytes };
  });
  return { files, staged: new Set(staged) };
}

type Blob = { bytes: Uint8Array } | { size: number };

/** Contents in the order of `objects`, through two calls of `git cat-file`; sizes are asked first. */
function readBlobs(root: string, objects: readonly string[]): Blob[] {
  if (objects.length === 0) return [];
  const sizes = git(root, ['cat-file', '--batch-check=%(objectsize)'], `${objects.join('\n')}\n`)
    .toString('utf8')
    .split('\n')
    .map(Number);
  const small = objects.filter((_, i) => (sizes[i] ?? 0) <= maxFileBytes);
  const output =
    small.length === 0 ? Buffer.alloc(0) : git(root, ['cat-file', '--batch'], `${small.join('\n')}\n`);
  let at = 0;
  return objects.map((_, i) => {
    const size = sizes[i] ?? 0;
    if (size > maxFileBytes) return { size };
    // `<object> blob <size>\n<bytes>\n`
    const start = output.indexOf(10, at) + 1;
    at = start + size + 1;
    return { bytes: new Uint8Array(output.subarray(start, start + size)) };
  });
}

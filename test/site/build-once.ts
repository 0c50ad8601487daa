import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

const program = `
import { buildSite } from ${JSON.stringify(new URL('../../site/build.ts', import.meta.url).href)};
await buildSite({ contentDir: 'content', outDir: process.argv[1] });
`;

/**
 * Builds the site of `content/` into a fresh folder, in a process of its own as the command does, and gives the folder.
 * Lists are cut into pages of 15 rows, so that pages of lists are among what is built.
 */
export function buildOnce(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingshi-site-'));
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program, folder], {
    encoding: 'utf8',
    env: { ...process.env, MINGSHI_TEST_ROWS: '15' },
  });
  if (status !== 0) throw new Error(stderr);
  return folder;
}

/** Paths of all files below a folder, with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Packs what the stores ask for: Chrome's and Firefox's package, the build for managed fleets, and the sources that Firefox's
 * reviewers build from. The same sources give the same bytes.
 *
 * Usage: node scripts/zip.ts [--check]   `--check` makes everything twice and compares
 * Out: dist/packages/*.zip and SHA256SUMS
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import project from '../package.json' with { type: 'json' };
import { buildExtension, type ExtensionMode } from './build-extension.ts';
import { command, option } from './cli.ts';
import { main, step, Trouble } from './steps.ts';
import { pack } from './zip/pack.ts';

const out = resolve('dist/packages');

/** What a reviewer needs to build the extension: no content, no site, no tests. */
const sources = [
  'extension',
  'core',
  'scripts/build-extension.ts',
  'scripts/zip.ts',
  'scripts/zip',
  'scripts/steps.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];

/** All packages by file name. */
async function makeAll(): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'mingshi-zip-'));
  try {
    const [chrome = '', firefox = ''] = await built('production', folder);
    const [managed = ''] = await built('managed', folder);
    const name = (of: string): string => `mingshi-${project.version}-${of}.zip`;
    return new Map([
      [name('chrome'), pack(filesUnder(chrome))],
      [name('firefox'), pack(filesUnder(firefox))],
      [name('chrome-managed'), pack(filesUnder(managed))],
      [name('sources'), pack(trackedSources())],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const built = (mode: ExtensionMode, folder: string): Promise<string[]> =>
  buildExtension({ mode, outDir: join(folder, mode) });

function filesUnder(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

/** What git knows, as it lies in the folder. */
function trackedSources(): Map<string, Uint8Array> {
  const listed = execFileSync('git', ['ls-files', '-z', '--', ...sources], { encoding: 'utf8' });
  const names = listed.split('\0').filter((name) => name !== '');
  return new Map(names.map((name) => [name, readFileSync(name)]));
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const { check } = command({
  name: 'zip',
  summary: ['打包扩展和源码，供商店使用', 'packs the extension for the stores, and its sources'],
  examples: [['npm run zip -- --check', '打两次，比较字节', 'twice, and compares the bytes']],
  exitCodes: ['0 完成；1 出错或两次不同', '0 done; 1 trouble, or not the same bytes twice'],
})
  .addOption(option('--check', ['再打一次，比较字节', 'packs once more and compares the bytes']))
  .parse()
  .opts<{ check?: true }>();

await main(async () => {
  const packages = await step('打包 Packages', makeAll);
  if (check) {
    const again = await step('再打包一次 Packages once more', makeAll);
    const differing = [...packages].filter(
      ([name, bytes]) => digest(bytes) !== digest(again.get(name) ?? bytes.slice(1)),
    );
    if (differing.length > 0)
      throw new Trouble(
        `两次打包不同 not the same bytes twice: ${differing.map(([name]) => name).join(', ')}`,
      );
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of packages) writeFileSync(join(out, name), bytes);
  const sums = [...packages].map(([name, bytes]) => `${digest(bytes)}  ${name}\n`).join('');
  writeFileSync(join(out, 'SHA256SUMS'), sums);
  for (const [name, { length }] of packages)
    console.log(`${join('dist/packages', name)}  ${(length / 1e6).toFixed(2)} MB`);
});

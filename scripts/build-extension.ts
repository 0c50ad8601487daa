/**
 * Builds the extension for Chromium and for Firefox, both Manifest V3.
 *
 * Usage: node scripts/build-extension.ts [e2e]   `e2e` is for the browser tests: it may enter 127.0.0.1 without a click
 */
import { resolve } from 'node:path';
import { build } from 'wxt';

export interface ExtensionOptions {
  /** `production`, or `e2e` for the browser tests. */
  mode?: 'production' | 'e2e';
  /** Folder that the builds' folders are put into. */
  outDir?: string;
}

/** The one thing in which the test build differs: a test cannot click on the toolbar to grant a page. */
const testServer = { host_permissions: ['http://127.0.0.1/*'] };

const root = resolve(import.meta.dirname, '../extension');

/** Builds both and gives their folders: Chromium's, then Firefox's. Prints nothing but warnings. */
export async function buildExtension({
  mode = 'production',
  outDir,
}: ExtensionOptions = {}): Promise<string[]> {
  const folder = resolve(outDir ?? (mode === 'e2e' ? 'dist/extension-e2e' : 'dist/extension'));
  const built: string[] = [];
  for (const browser of ['chrome', 'firefox']) {
    const config = { root, browser, manifestVersion: 3, outDir: folder, logger: quiet } as const;
    await hushed(() => build(mode === 'e2e' ? { ...config, manifest: testServer } : config));
    built.push(resolve(folder, `${browser}-mv3`));
  }
  return built;
}

/** WXT draws its spinner on the standard output, whatever its logger. */
async function hushed<T>(work: () => Promise<T>): Promise<T> {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}

const silent = () => undefined;

/** WXT lists every file it writes; only what went wrong is worth a line. */
const quiet = {
  level: 0,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

if (import.meta.main) {
  const mode = process.argv[2] === 'e2e' ? 'e2e' : 'production';
  for (const folder of await buildExtension({ mode })) console.log(folder);
}

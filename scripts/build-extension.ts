/**
 * Builds the extension for Chromium and for Firefox, both Manifest V3.
 *
 * Usage: node scripts/build-extension.ts [e2e|managed]
 *   `e2e`      for the browser tests: it may enter 127.0.0.1 without a click
 *   `managed`  for fleets whose administrator installs it: it may enter the office's hosts without asking each person
 */
import { resolve } from 'node:path';
import { build } from 'wxt';
import { managedHosts } from '../extension/manifest.ts';

/** `e2e` is for the browser tests, `managed` for fleets. */
export type ExtensionMode = 'production' | 'e2e' | 'managed';

export interface ExtensionOptions {
  mode?: ExtensionMode;
  /** Folder that the builds' folders are put into. */
  outDir?: string;
}

/** The one thing in which the builds differ: which hosts they may enter without a click. A test cannot click on the toolbar. */
const hosts: Record<ExtensionMode, { host_permissions?: string[] }> = {
  production: {},
  e2e: { host_permissions: ['http://127.0.0.1/*'] },
  managed: { host_permissions: managedHosts },
};

const folders: Record<ExtensionMode, string> = {
  production: 'dist/extension',
  e2e: 'dist/extension-e2e',
  managed: 'dist/extension-managed',
};

const root = resolve(import.meta.dirname, '../extension');

/** Builds both and gives their folders: Chromium's, then Firefox's. Prints nothing but warnings. */
export async function buildExtension({
  mode = 'production',
  outDir,
}: ExtensionOptions = {}): Promise<string[]> {
  const folder = resolve(outDir ?? folders[mode]);
  const built: string[] = [];
  for (const browser of ['chrome', 'firefox']) {
    const config = { root, browser, manifestVersion: 3, outDir: folder, logger: quiet } as const;
    await hushed(() => build({ ...config, manifest: hosts[mode] }));
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
  const asked = process.argv[2];
  const mode = asked === 'e2e' || asked === 'managed' ? asked : 'production';
  for (const folder of await buildExtension({ mode })) console.log(folder);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { requireBrowser } from '../browsers.ts';
import { buildExtension } from '../build-extension.ts';
import { draft, large, table } from './pages.ts';

/** A real Chromium with the extension, and a server of drafts that the extension may enter. */
export interface Bench {
  origin: string;
  /** Folder of the built extension. */
  folder: string;
  context: BrowserContext;
  /** A page of the extension. */
  panel: Page;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  const outDir = await mkdtemp(join(tmpdir(), 'mingshi-bench-'));
  const [folder = ''] = await buildExtension({ mode: 'e2e', outDir });
  const server = createServer(({ url = '' }, response) => {
    const rows = /^\/table\/(\d+)$/.exec(url)?.[1];
    response.setHeader('content-type', 'text/html');
    const made = url === '/draft' ? draft() : url === '/large' ? large() : '<!doctype html>';
    response.end(rows ? table(Number(rows)) : made);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    headless: false, // headless comes from the flag below, as the old headless mode had no extensions
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`);
  const close = async (): Promise<void> => {
    await context.close();
    server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { origin: `http://127.0.0.1:${port}`, folder, context, panel, close };
}

interface Api {
  storage: { local: { set(values: object): Promise<void> } };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}

/** Switches the live check on or off for the server's pages. */
export async function switchLive({ panel, origin }: Bench, on: boolean): Promise<void> {
  await panel.evaluate(
    async ([liveOrigins, count]) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.storage.local.set({ settings: { liveOrigins } });
      while ((await chrome.scripting.getRegisteredContentScripts()).length !== count)
        await new Promise((done) => setTimeout(done, 50));
    },
    [on ? [origin] : [], on ? 3 : 0] as const,
  );
}

/** Waits until leaks are marked: of many those near the screen. */
export const untilSomeMarked = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (CSS.highlights.get('ms-a')?.size ?? 0) > 0, undefined, {
    timeout: 120_000,
    polling: 50,
  });

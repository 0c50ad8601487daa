import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.ts';
import { launchFirefox } from './firefox.ts';
import { type PagesServer, servePages } from './pages-server.ts';

/** What is shipped, started as a person starts it: the click on the toolbar grants the page and opens the panel. */
let server: PagesServer;

test.beforeAll(async () => {
  server = await servePages();
});
test.afterAll(() => server?.close());

/** How many leaks are marked in the page. */
const marked = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.get('ms-a')?.size ?? 0);

test('Chromium: a click on the toolbar opens the side panel and checks the page', async () => {
  const folder = resolve(import.meta.dirname, '../../../dist/extension/chrome-mv3');
  const browser = await launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    enableExtensions: [folder],
    args: ['--no-sandbox'],
  });
  try {
    await browser.waitForTarget((target) => target.type() === 'service_worker');
    const [extension] = (await browser.extensions()).values();
    const page = await browser.newPage();
    await page.goto(`${server.origin}/draft.html`);
    expect(await marked(page)).toBe(0);
    await extension?.triggerAction(page);
    const panel = await (
      await browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'))
    ).asPage();
    await expect
      .poll(() => panel.evaluate(() => document.querySelector('.state')?.textContent))
      .toMatch(/^5/);
    expect(await marked(page)).toBe(3);
    // Another page was not granted by that click.
    const other = await browser.newPage();
    await other.goto(server.origin.replace('127.0.0.1', 'localhost'));
    await other.bringToFront();
    const state = (): Promise<string> =>
      panel.evaluate(() => document.querySelector('.state')?.textContent ?? '');
    await expect.poll(state).toMatch(/授权|No access/);
  } finally {
    await browser.close();
  }
});

test('Firefox: a click on the toolbar opens the sidebar and checks the page', async () => {
  const browser = await launchFirefox('extension');
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/draft.html`);
    expect(await marked(page)).toBe(0);
    await clickToolbar(browser);
    await expect.poll(() => marked(page)).toBe(3);
  } finally {
    await browser.close();
  }
});

interface Bidi {
  connection: {
    send(
      method: string,
      parameters: object,
    ): Promise<{ result: { contexts?: { context: string }[]; type?: string } }>;
  };
}

/** No command of the driver clicks a toolbar; the browser's own window can. */
async function clickToolbar(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as Bidi;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.evaluate', {
    target: { context: result.contexts?.[0]?.context },
    awaitPromise: true,
    expression: `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('mingshi@mingshi.example');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  });
  expect(answer.result.type).toBe('success');
}

/**
 * Makes the pictures of the README from the built site and the built extension, in a real Chromium.
 *
 * Usage: npm run screenshots   (builds first what it needs)
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { requireBrowser } from './browsers.ts';
import { build } from './build.ts';
import { buildExtension } from './build-extension.ts';
import { command } from './cli.ts';
import { serve } from './serve.ts';
import { main, step } from './steps.ts';

const folder = resolve('docs/images');

/** Pages of the site that are shown, by the name of their picture. */
const pages = { home: '', disclosure: 'd/demo-legal-aid-2025/' } as const;

async function shootSite(browser: Browser): Promise<void> {
  const { server, address } = await serve('dist/site');
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    locale: 'zh-CN',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(address + path);
    await shoot(page, name);
  }
  await context.close();
  server.close();
}

function shoot(page: Page, name: string): Promise<Buffer> {
  return page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

/** The side panel in a tab of its width, after it checked a draft with made-up data. `e2e` lets it do so without a click. */
async function shootPanel(extension: string): Promise<void> {
  const { server, address } = await serve('test/fixtures/pages');
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    headless: false, // headless comes from the flag below, as the old headless mode had no extensions
    locale: 'zh-CN',
    viewport: { width: 420, height: 900 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      '--lang=zh-CN',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    env: { ...process.env, LANGUAGE: 'zh_CN' },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const draft = await context.newPage();
  await draft.goto(`${address}draft.html`);
  const tab = await worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(f: object): Promise<{ id: number }[]> } };
    };
    const [found] = await chrome.tabs.query({ url });
    return found?.id;
  }, `${address}draft.html`);
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${new URL(worker.url()).host}/sidepanel.html?tab=${tab}`);
  await panel.waitForSelector('.row');
  await shoot(panel, 'panel');
  await context.close();
  server.close();
}

command({
  name: 'screenshots',
  summary: ['重拍说明文件里的图', 'takes the pictures of the readme again'],
  examples: [['npm run screenshots', '全部', 'all of them']],
  exitCodes: ['0 完成；1 出错', '0 done; 1 trouble'],
}).parse();

await main(async () => {
  mkdirSync(folder, { recursive: true });
  await build({ content: resolve('content'), out: resolve('dist'), extension: false });
  const [extension = ''] = await buildExtension({ mode: 'e2e' });
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  await step('网站截图 Pictures of the site', () => shootSite(browser));
  await browser.close();
  await step('侧边栏截图 Picture of the panel', () => shootPanel(extension));
});

/**
 * Makes the pictures of the README from the built site and the built extension, in a real Chromium.
 *
 * Usage: npm run screenshots   (after npm run build)
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { requireBrowser } from './browsers.ts';
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

await main(async () => {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  await step('网站截图 Pictures of the site', () => shootSite(browser));
  await browser.close();
});

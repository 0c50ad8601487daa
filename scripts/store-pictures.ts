/**
 * Takes the pictures that the stores ask for, 1280 × 800, from the test build with made-up data: practice draft and settings,
 * in both languages.
 *
 * Usage: node scripts/store-pictures.ts   Out: extension/store/pictures/*.png
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { requireBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { main, step } from './steps.ts';

const folder = resolve('extension/store/pictures');

const pages = { practice: 'onboarding.html', settings: 'options.html' } as const;

async function shoot(extension: string, language: 'zh-CN' | 'en'): Promise<void> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    headless: false, // headless comes from the flag below, as the old headless mode had no extensions
    locale: language,
    viewport: { width: 1280, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const home = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await context.newPage();
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(`${home}/${path}`);
    await page.waitForSelector(name === 'practice' ? '.row' : '.options');
    await page.screenshot({ path: join(folder, `${name}.${language}.png`), animations: 'disabled' });
  }
  await context.close();
}

await main(async () => {
  mkdirSync(folder, { recursive: true });
  const [extension = ''] = await buildExtension({ mode: 'e2e' });
  for (const language of ['zh-CN', 'en'] as const)
    await step(`商店截图 Pictures for the stores, ${language}`, () => shoot(extension, language));
});

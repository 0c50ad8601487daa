import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { requireBrowser } from '../../../scripts/browsers.ts';
import type { Session } from './session.ts';

const built = resolve(import.meta.dirname, '../../../dist/extension-e2e/chrome-mv3');

export interface ChromiumSession extends Session {
  page: Page;
  panel: Page;
  context: BrowserContext;
}

/** Chromium with the extension. Branded Chrome takes no unpacked extension any more, so it must be Chromium. */
export async function openChromium(language = 'zh-CN', folder = built): Promise<ChromiumSession> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    headless: false, // headless comes from the flag below, as the old headless mode had no extensions
    locale: language,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      `--lang=${language}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = context.pages()[0] ?? (await context.newPage());
  const panel = await context.newPage();
  const openPanel = async (path: string): Promise<void> => {
    await panel.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`);
  };
  const choose = (field: string, path: string): Promise<void> => page.setInputFiles(field, path);
  return { context, page, panel, choose, openPanel, close: () => context.close() };
}

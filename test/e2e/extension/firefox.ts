import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { launch, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.ts';
import type { Session } from './session.ts';

const built = resolve(import.meta.dirname, '../../../dist/extension-e2e/firefox-mv3');

/** Firefox gives every installation of an extension an address of its own; this preference says which. */
const address = '8f9f1c3e-5b52-4d0c-9b52-6a1f0c2f7a10';
const uuids = JSON.stringify({ 'mingshi@mingshi.example': address });

/** Firefox with the extension, driven by WebDriver BiDi. */
export async function openFirefox(folder = built): Promise<Session> {
  const browser = await launch({
    browser: 'firefox',
    headless: true,
    // Without it the driver may not go to pages of extensions.
    args: ['--remote-allow-system-access'],
    executablePath: requireBrowser('firefox'),
    extraPrefsFirefox: { 'extensions.webextensions.uuids': uuids, 'intl.locale.requested': 'zh-CN' },
  });
  await browser.installExtension(folder);
  const page = await browser.newPage();
  const panel = await browser.newPage();
  return {
    page,
    panel,
    openPanel: (path) => go(panel, `moz-extension://${address}/${path}`),
    close: () => browser.close(),
  };
}

/** The driver does not hear that a page of an extension has loaded, so its answer is not waited for. */
async function go(panel: Page, address: string): Promise<void> {
  void panel.goto(address).catch(() => undefined);
  await expect
    .poll(() => panel.evaluate(() => `${location.href} ${document.readyState}`).catch(() => ''))
    .toBe(`${address} complete`);
}

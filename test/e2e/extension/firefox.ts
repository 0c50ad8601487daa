import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.ts';
import type { Session } from './session.ts';

const builds = resolve(import.meta.dirname, '../../../dist');

/** Firefox gives every installation of an extension an address of its own; this preference says which. */
const address = '8f9f1c3e-5b52-4d0c-9b52-6a1f0c2f7a10';
const uuids = JSON.stringify({ 'mingshi@mingshi.example': address });

/** Firefox with one build of the extension, driven by WebDriver BiDi. */
export async function launchFirefox(build: 'extension' | 'extension-e2e'): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    headless: true,
    // Without it the driver may not go to pages of extensions.
    args: ['--remote-allow-system-access'],
    executablePath: requireBrowser('firefox'),
    extraPrefsFirefox: { 'extensions.webextensions.uuids': uuids },
  });
  await browser.installExtension(resolve(builds, build, 'firefox-mv3'));
  return browser;
}

/** Firefox with the test build, and its panel in a tab. */
export async function openFirefox(): Promise<Session> {
  const browser = await launchFirefox('extension-e2e');
  const page = await browser.newPage();
  const panel = await browser.newPage();
  const openPanel = (path: string): Promise<void> => go(panel, `moz-extension://${address}/${path}`);
  const choose = async (field: string, path: string): Promise<void> => {
    const input = (await page.$(field)) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(path);
  };
  return { page, panel, choose, openPanel, close: () => browser.close() };
}

/** The driver does not hear that a page of an extension has loaded, so its answer is not waited for. */
async function go(panel: Page, address: string): Promise<void> {
  void panel.goto(address).catch(() => undefined);
  await expect
    .poll(() => panel.evaluate(() => `${location.href} ${document.readyState}`).catch(() => ''))
    .toBe(`${address} complete`);
}

/** Chromium over the built site, one server and one browser for a file of tests. */
import { type Browser, test as base, chromium } from '@playwright/test';
import { requireBrowser } from '../../../scripts/browsers.ts';
import { serve } from '../../../scripts/serve.ts';
import { siteFolder } from './built.ts';

interface Shared {
  address: string;
  chrome: Browser;
}

/** `address` has no slash at the end. */
export const test = base.extend<object, Shared>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const { server, address } = await serve(siteFolder);
      await use(address.slice(0, -1));
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  chrome: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: requireBrowser('chromium'),
        args: ['--no-sandbox'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

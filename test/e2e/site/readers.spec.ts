/**
 * Three readers, each in real Chromium and real Firefox: a citizen who asks why a target was missed, a journalist who compares and
 * shares, an auditor who follows a correction. One driver speaks to both browsers.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.ts';
import { serve } from '../../../scripts/serve.ts';
import { siteFolder } from './built.ts';

type Kind = 'chromium' | 'firefox';

interface Desk {
  address: string;
  /** What was saved from a page lies here. */
  downloads: string;
  /** A reader's browser, with nothing from another reader in it. */
  open(): Promise<Page>;
}

async function start(kind: Kind, downloads: string): Promise<Browser> {
  const shared = { executablePath: requireBrowser(kind), headless: true } as const;
  if (kind === 'chromium')
    return launch({
      ...shared,
      browser: 'chrome',
      args: ['--no-sandbox'],
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
    });
  return launch({
    ...shared,
    browser: 'firefox',
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'text/csv,application/octet-stream',
    },
  });
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');
const headingOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? '');

/** Waits until one page has faded into the next: until then a browser's clicks go to neither. What scrolling draws never ends. */
const faded = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const timed = document.getAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline);
    await Promise.allSettled(timed.map(({ finished }) => finished));
  });

/** Clicks, and once more where nothing comes of it, as a person does: a list may be drawn anew under the pointer. */
async function untilItWorks(page: Page, selector: string, worked: () => boolean): Promise<void> {
  await expect(async () => {
    if (worked()) return;
    await faded(page);
    await page.locator(selector).setTimeout(3_000).click();
    await expect.poll(worked, { timeout: 3_000 }).toBe(true);
  }).toPass();
}

/** Clicks the first link or button with this text and, where it leads on, waits for the page behind it. */
async function follow(page: Page, text: string, within = 'a'): Promise<void> {
  const before = page.url();
  await untilItWorks(page, `${within}::-p-text(${text})`, () => page.url() !== before);
  await page.waitForSelector('h1');
}

for (const kind of ['chromium', 'firefox'] as const) {
  const test = base.extend<object, { desk: Desk }>({
    desk: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
      async ({}, use) => {
        const downloads = mkdtempSync(join(tmpdir(), 'mingshi-downloads-'));
        const { server, address } = await serve(siteFolder);
        const browser = await start(kind, downloads);
        await use({
          address: address.slice(0, -1),
          downloads,
          open: async () => {
            const context = await browser.createBrowserContext(
              kind === 'chromium' ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {},
            );
            return context.newPage();
          },
        });
        await browser.close();
        server.close();
        server.closeAllConnections();
        rmSync(downloads, { recursive: true, force: true });
      },
      { scope: 'worker' },
    ],
  });

  test(`${kind}: a citizen searches, reads why a target was missed, looks at its history, takes the data`, async ({
    desk,
  }) => {
    const page = await desk.open();
    await page.goto(`${desk.address}/`);
    await page.type('input[type=search]', '法律援助经费项目绩效自评');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('/search/?q=');
    await follow(page, '法律援助经费项目绩效自评（2025 年度）', '.results a');
    await expect.poll(() => headingOf(page)).toContain('法律援助经费项目绩效自评');
    const missed = await page.$$eval('.ind tbody tr', (rows) =>
      rows.map((row) => row.textContent ?? '').find((text) => text.includes('未达标')),
    );
    expect(missed).toContain('原因');
    expect(missed).toContain('措施');
    await follow(page, '看差异');
    await expect.poll(() => headingOf(page)).toContain('第 1 版与第 2 版');
    expect(await textOf(page)).toContain('2062');
    await page.goBack();
    await expect.poll(() => headingOf(page)).toContain('法律援助经费项目绩效自评');
    const saved = () => readdirSync(desk.downloads).find((name) => name.endsWith('.csv'));
    await untilItWorks(page, 'a[download]::-p-text(CSV)', () => saved() !== undefined);
    await expect
      .poll(() => readFileSync(join(desk.downloads, saved() ?? ''), 'utf8'))
      .toContain('demo-legal-aid-2025');
    await page.browserContext().close();
  });

  test(`${kind}: a journalist compares three bodies over three years and shares the address`, async ({
    desk,
  }) => {
    const page = await desk.open();
    await page.goto(`${desk.address}/compare/`);
    await page.waitForSelector('.compare select:not([disabled])');
    await page.select('.compare select', 'public-satisfaction');
    const choose = async (name: string) => {
      const label = await page.waitForSelector(`.choices label::-p-text(${name})`);
      await label?.click();
    };
    for (const name of [
      '示例县司法局',
      '示例县清河街道办事处',
      '清河街道北河社区',
      '2023 年',
      '2024 年',
      '2025 年',
    ])
      await choose(name);
    const numbers = (at: Page) =>
      at.$$eval('.compare figure table tr', (rows) => rows.map((row) => row.textContent?.trim() ?? ''));
    await expect.poll(async () => (await numbers(page)).length).toBe(4);
    const shared = page.url();
    expect(decodeURIComponent(shared)).toMatch(
      /\?indicator=public-satisfaction&org=[\w-]+,[\w-]+,[\w-]+&period=2023,2024,2025$/,
    );
    const seen = await numbers(page);

    const elsewhere = await desk.open();
    await elsewhere.goto(shared);
    await expect.poll(() => numbers(elsewhere)).toEqual(seen);
    await elsewhere.browserContext().close();
    await page.browserContext().close();
  });

  test(`${kind}: an auditor goes from a correction to the difference, its reason and who approved it`, async ({
    desk,
  }) => {
    const page = await desk.open();
    await page.goto(`${desk.address}/corrections/`);
    const lines = await page.$$eval('main li', (items) => items.map((item) => item.textContent ?? ''));
    expect(lines.some((line) => line.includes('录入错误'))).toBe(true);
    await page.evaluate(() => {
      const row = [...document.querySelectorAll('main li')].find((one) =>
        one.textContent?.includes('录入错误'),
      );
      const link = [...(row?.querySelectorAll('a') ?? [])].find((one) => one.href.includes('/diff/'));
      link?.click();
    });
    await expect.poll(() => page.url()).toContain('/diff/1..2/');
    await page.waitForSelector('h1');
    const text = await textOf(page);
    for (const word of ['改前', '改后', '2062', '2126', '录入错误', '批准']) expect(text).toContain(word);
    const versions = await page.$$eval('main a', (links) => links.map((link) => new URL(link.href).pathname));
    expect(versions.filter((path) => /\/v[12]\/$/.test(path)).length).toBeGreaterThanOrEqual(2);
    await page.browserContext().close();
  });
}

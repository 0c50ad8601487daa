/**
 * Every page type in Chromium: no violation in four display modes, a keyboard path through it, no sideways scroll on a phone or at
 * 400 %, nothing from elsewhere. One page and one context for all: modes are switched in place, as a reader does.
 */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { test as base } from './browser.ts';
import { pageTypes } from './built.ts';

interface Reader {
  page: Page;
  foreign: string[];
  errors: string[];
}

const test = base.extend<object, { reader: Reader }>({
  reader: [
    async ({ chrome, address }, use) => {
      const context = await chrome.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const [foreign, errors]: [string[], string[]] = [[], []];
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
          foreign.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use({ page, foreign, errors });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** Switches that the four modes are made of. */
const modes = {
  light: { colorScheme: 'light', elder: false, contrast: false },
  dark: { colorScheme: 'dark', elder: false, contrast: false },
  'high contrast': { colorScheme: 'light', elder: false, contrast: true },
  'high contrast, dark': { colorScheme: 'dark', elder: false, contrast: true },
  elder: { colorScheme: 'light', elder: true, contrast: false },
} as const;

async function enter(page: Page, { colorScheme, elder, contrast }: (typeof modes)[keyof typeof modes]) {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(
    ([elderOn, contrastOn]) => {
      for (const [id, on] of [
        ['elder', elderOn],
        ['contrast', contrastOn],
      ] as const) {
        const box = document.getElementById(id);
        if (box instanceof HTMLInputElement && box.checked !== on) box.click();
      }
    },
    [elder, contrast] as const,
  );
}

/** Rules that look at colour. Switching colours changes nothing else; `npm run check:axe` asks all rules in every mode all the same. */
const everywhere = process.env.AXE === 'all';

const violations = (page: Page, onlyColour = false): Promise<string[]> =>
  page.evaluate(async (colour) => {
    const { axe: found } = globalThis as unknown as { axe: typeof axe };
    const rules = colour ? { runOnly: { type: 'tag' as const, values: ['cat.color'] } } : {};
    const { violations: all } = await found.run(document, { resultTypes: ['violations'], ...rules });
    return all.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.target.join(' ')}`);
  }, onlyColour && !everywhere);

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Whether the focus stands on something that shows it, unhidden by anything else. */
const seen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement || at instanceof SVGElement) || at === document.body) return 'nothing';
    const box = at.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(at.closest('.search') ?? at);
    const own = getComputedStyle(at);
    const shown =
      [outlineStyle, own.outlineStyle].some((style) => style !== 'none') && outlineWidth !== '0px';
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const name = `${at.tagName.toLowerCase()}${at.id && `#${at.id}`} ${at.textContent?.trim().slice(0, 20)}`;
    return !inside
      ? `outside the window: ${name}`
      : shown || own.boxShadow !== 'none'
        ? ''
        : `no outline: ${name}`;
  });

const focused = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')];
    return document.activeElement ? all.indexOf(document.activeElement) : -1;
  });

for (const [name, path] of Object.entries(pageTypes()))
  test(`${name}: no violation in any mode, a keyboard path, no sideways scroll`, async ({
    reader,
    address,
  }) => {
    const { page, foreign, errors } = reader;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address + path);
    if (name === 'a comparison') await expect(page.locator('.compare figure')).toHaveCount(2);
    if (name === 'search') await expect(page.getByRole('combobox').first()).toBeEnabled();
    await page.evaluate(axe.source);
    for (const [mode, switches] of Object.entries(modes)) {
      await enter(page, switches);
      expect.soft(await violations(page, mode !== 'light' && mode !== 'elder'), mode).toEqual([]);
      if (mode === 'elder') expect.soft(await overflow(page), 'elder').toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    expect.soft(await overflow(page), '320 px, elder').toBeLessThanOrEqual(0);
    await enter(page, modes.light);
    expect.soft(await overflow(page), '320 px, which is 400 % of 1280').toBeLessThanOrEqual(0);
    if (everywhere) expect.soft(await violations(page), '320 px').toEqual([]);

    await page.setViewportSize({ width: 1280, height: 900 });
    expect.soft(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0);
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, 0);
    });
    let last = -1;
    for (let step = 0; step < 24; step++) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (at < 0) break;
      expect.soft(at, 'the focus goes on in the order of the page').toBeGreaterThan(last);
      expect.soft(await seen(page)).toBe('');
      last = at;
    }
    expect.soft(last).toBeGreaterThan(10);
    expect.soft(foreign.splice(0)).toEqual([]);
    expect.soft(errors.splice(0).filter((text) => name !== 'not found' || !text.includes('404'))).toEqual([]);
  });

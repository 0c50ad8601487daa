/** Every page type in Chromium: no violation in four display modes, no request elsewhere, no overflow on a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './browser.ts';
import { pageTypes } from './built.ts';

const types = Object.entries(pageTypes());
/** Colours are tokens that test/site/contrast.test.ts proves; these pages show that they are used. */
const themed = new Set(['home', 'disclosure', 'diff', 'warnings', 'search']);
const colours = ['color-contrast', 'link-in-text-block'];

for (const [name, path] of types)
  test(`${name}: no violation, nothing from elsewhere, no sideways scroll`, async ({ chrome, address }) => {
    const context = await chrome.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(address + path);
    if (name === 'search') await expect(page.getByRole('combobox').first()).toBeEnabled();
    const violations = async (rules?: string[]) => {
      const axe = new AxeBuilder({ page });
      const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
    };
    expect.soft(await violations(), 'light').toEqual([]);
    if (themed.has(name)) {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await violations(colours), 'dark').toEqual([]);
      await page.locator('#contrast').check();
      expect.soft(await violations(colours), 'high contrast').toEqual([]);
      await page.locator('#contrast').uncheck();
    }
    await page.setViewportSize({ width: 320, height: 800 });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(await overflow(), '320 px').toBeLessThanOrEqual(0);
    await page.locator('#elder').check();
    expect.soft(await overflow(), '320 px, elder').toBeLessThanOrEqual(0);
    expect.soft(foreign).toEqual([]);
    expect.soft(errors).toEqual([]);
    await context.close();
  });

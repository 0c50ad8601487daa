/** Without scripts, from the keyboard, on paper: what a page must still do, in Chromium. Readers' paths stand in readers.spec.ts. */
import { expect } from '@playwright/test';
import { test } from './browser.ts';

test('the canonical JSON has the digest that the page states', async ({ chrome, address }) => {
  const page = await chrome.newPage();
  await page.goto(`${address}/d/demo-legal-aid-2025/`);
  const stated = await page.locator('.side .mono').first().textContent();
  const computed = await page.evaluate(async () => {
    const bytes = await (await fetch('/d/demo-legal-aid-2025/v2.json')).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });
  expect(computed).toBe(stated?.trim());
  await page.close();
});

test('without scripts everything can be read and the display modes work', async ({ chrome, address }) => {
  const context = await chrome.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}/d/demo-legal-aid-2025/`);
  await page.getByText('逐步计算').click();
  await expect(page.locator('.steps li').first()).toBeVisible();
  const before = await page.locator('body').boundingBox();
  await page.getByLabel('长者模式').check();
  const after = await page.locator('body').boundingBox();
  expect((after?.height ?? 0) > (before?.height ?? 0)).toBe(true);
  await page.goto(`${address}/search/`);
  await page.locator('summary').filter({ hasText: '示例县司法局' }).first().click();
  await expect(page.getByRole('link', { name: '法律援助经费项目绩效自评（2025 年度）' })).toBeVisible();
  await context.close();
});

test('a display mode is remembered on the device', async ({ chrome, address }) => {
  const context = await chrome.newContext();
  const page = await context.newPage();
  await page.goto(`${address}/`);
  await page.getByLabel('长者模式').check();
  await page.goto(`${address}/org/`);
  await expect(page.getByLabel('长者模式')).toBeChecked();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
  await context.close();
});

test('the keyboard reaches the content first, and the focus is seen', async ({ chrome, address }) => {
  const page = await chrome.newPage();
  await page.goto(`${address}/d/demo-legal-aid-2025/`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await page.close();
});

test('on paper a disclosure is the official form and nothing else', async ({ chrome, address }) => {
  const page = await chrome.newPage();
  await page.goto(`${address}/d/demo-legal-aid-2025/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: /项目支出绩效自评表/ })).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.locator('.side')).toBeHidden();
  await expect(page.locator('.ind')).toBeHidden();
  await page.close();
});

test('长者模式 offers to read the page aloud, and reads its title first', async ({ chrome, address }) => {
  const context = await chrome.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.defineProperty(window, 'speechSynthesis', {
      value: { speak: ({ text }: SpeechSynthesisUtterance) => said.push(text), cancel: () => said.push('') },
    });
    Object.assign(window, { said });
  });
  await page.goto(`${address}/d/demo-legal-aid-2025/`);
  const button = page.getByRole('button', { name: '朗读本页' });
  await expect(button).toBeHidden();
  await page.getByLabel('长者模式').check();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.find((text) => text.includes('法律援助经费项目绩效自评'))).toBeTruthy();
  expect(said.some((text) => text.includes('未达标'))).toBe(true);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await context.close();
});

test('a text is checked where it is written: the engine comes once, and nothing goes out', async ({
  chrome,
  address,
}) => {
  const page = await chrome.newPage();
  const asked: string[] = [];
  await page.goto(`${address}/en/try/`);
  await page.getByRole('button', { name: 'Check' }).waitFor();
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('status')).toContainText('must be handled');
  await expect(page.locator('.masked')).not.toContainText('19491231');
  await page.getByRole('textbox').fill('现将公示如下。');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  expect(asked).toEqual([`GET ${address}/try/engine.js`]);
  await page.close();

  const source = await (await fetch(`${address}/try/`)).text();
  expect(source).toContain('<noscript><p>本页需要脚本');
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { type ChromiumSession, openChromium } from './chromium.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import { check, press, says, textOf } from './session.ts';

/** The panel itself: what a person without a mouse, or without eyes, can do with it. */
let session: ChromiumSession;
let server: PagesServer;

test.beforeAll(async () => {
  [session, server] = await Promise.all([openChromium(), servePages()]);
  await session.panel.setViewportSize({ width: 360, height: 760 });
});
test.afterAll(async () => {
  server?.close();
  await session?.close();
});

for (const language of ['zh', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible and does not scroll sideways, ${language}, ${colorScheme}`, async () => {
      const { panel } = session;
      await panel.emulateMedia({ colorScheme });
      for (const page of ['draft', 'frames', 'clean']) {
        await check(session, `${server.origin}/${page}.html`, language);
        await says(panel, /^5|^1|未发现问题|Nothing found/);
        await fits();
      }
      await panel.getByRole('tab').nth(1).click();
      await panel.getByRole('textbox').fill(`身份证号：11010519491231${'002X'}`);
      await says(panel, /^1/);
      await fits();
    });
  }
}

async function fits(): Promise<void> {
  const { panel } = session;
  const { violations } = await new AxeBuilder({ page: panel })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual(
    [],
  );
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

test('is worked by keyboard: tabs by arrows, findings by arrows, buttons by Enter', async () => {
  const { panel } = session;
  await check(session, `${server.origin}/draft.html`);
  await says(panel, /^5/);
  const tab = panel.getByRole('tab').first();
  await tab.focus();
  await panel.keyboard.press('ArrowRight');
  await expect(panel.getByRole('tab', { selected: true })).toHaveText('文本与文件');
  await panel.keyboard.press('ArrowLeft');
  const show = panel.getByRole('button', { name: /^定位/ }).first();
  await show.focus();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowDown');
  await expect(panel.locator('.row[aria-current]')).toContainText('手机号');
  await panel.getByRole('button', { name: /^遮盖: 手机号/ }).focus();
  await panel.keyboard.press('Enter');
  await says(panel, /^4/);
});

test('another mask rule gives other previews', async () => {
  const { panel } = session;
  await check(session, `${server.origin}/draft.html`);
  await says(panel, /^5/);
  await panel.getByLabel('遮盖规则').selectOption('common-6-4');
  await expect(panel.locator('.value').first()).toHaveText('330106********0028');
});

test('the list is narrowed by kind', async () => {
  const { panel } = session;
  await check(session, `${server.origin}/draft.html`);
  await says(panel, /^5/);
  await panel.getByLabel('种类').selectOption('mobile');
  await expect(panel.locator('.row')).toHaveCount(1);
  await press(panel, '全部遮盖（1）');
  await says(panel, /^4/);
});

test('checks pasted text and a dropped file, and gives them back masked', async () => {
  const { panel } = session;
  await check(session, `${server.origin}/clean.html`);
  await panel.getByRole('tab').nth(1).click();
  await panel.getByRole('textbox').fill(`身份证号：11010519491231${'002X'}`);
  await says(panel, /^1\s*处必须处理/);
  expect(await textOf(panel)).toContain('第 1 行第 6 字');

  const buffer = Buffer.from(`姓名,身份证号\n王建国,11010519491231${'002X'}\n`);
  await panel.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
  await says(panel, /^1\s*处必须处理/);
  const [download] = await Promise.all([panel.waitForEvent('download'), press(panel, '保存遮盖后的文件')]);
  expect(download.suggestedFilename()).toBe('list-masked.csv');
  const chunks = await (await download.createReadStream()).toArray();
  expect(Buffer.concat(chunks).toString()).toBe('姓名,身份证号\n王建国,11*************02X\n');

  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.png', mimeType: 'image/png', buffer: picture });
  await says(panel, '无法检查');
});

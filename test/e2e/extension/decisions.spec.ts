import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { verifyReceipt } from '#core/privacy/receipt/receipt.ts';
import { type ChromiumSession, openChromium } from './chromium.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import { check, press, pressIn, says, textOf } from './session.ts';

interface Api {
  storage: { local: { set(values: object): Promise<void> } };
}

/** What people decide: what may stand and why, settings, receipts; and files, which are read without the network. */
let session: ChromiumSession;
let server: PagesServer;

test.beforeAll(async () => {
  [session, server] = await Promise.all([openChromium(), servePages()]);
});
test.afterAll(async () => {
  server?.close();
  await session?.close();
});

test('what is ignored is counted, stays so at the next check, and is restored; no value is stored', async () => {
  const { panel } = session;
  await check(session, `${server.origin}/draft.html`);
  await says(panel, /^5\s*处必须处理/);
  await pressIn(panel, '输入框「摘要」', '忽略');
  await panel.getByLabel('理由').selectOption('court-order');
  await press(panel, '确认忽略');
  await says(panel, /^4\s*处必须处理/);
  expect(await textOf(panel)).toContain('另有 1 处已忽略');
  await press(panel, '复查');
  await says(panel, /^4\s*处必须处理/);
  const kept = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: null): Promise<object> } } };
    };
    return JSON.stringify(await chrome.storage.local.get(null));
  });
  expect(kept).toContain('hmac-sha256:');
  expect(kept).not.toMatch(/330106/);
  await panel.getByLabel('程度').selectOption('ignored');
  await press(panel, '恢复');
  await says(panel, /^5\s*处必须处理/);
});

test('what may stand in a pasted text is decided under it, is not masked then, and is restored', async () => {
  const { panel, openPanel } = session;
  await openPanel('sidepanel.html');
  await panel.getByRole('tab').nth(1).click();
  const numbers = [`11010519491231${'002X'}`, `11010519491231${'0038'}`];
  await panel.getByRole('textbox').fill(numbers.map((number) => `身份证号：${number}`).join('\n'));
  await says(panel, /^2\s*处必须处理/);
  const first = panel.locator('.findings section').first();
  await first.getByRole('button', { name: /^忽略/ }).click();
  await first.getByLabel('理由').selectOption('court-order');
  await first.getByRole('button', { name: '确认忽略' }).click();
  await says(panel, /^1\s*处必须处理/);
  await expect(panel.locator('.row.ignored')).toHaveCount(1);
  await panel.locator('.row.ignored').getByRole('button', { name: /^恢复/ }).click();
  await says(panel, /^2\s*处必须处理/);
});

test('a receipt of a masked page is signed, and core verifies it', async () => {
  const { panel } = session;
  await check(session, `${server.origin}/draft.html`);
  await says(panel, /^5/);
  await press(panel, '全部遮盖（5）');
  await says(panel, /没有必须处理的/);
  await panel.getByText('检查回执').click();
  await expect(panel.getByRole('button', { name: '保存回执' })).toBeVisible();
  const [download] = await Promise.all([panel.waitForEvent('download'), press(panel, '保存回执')]);
  const chunks = await (await download.createReadStream()).toArray();
  const verdict = verifyReceipt(JSON.parse(Buffer.concat(chunks).toString()));
  expect(verdict).toMatchObject({
    verdict: 'valid',
    receipt: { kinds: { 'resident-id': { masked: 4, open: 0 }, mobile: { masked: 1, open: 0 } } },
  });
});

test('an editor whose data cannot be read back offers its masked content to copy', async () => {
  const { panel, context } = session;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await check(session, `${server.origin}/editors/wangeditor.html`);
  await says(panel, /^2/);
  await press(panel, '全部遮盖（2）');
  await expect.poll(() => textOf(panel)).toContain('内部未能核实');
  await panel.bringToFront();
  await panel.getByRole('button', { name: /^复制遮盖后的内容/ }).click();
  await expect.poll(() => textOf(panel)).toContain('已复制');
  const pasted = await panel.evaluate(() => navigator.clipboard.readText());
  expect(pasted).toContain('11*************02X');
});

test('docx, pdf and a picture are read by the extension alone', async () => {
  const { panel, context } = session;
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await check(session, `${server.origin}/clean.html`);
  await panel.getByRole('tab').nth(1).click();
  for (const [file, count] of [
    ['notice.docx', /^\d+\s*处必须处理/],
    ['notice.pdf', /^\d+\s*处必须处理/],
    ['table.png', /^6\s*处必须处理/],
  ] as const) {
    const path = resolve(import.meta.dirname, '../../fixtures/files', file);
    await panel.locator('input[type=file]').setInputFiles({
      name: file,
      mimeType: 'application/octet-stream',
      buffer: readFileSync(path),
    });
    await expect(panel.locator('progress')).toHaveCount(0, { timeout: 40_000 });
    await says(panel, count);
  }
  expect(asked.filter((url) => !/^(chrome-extension:|blob:|http:\/\/127\.0\.0\.1)/.test(url))).toEqual([]);
});

test('the settings page is accessible, keeps a change in either language, and takes back an export', async () => {
  // Some hundred controls: the search for faults takes its time.
  test.setTimeout(120_000);
  const { panel, openPanel } = session;
  await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const open = { 'resident-id': 2 };
    const entry = { at: '2026-01-05T01:02Z', origin: 'https://cms.example.cn', open, reason: 'consent' };
    await chrome.storage.local.set({ guardLog: [entry] });
  });
  await openPanel('options.html');
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
  const log = panel.getByRole('region', { name: '提醒记录' });
  await expect(log).toContainText('https://cms.example.cn · 居民身份证号 2 · ');
  const { violations } = await new AxeBuilder({ page: panel })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual(
    [],
  );
  await log.getByRole('button', { name: '清除记录' }).click();
  await expect(log.getByRole('listitem')).toHaveCount(0);
  await panel.getByRole('combobox', { name: '语言' }).selectOption('en');
  await panel.getByLabel('E-mail address').first().uncheck();
  await expect(panel.locator('.saved')).toHaveText('Saved');
  const own = panel.getByRole('region', { name: 'Words of this office' });
  await own.getByRole('combobox').first().selectOption('pattern');
  for (const [pattern, listed] of [
    ['(', 0],
    ['密[0-9]+号', 1],
  ] as const) {
    await own.getByRole('textbox').fill(pattern);
    await own.getByRole('button', { name: 'Add a word' }).click();
    await expect(own.getByRole('listitem')).toHaveCount(listed);
    await expect(own.getByText('Not added')).toHaveCount(1 - listed);
  }
  const [download] = await Promise.all([panel.waitForEvent('download'), press(panel, 'Export settings')]);
  const chunks = await (await download.createReadStream()).toArray();
  const file = Buffer.concat(chunks);
  expect(JSON.parse(file.toString()).settings.kinds).toEqual({ email: { off: true } });
  await panel.getByLabel('E-mail address').first().check();
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: file });
  await expect(panel.getByLabel('E-mail address').first()).not.toBeChecked();
});

test('the practice draft is checked as it is changed, and the page is accessible', async () => {
  const { panel, openPanel } = session;
  await openPanel('onboarding.html');
  await says(panel, /^\d+\s*(处必须处理|must be handled)/);
  const { violations } = await new AxeBuilder({ page: panel })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual(
    [],
  );
  await panel.getByRole('textbox').fill('办结 326 件。');
  await says(panel, /未发现问题|Nothing found/);
});

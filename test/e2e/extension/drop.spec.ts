import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type ChromiumSession, openChromium } from './chromium.ts';
import { lookAtPage, marked, switchOn } from './live.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import { press, textOf } from './session.ts';

/** Files that a person drops on a page. Only Chromium lets a test drop as a person does. */
let session: ChromiumSession;
let server: PagesServer;

test.beforeAll(async () => {
  [session, server] = await Promise.all([openChromium(), servePages()]);
});
test.afterAll(async () => {
  server?.close();
  await session?.close();
});

/** Drops a file of this machine on an element, by the browser itself: the page cannot tell it from a person's drop. */
async function drop(selector: string, file: string): Promise<void> {
  const { page, context } = session;
  await page.bringToFront();
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const browser = await context.newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x, y, data });
  await browser.detach();
}

for (const [where, selector] of [
  ['an upload field', '#field'],
  ['an area of the page', '#zone'],
] as const)
  test(`a file dropped on ${where} waits for the panel, and its masked copy goes up`, async () => {
    const { page, panel } = session;
    const folder = await mkdtemp(join(tmpdir(), 'mingshi-drop-'));
    const sent = (): Promise<string[]> =>
      page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent);
    try {
      await switchOn(session, [server.origin]);
      await page.goto(`${server.origin}/upload.html`);
      await expect.poll(() => marked(session)).toBe(1);
      const list = join(folder, 'list.csv');
      await writeFile(list, `姓名,身份证号\n王建国,11010519491231${'002X'}\n`);
      await drop(selector, list);
      await lookAtPage(session);
      await expect.poll(() => textOf(panel)).toContain('上传遮盖后的副本');
      expect(await sent()).toEqual([]);
      await press(panel, '上传遮盖后的副本');
      await expect.poll(sent).toEqual(['list-masked.csv: 姓名,身份证号\n王建国,11*************02X\n']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

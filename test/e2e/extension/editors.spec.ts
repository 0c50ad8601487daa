import { expect, test } from '@playwright/test';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import { check, press, type Session, says, textOf, undo } from './session.ts';

/**
 * Real editors: a mask counts when the editor's own data holds it, not when the screen shows it.
 * `undo`: how many times Ctrl+Z is pressed until all is as before; 1 is one step for both masks.
 */
const editors: { name: string; says: string; undo: { chromium: number; firefox: number } }[] = [
  { name: 'quill', says: '已核实', undo: { chromium: 1, firefox: 1 } },
  { name: 'wangeditor', says: '内部未能核实', undo: { chromium: 1, firefox: 2 } },
  { name: 'tinymce', says: '已核实', undo: { chromium: 1, firefox: 1 } },
  { name: 'ckeditor4', says: '已核实', undo: { chromium: 1, firefox: 1 } },
  { name: 'ckeditor5', says: '已核实', undo: { chromium: 1, firefox: 1 } },
  { name: 'kindeditor', says: '已核实', undo: { chromium: 1, firefox: 1 } },
  { name: 'ueditor-like', says: '已核实', undo: { chromium: 1, firefox: 1 } },
];

const number = `11010519491231${'002X'}`;
const saved = ({ page }: Session): Promise<string> =>
  page.evaluate(() => (globalThis as { savedDraft?: () => string }).savedDraft?.() ?? '');

for (const [browser, open] of [
  ['chromium', openChromium],
  ['firefox', openFirefox],
] as const) {
  test.describe(browser, () => {
    let session: Session;
    let server: PagesServer;
    test.beforeAll(async () => {
      [session, server] = await Promise.all([open(), servePages()]);
    });
    test.afterAll(async () => {
      server?.close();
      await session?.close();
    });

    for (const { name, says: words, undo: undoes } of editors) {
      test(`${name}: found, masked in the editor's own data, markup untouched`, async () => {
        await check(session, `${server.origin}/editors/${name}.html`);
        await expect.poll(() => saved(session), { timeout: 15_000 }).toContain(number);
        const before = await saved(session);
        await says(session.panel, /^[2-4]\s*处必须处理/);
        await expect.poll(() => textOf(session.panel)).toContain('编辑区');
        await press(session.panel, '全部遮盖（2）');
        await expect.poll(() => textOf(session.panel), { timeout: 15_000 }).toContain(words);
        expect(await saved(session)).toBe(
          before.replace(number, '11*************02X').replace('0013', '****'),
        );

        await session.page.bringToFront();
        for (let step = 1; step < undoes[browser]; step += 1) {
          await undo(session.page);
          await expect.poll(() => saved(session)).toContain('*');
        }
        await undo(session.page);
        await expect.poll(() => saved(session), { timeout: 3_000 }).toBe(before);
      });
    }
  });
}

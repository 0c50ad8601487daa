import { expect, test } from '@playwright/test';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { lookAtPage, switchOn } from './live.ts';
import { type PagesServer, servePages } from './pages-server.ts';
import { press, type Session, says, textOf } from './session.ts';

interface Hostile {
  published: string[];
  hacked?: number;
  calm?: boolean;
  stormFrames: number;
  storm(): void;
}
interface Area {
  get(key: null): Promise<Record<string, unknown>>;
}

/** A page that does what it can against the check, in real browsers. */
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
    const published = (): Promise<string[]> =>
      session.page.evaluate(() => (globalThis as unknown as Hostile).published);
    const goLive = async (): Promise<void> => {
      await switchOn(session, [server.origin]);
      await session.page.goto(`${server.origin}/hostile.html`);
      await lookAtPage(session);
      await says(session.panel, /^3/);
    };

    test('poisoned prototypes and spoofed messages change nothing; markup in a label stays text', async () => {
      const { page, panel } = session;
      await goLive();
      const text = await textOf(panel);
      expect(text).toContain('<img src=x onerror="hacked=1">');
      expect(
        await panel.evaluate(() => document.querySelectorAll('#root img, #root script, #root svg').length),
      ).toBe(0);
      expect(await panel.evaluate(() => (globalThis as unknown as Hostile).hacked)).toBeUndefined();
      expect(await page.evaluate(() => (globalThis as unknown as Hostile).hacked)).toBeUndefined();
      await press(panel, '全部遮盖（2）');
      await says(panel, /^1/);
      expect(await page.evaluate(() => document.getElementById('editor')?.textContent)).toContain(
        '11*************02X',
      );
    });

    test('the page learns from the highlights nothing but places in its own text', async () => {
      const { page } = session;
      await goLive();
      // In loops: the page has poisoned its own arrays.
      const learnt = await page.evaluate(() => {
        const seen: unknown[] = [];
        for (const [name, ranges] of CSS.highlights)
          for (const range of ranges) seen.push([name, (range.startContainer as Text).data.length > 0]);
        return seen;
      });
      expect(learnt).toEqual([['ms-a', true]]);
      // Taking the marks away does not take the findings away.
      await page.evaluate(() => CSS.highlights.clear());
      await page.bringToFront();
      await page.click('#publish');
      expect(await published()).toEqual([]);
    });

    test('the page cannot reach the extension, nor its files', async () => {
      const { page, panel } = session;
      await goLive();
      const address = await panel.evaluate(() => new URL('/checker.js', location.href).href);
      const reached = await page.evaluate(async (address) => {
        const api = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome;
        const file = await fetch(address).then(
          () => 'read',
          () => 'refused',
        );
        const names = Object.getOwnPropertyNames(globalThis).filter((name) => /mingshi/i.test(name));
        return { api: typeof api?.runtime?.sendMessage, file, names };
      }, address);
      expect(reached).toEqual({ api: 'undefined', file: 'refused', names: [] });
    });

    test('the notice decides nothing: closed, covered or removed, a press stays stopped', async () => {
      const { page } = session;
      await goLive();
      await page.bringToFront();
      await page.click('#publish');
      const notices = (): Promise<number> =>
        page.evaluate(() => (document.querySelector('html > [popover]') ? 1 : 0));
      expect(await notices()).toBe(1);
      expect(await page.evaluate(() => document.querySelector('html > [popover]')?.shadowRoot)).toBeNull();
      await page.evaluate(() => {
        const notice = document.querySelector('html > [popover]');
        notice?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        notice?.remove();
        const cover = document.createElement('div');
        cover.style.cssText = 'position:fixed;inset:0;opacity:.01;z-index:2147483647;pointer-events:none';
        document.body.append(cover);
      });
      await page.click('#publish');
      await page.evaluate(() => {
        const button = document.getElementById('publish');
        for (let turn = 0; turn < 50; turn += 1) button?.click();
        for (const kind of ['pointerdown', 'mousedown', 'click'])
          button?.dispatchEvent(new MouseEvent(kind, { bubbles: true }));
        document.body.dispatchEvent(new Event('ms-submit', { bubbles: true, cancelable: true }));
      });
      expect((await published()).filter((how) => how === 'click')).toEqual([]);
    });

    test('a storm of changes pauses the check, says so, and leaves the page its frames', async () => {
      const { page, panel } = session;
      await goLive();
      await page.bringToFront();
      await page.evaluate(() => (globalThis as unknown as Hostile).storm());
      await expect.poll(() => textOf(panel), { timeout: 20_000 }).toContain('页面不停变动，已暂停检查');
      const frames = (): Promise<number> =>
        page.evaluate(() => (globalThis as unknown as Hostile).stormFrames);
      const before = await frames();
      await expect.poll(frames).toBeGreaterThan(before + 5);
      await page.evaluate(() => {
        (globalThis as unknown as Hostile).calm = true;
      });
      await press(panel, '复查');
      await says(panel, /^3/);
      await expect.poll(() => textOf(panel)).not.toContain('已暂停检查');
    });

    test('what is found is kept nowhere: no storage of the extension or of the page holds a number', async () => {
      const { page, panel } = session;
      await goLive();
      const stored = await panel.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } };
        const { local, session } = chrome.storage;
        const values = { ...(await local.get(null)), ...(await session.get(null)) };
        return [JSON.stringify(values), JSON.stringify({ ...localStorage, ...sessionStorage })];
      });
      for (const text of stored) expect(text).not.toMatch(/110105|1949/);
      const ofPage = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
      expect(ofPage).toEqual([0, 0, '']);
    });
  });
}

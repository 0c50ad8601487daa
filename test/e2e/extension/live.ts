import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type PagesServer, servePages } from './pages-server.ts';
import { badgeOf, press, type Session, says, textOf } from './session.ts';

interface Api {
  storage: {
    local: { set(values: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
}

const number = `11010519491231${'002X'}`;

/** Switches sites on as the settings page would, and waits until the browser has our scripts for them. */
export async function switchOn(
  session: Session,
  origins: string[],
  guard: object = {},
  ownTerms: object[] = [],
): Promise<void> {
  // Firefox says that the panel is open before it is.
  await expect(async () => {
    await session.openPanel('sidepanel.html');
    await session.panel.evaluate(
      async ([liveOrigins, guard, ownTerms]) => {
        const { chrome } = globalThis as unknown as { chrome: Api };
        const settings = { language: 'zh', liveOrigins, guard, ownTerms };
        await chrome.storage.local.set({ settings, guardLog: [] });
      },
      [origins, guard, ownTerms] as const,
    );
  }).toPass({ timeout: 15_000 });
  await expect
    .poll(() =>
      session.panel.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: Api };
        return (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort();
      }),
    )
    .toEqual(origins.length > 0 ? ['checker', 'guard', 'guard-submit'] : []);
}

/** How many leaks are marked in the page. */
export const marked = ({ page }: Session): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('ms-a')?.size ?? 0);

const published = ({ page }: Session): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { published: string[] }).published);

/** Brings the panel to the tab of the page. */
export async function lookAtPage(session: Session): Promise<void> {
  const tab = await session.panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const [found] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    return found?.id ?? 0;
  });
  await session.openPanel(`sidepanel.html?tab=${tab}`);
}

/** Chooses in a list of the panel as soon as it is there. */
async function chooseReason(panel: Session['panel'], list: string, reason: string): Promise<void> {
  await expect.poll(() => panel.evaluate((list) => document.querySelector(list) !== null, list)).toBe(true);
  await panel.evaluate(
    ([list, reason]) => {
      const select = document.querySelector<HTMLSelectElement>(list);
      const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value') ?? {};
      set?.call(select, reason);
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [list, reason] as const,
  );
}

/** The check while writing and the publishing reminder, the same in every browser. */
export function live(open: () => Promise<Session>): void {
  let session: Session;
  let server: PagesServer;
  test.beforeAll(async () => {
    [session, server] = await Promise.all([open(), servePages()]);
  });
  test.afterAll(async () => {
    server?.close();
    await session?.close();
  });
  const go = (page: string): Promise<unknown> => session.page.goto(`${server.origin}/${page}.html`);

  test('a switched-on page is checked as it is written, without a panel, and nothing of it changes', async () => {
    const { page } = session;
    await switchOn(session, [server.origin]);
    await go('draft');
    const html = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
    await expect.poll(() => marked(session)).toBe(3);
    const before = await html();
    await page.evaluate((number) => {
      document.querySelector('#editor p')?.append(`，另有${number}`);
    }, number);
    await expect.poll(() => marked(session)).toBe(4);
    expect((await html()).replace(`，另有${number}`, '')).toBe(before);
    await lookAtPage(session);
    await says(session.panel, /^6/);
    expect(await badgeOf(session.panel)).toBe('6');
  });

  test('what an office looks for by a pattern of its own is found in a page, and the next key is checked by it too', async () => {
    const { page } = session;
    await switchOn(session, [server.origin], {}, [
      { id: 'own-1', pattern: '密〔[0-9]{4}〕[0-9]+号', severity: 'leak' },
    ]);
    await go('draft');
    await expect.poll(() => marked(session)).toBe(3);
    for (const count of [4, 5]) {
      await page.evaluate(() => document.querySelector('#editor p')?.append('，见密〔2026〕7号'));
      await expect.poll(() => marked(session)).toBe(count);
    }
  });

  test('what a key writes is marked before the next frame, and counted for the guard', async () => {
    const { page } = session;
    await switchOn(session, [server.origin]);
    await go('draft');
    await expect.poll(() => marked(session)).toBe(3);
    /** How many are marked as soon as this is written. */
    const write = (text: string): Promise<number> =>
      page.evaluate((text) => {
        document.getElementById('editor')?.focus();
        getSelection()?.selectAllChildren(document.querySelector('#editor p') as Node);
        getSelection()?.collapseToEnd();
        document.execCommand('insertText', false, text);
        return CSS.highlights.get('ms-a')?.size ?? 0;
      }, text);
    expect(await write(`，另有${number.slice(0, -1)}`)).toBe(3);
    expect(await write(number.slice(-1))).toBe(4);
    await lookAtPage(session);
    await expect.poll(() => badgeOf(session.panel)).toBe('6');
  });

  test('a row added to a table is read under its head, one taken away is forgotten', async () => {
    const { page } = session;
    await switchOn(session, [server.origin]);
    await go('draft');
    await expect.poll(() => marked(session)).toBe(3);
    await page.evaluate(() => {
      const row = document.querySelector('#editor tbody tr');
      row?.after(row.cloneNode(true));
    });
    await expect.poll(() => marked(session)).toBe(4);
    await page.evaluate(() => document.querySelector('#editor table')?.remove());
    await expect.poll(() => marked(session)).toBe(1);
  });

  test('a page that is not switched on is left alone, and one that is switched off is let go', async () => {
    await switchOn(session, []);
    await go('draft');
    await lookAtPage(session);
    await says(session.panel, /^5/);
    await switchOn(session, [server.origin]);
    await go('draft');
    await expect.poll(() => marked(session)).toBe(3);
    await switchOn(session, []);
    await expect.poll(() => marked(session)).toBe(0);
  });

  test('nothing is read while an input method composes', async () => {
    const { page } = session;
    await switchOn(session, [server.origin]);
    await go('draft');
    await expect.poll(() => marked(session)).toBe(3);
    await page.evaluate((number) => {
      document.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      document.querySelector('#editor p')?.append(`，另有${number}`);
    }, number);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(await marked(session)).toBe(3);
    await page.evaluate(() =>
      document.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })),
    );
    await expect.poll(() => marked(session)).toBe(4);
  });

  for (const way of ['click', 'down', 'pointer', 'send']) {
    test(`the guard stops ${way}, and lets what does not publish through`, async () => {
      const { page } = session;
      await switchOn(session, [server.origin]);
      await go('publish');
      await expect.poll(() => marked(session)).toBe(1);
      await page.click(`#${way}`);
      await page.click('#draft');
      await page.click('#find');
      expect(await published(session)).toEqual(['draft', 'search']);
    });
  }

  test('the guard stops keys, and scripts that submit', async () => {
    const { page } = session;
    await switchOn(session, [server.origin], { selector: '.x-go' });
    await go('publish');
    await expect.poll(() => marked(session)).toBe(1);
    await page.keyboard.down('Control');
    await page.keyboard.press('s' as 'z');
    await page.keyboard.up('Control');
    await page.click('#special');
    await page.click('#script');
    expect(await published(session)).toEqual(['asked']);
    expect(await page.evaluate(() => location.pathname)).toBe('/publish.html');
    await page.evaluate(() => document.getElementById('click')?.click());
    expect(await published(session)).toEqual(['asked']);
  });

  test('what is left is decided in the panel, with a reason; the log holds no text', async () => {
    const { page, panel } = session;
    await switchOn(session, [server.origin]);
    await go('publish');
    await expect.poll(() => marked(session)).toBe(1);
    await page.click('#click');
    expect(await published(session)).toEqual([]);
    await lookAtPage(session);
    await expect
      .poll(() => textOf(panel), { timeout: 15_000 })
      .toContain('刚才的发布已暂停：还有 2 处必须处理');
    await chooseReason(panel, '.held select', 'consent');
    await press(panel, '记录理由并继续');
    await expect.poll(() => textOf(panel)).not.toContain('刚才的发布已暂停');
    await page.bringToFront();
    await page.click('#click');
    expect(await published(session)).toEqual(['click']);
    const log = await panel.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      return (await chrome.storage.local.get('guardLog')).guardLog;
    });
    expect(log).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/),
        origin: server.origin,
        open: { 'resident-id': 2 },
        reason: 'consent',
      },
    ]);
  });

  test('a chosen file waits for the panel: its masked copy goes up, a reason lets the original through, a clean file goes by itself', async () => {
    const { page, panel, choose } = session;
    const folder = await mkdtemp(join(tmpdir(), 'mingshi-upload-'));
    const write = async (name: string, text: string): Promise<string> => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    };
    const sent = (): Promise<string[]> =>
      page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent);
    try {
      await switchOn(session, [server.origin]);
      await go('upload');
      await expect.poll(() => marked(session)).toBe(1);
      const list = await write('list.csv', `姓名,身份证号\n王建国,${number}\n`);
      await choose('#field', list);
      await lookAtPage(session);
      await expect.poll(() => textOf(panel), { timeout: 15_000 }).toContain('上传遮盖后的副本');
      expect(await sent()).toEqual([]);
      await press(panel, '上传遮盖后的副本');
      const masked = 'list-masked.csv: 姓名,身份证号\n王建国,11*************02X\n';
      await expect.poll(sent).toEqual([masked]);
      await choose('#field', list);
      await chooseReason(panel, '.held select', 'consent');
      await press(panel, '记录理由并上传原文件');
      await expect.poll(async () => (await sent()).length).toBe(2);
      await choose('#field', await write('clean.txt', '现将公示如下'));
      await expect.poll(async () => (await sent())[2]).toBe('clean.txt: 现将公示如下');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('once everything is masked, nothing is held', async () => {
    const { page, panel } = session;
    await switchOn(session, [server.origin]);
    await go('publish');
    await expect.poll(() => marked(session)).toBe(1);
    await lookAtPage(session);
    await says(panel, /^2/);
    await press(panel, '全部遮盖（2）');
    await says(panel, /提示|未发现/);
    await page.bringToFront();
    await page.click('#click');
    expect(await published(session)).toEqual(['click']);
  });
}

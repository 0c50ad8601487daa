import { expect } from '@playwright/test';

/** What Playwright's and Puppeteer's pages have in common: enough for one journey to run in both browsers. */
export interface Tab {
  goto(address: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  evaluate<T>(work: () => T): Promise<Awaited<T>>;
  evaluate<T, A>(work: (argument: A) => T, argument: A): Promise<Awaited<T>>;
  click(selector: string): Promise<void>;
  keyboard: {
    press(key: 'z'): Promise<void>;
    down(key: 'Control'): Promise<void>;
    up(key: 'Control'): Promise<void>;
  };
}

/** A browser with the extension, a page to check, and the panel in a tab of its own. */
export interface Session {
  page: Tab;
  panel: Tab;
  /** Chooses a file of this machine in a field of the page, as a person does. */
  choose(field: string, path: string): Promise<void>;
  /** Brings the panel's tab to an address of the extension: `sidepanel.html?tab=7`. */
  openPanel(path: string): Promise<void>;
  close(): Promise<void>;
}

interface Api {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  storage: { local: { set(values: object): Promise<void> } };
  action: { getBadgeText(tab: object): Promise<string> };
}

/** Opens a page and has the panel check it, in the words of one language. */
export async function check(session: Session, address: string, language: 'zh' | 'en' = 'zh'): Promise<void> {
  const { page, panel, openPanel } = session;
  await page.goto(address);
  await openPanel('sidepanel.html');
  const tab = await panel.evaluate(async (language) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    await chrome.storage.local.set({ settings: { language } });
    const [found] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    return found?.id ?? 0;
  }, language);
  await openPanel(`sidepanel.html?tab=${tab}`);
}

/** The count on the toolbar of the checked tab. */
export const badgeOf = (panel: Tab): Promise<string> =>
  panel.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    return chrome.action.getBadgeText({ tabId: Number(new URLSearchParams(location.search).get('tab')) });
  });

/** The panel's answer in one line. */
export const stateOf = (panel: Tab): Promise<string> =>
  panel.evaluate(() => document.querySelector('.state')?.textContent ?? '');

/** Waits until the panel's answer is this. */
export const says = (panel: Tab, words: string | RegExp): Promise<void> =>
  expect.poll(() => stateOf(panel), { timeout: 15_000 }).toMatch(words);

/** All that the panel shows. */
export const textOf = (panel: Tab): Promise<string> => panel.evaluate(() => document.body.textContent ?? '');

/** Presses the first button of the panel whose words begin so. */
export const press = (panel: Tab, words: string): Promise<void> =>
  panel.evaluate((words) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.startsWith(words),
    );
    if (!button) throw new Error(`no button ${words}`);
    button.click();
  }, words);

/** Presses a button of the first resident ID in the part of the list whose heading has these words. */
export const pressIn = (panel: Tab, heading: string, words: string): Promise<void> =>
  panel.evaluate(
    ([heading, words]) => {
      const parts = [...document.querySelectorAll('.findings section')];
      const part = parts.find((one) => one.querySelector('h2')?.textContent?.includes(heading));
      const row = [...(part?.querySelectorAll('.row') ?? [])].find((one) =>
        one.textContent?.includes('居民身份证号'),
      );
      const button = [...(row?.querySelectorAll('button') ?? [])].find(
        ({ textContent }) => textContent === words,
      );
      if (!button) throw new Error(`no button ${words} under ${heading}`);
      button.click();
    },
    [heading, words] as const,
  );

/** Takes back the last step of the focused field as a person does. */
export async function undo(page: Tab): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

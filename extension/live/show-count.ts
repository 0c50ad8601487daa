import { browser } from '../browser.ts';

/** The count on the toolbar: what must be handled or decided. A tick would say too much; nothing found shows nothing. */
export async function showCount(
  tabId: number,
  { leaks, likely }: { leaks: number; likely: number },
): Promise<void> {
  const count = leaks + likely;
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  // The tab may be gone by now.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  await browser.action
    .setBadgeBackgroundColor({ tabId, color: leaks > 0 ? '#a2231d' : '#8a5200' })
    .catch(() => undefined);
}

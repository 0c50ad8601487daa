import { browser } from '../browser.ts';

/**
 * The tab that the panel looks at: the one named in its address (`?tab=7`, a panel in a window of its own), else the one in front
 * of the panel's window. Nothing when there is none.
 */
export async function tabInFront(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

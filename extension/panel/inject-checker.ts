import { browser } from '../browser.ts';
import { markStyle } from '../highlight/style.ts';

/** Puts script and marks into every frame that we may enter. Gives the ids of those frames; none when the page is not granted. */
export async function injectChecker(tab: number): Promise<number[]> {
  const target = { tabId: tab, allFrames: true };
  try {
    const frames = await browser.scripting.executeScript({ target, func: isThere });
    // Once is enough: a browser keeps every copy that it is given.
    const frameIds = frames.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
    if (frameIds.length > 0) {
      await browser.scripting.executeScript({ target: { tabId: tab, frameIds }, files: ['/checker.js'] });
      await browser.scripting.insertCSS({ target: { tabId: tab, frameIds }, css: markStyle });
    }
    return frames.map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

/** Runs in the frame: whether our script is there, and not one that an extension which was reloaded has left behind. */
const isThere = (): boolean =>
  Boolean((globalThis as { mingshiListens?: { id?: string } }).mingshiListens?.id);

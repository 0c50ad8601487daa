import { browser } from '../browser.ts';
import { showCount } from './show-count.ts';

/** Open findings of one frame. */
export interface Count {
  leaks: number;
  likely: number;
}

/** Counts of frames by tab; numbers only, gone with the browser's session. The background may sleep in between. */
const key = (tab: number): string => `counts-${tab}`;

let turn: Promise<unknown> = Promise.resolve();

/** Notes what is open in a frame and shows the tab's sum on the toolbar. */
export function countFrame(tab: number, frame: number, { leaks, likely }: Count): Promise<void> {
  const done = turn.then(async () => {
    const stored = (await browser.storage.session.get(key(tab)))[key(tab)] as
      | Record<string, Count>
      | undefined;
    const counts = { ...stored, [frame]: { leaks, likely } };
    await browser.storage.session.set({ [key(tab)]: counts });
    await showCount(tab, sum(Object.values(counts)));
  });
  turn = done.catch(() => undefined);
  return done;
}

/** Forgets a tab that went to another page or was closed. */
export function forgetCounts(tab: number): Promise<void> {
  const done = turn.then(() => browser.storage.session.remove(key(tab)));
  turn = done.catch(() => undefined);
  return done;
}

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((all, { leaks, likely }) => ({ leaks: all.leaks + leaks, likely: all.likely + likely }), {
    leaks: 0,
    likely: 0,
  });

import { browser } from '../browser.ts';

const key = 'selection';

/** Leaves selected text for the panel. It lies in memory (session storage) until the panel takes it. */
export const handOver = (text: string): Promise<void> => browser.storage.session.set({ [key]: text });

/** Takes what was left, if anything was, and leaves nothing. */
export async function takeSelection(): Promise<string | undefined> {
  const left: unknown = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  return typeof left === 'string' && left !== '' ? left : undefined;
}

/** Calls back when something was left while the panel is open. Gives what stops it. */
export function onSelection(take: (text: string) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'session' || typeof changes[key]?.newValue !== 'string') return;
    void takeSelection().then((text) => (text === undefined ? undefined : take(text)));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

import { browser } from '../browser.ts';
import { languageOf } from './language.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';

const key = 'settings';

/** The settings in force: stored ones; what is missing or unknown falls back to the default. */
export async function loadSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  const base = { ...defaultSettings, language: languageOf(browser.i18n.getUILanguage()) };
  return readSettings(stored, base).settings;
}

/** Stores changes and leaves the rest as it is. */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  await browser.storage.local.set({ [key]: { ...(stored as object | undefined), ...changes } });
}

/** Calls back after any change of the settings, here or in another page of the extension. Gives what stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string): void => {
    if ((area === 'local' && key in changes) || area === 'managed') void loadSettings().then(changed);
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

import { browser } from '../browser.ts';
import { languageOf } from './language.ts';
import { inForce, type Managed, readManaged } from './managed.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';

const key = 'settings';

/** The settings in force: the administrator's value, else the stored one, else the default. */
export async function loadSettings(): Promise<Settings> {
  const [stored, managed] = await Promise.all([loadOwnSettings(), loadManaged()]);
  return inForce(stored, managed);
}

/** What the user chose; what is missing or unknown falls back to the default. */
export async function loadOwnSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  const base = { ...defaultSettings, language: languageOf(browser.i18n.getUILanguage()) };
  return readSettings(stored, base).settings;
}

/** What the administrator decided. Firefox throws where there is no policy. */
export async function loadManaged(): Promise<Managed> {
  const given: unknown = await browser.storage.managed.get(null).catch(() => ({}));
  return readManaged(given);
}

/** Stores changes and leaves the rest as it is. */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  await browser.storage.local.set({ [key]: { ...(stored as object | undefined), ...changes } });
}

/** Forgets everything that was kept on this device: settings, decisions, keys. */
export async function forgetEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  indexedDB.deleteDatabase('mingshi');
}

/** Calls back after any change of the settings, here or in another page of the extension. Gives what stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string): void => {
    if ((area === 'local' && key in changes) || area === 'managed') void loadSettings().then(changed);
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

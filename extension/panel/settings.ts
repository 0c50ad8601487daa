import { type ProfileName, profileNames } from '#core/privacy/profiles.ts';
import { browser } from '../browser.ts';
import { type Language, languageOf } from './words.ts';

/** What the user chose. Nothing of any text is ever stored. */
export interface Settings {
  profile: ProfileName;
  language: Language;
}

const key = 'settings';

/** The stored settings; what is missing or unknown falls back to the default. */
export async function loadSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  const { profile, language } =
    typeof stored === 'object' && stored !== null ? (stored as Partial<Record<string, unknown>>) : {};
  return {
    profile: profileNames.find((name) => name === profile) ?? profileNames[0],
    language: language === 'zh' || language === 'en' ? language : languageOf(browser.i18n.getUILanguage()),
  };
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

import { createContext, useContext } from 'react';
import type { Language } from '#core/privacy/explain.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { type OptionWords, optionWords } from './words.ts';

interface OptionsContext {
  settings: Settings;
  say: OptionWords;
  language: Language;
  change(changes: Partial<Settings>): Promise<void>;
  /** Whether an administrator decided it. */
  locked(field: keyof Settings): boolean;
}

const context = createContext<OptionsContext>({
  settings: defaultSettings,
  say: optionWords.zh,
  language: 'zh',
  change: async () => undefined,
  locked: () => false,
});

/** Gives every part of the page the settings and the words. */
export const Options = context.Provider;
export const useOptions = (): OptionsContext => useContext(context);

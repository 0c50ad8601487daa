import type { Ignored } from './settings.ts';
import { loadSettings, saveSettings } from './store.ts';

/** The scope of texts and files, which are of no site. */
export const textScope = 'text-or-file';

/** Keeps a decision that a value may stand. An older one about the same value in the same place goes. */
export async function keepIgnored(entry: Ignored): Promise<void> {
  await saveSettings({ ignored: [...(await othersThan(entry)), entry] });
}

/** Takes a decision back. */
export async function dropIgnored(entry: Ignored): Promise<void> {
  await saveSettings({ ignored: await othersThan(entry) });
}

async function othersThan({ hash, scope }: Ignored): Promise<Ignored[]> {
  const { ignored } = await loadSettings();
  return ignored.filter((one) => one.hash !== hash || one.scope !== scope);
}

import { isPattern } from '#core/privacy/policy/patterns.ts';
import { readSettings, type Settings } from './settings.ts';

/** Settings as a file: without decisions about values, which belong to this device's key. */
export function exported({ ignored: _, ...settings }: Settings): string {
  return `${JSON.stringify({ mingshi: 1, settings }, null, 2)}\n`;
}

/** Settings from a file over the present ones; what does not fit is named. Nothing when it is no such file. Never throws. */
export function imported(
  text: string,
  present: Settings,
): { settings: Settings; refused: string[] } | undefined {
  try {
    const file = JSON.parse(text) as { mingshi?: unknown; settings?: unknown } | null;
    if (file?.mingshi !== 1) return undefined;
    const { ignored: _, ...settings } = { ...(file.settings as Record<string, unknown> | undefined) };
    const read = readSettings(settings, present);
    const { ownTerms } = read.settings;
    if (ownTerms.every(({ pattern }) => pattern === undefined || isPattern(pattern))) return read;
    return {
      settings: { ...read.settings, ownTerms: present.ownTerms },
      refused: [...read.refused, 'ownTerms'],
    };
  } catch {
    return undefined;
  }
}

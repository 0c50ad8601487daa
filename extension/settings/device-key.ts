import { browser } from '../browser.ts';

const key = 'deviceKey';

/**
 * This device's key for keyed hashes: 32 random bytes as hex, made when first asked for. It stays in this browser's profile; content
 * scripts get it over the panel's port and keep it in memory only.
 */
export async function deviceKey(): Promise<string> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  if (typeof stored === 'string' && /^[0-9a-f]{64}$/.test(stored)) return stored;
  const made = [...crypto.getRandomValues(new Uint8Array(32))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  await browser.storage.local.set({ [key]: made });
  return made;
}

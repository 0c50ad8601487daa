import { z } from 'zod';
import { leakKinds } from '#core/privacy/finding.ts';
import { allowReasons } from '#core/privacy/policy/allow-reasons.ts';
import { browser } from '../browser.ts';

const key = 'guardLog';
/** Older entries make room for newer ones. */
const most = 500;

/** One decision to publish with something open: when, where, how much of what, and why. Nothing of the text, nobody's name, no address of a page. */
export const GuardEntry = z.strictObject({
  /** Minute of the decision, ISO 8601, UTC. */
  at: z.string(),
  /** The site. */
  origin: z.string(),
  /** How many leaks were open, by kind. */
  open: z.partialRecord(z.enum(leakKinds), z.int().min(1)),
  reason: z.enum(allowReasons),
});
export type GuardEntry = z.infer<typeof GuardEntry>;

/** The decisions so far, the oldest first. What does not fit the schema is left out. */
export async function readGuardLog(): Promise<GuardEntry[]> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return (Array.isArray(stored) ? stored : []).flatMap((entry) => {
    const read = GuardEntry.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

/** Adds a decision. It stays in this browser. */
export async function logDecision(entry: GuardEntry): Promise<void> {
  const log = [...(await readGuardLog()), entry].slice(-most);
  await browser.storage.local.set({ [key]: log });
}

/** Forgets all decisions. */
export const clearGuardLog = (): Promise<void> => browser.storage.local.remove(key);

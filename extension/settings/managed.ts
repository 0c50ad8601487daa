/** What an administrator decided for a fleet, by the browser's policy. Browsers do not check it against our schema, so we do. */
import { z } from 'zod';
import { leakKinds } from '#core/privacy/finding.ts';
import { KindRule, Term } from '#core/privacy/policy/policy-schema.ts';
import { profileNames } from '#core/privacy/policy/profiles.ts';
import { features, type Settings, Site } from './settings.ts';

/** Keys of `managed_storage.json`, each with what it may hold. */
const policy = {
  profile: z.enum(profileNames),
  rules: z.partialRecord(z.enum(leakKinds), KindRule),
  origins: z.array(Site).max(500),
  guardMode: z.enum(['off', 'remind', 'reason']),
  guardLabels: z.array(z.string().min(1).max(20)).max(50),
  guardSelector: z.string().max(300),
  allowIgnore: z.boolean(),
  customTerms: z.array(z.string().min(2).max(100)).max(200),
  disabledFeatures: z.array(z.enum(features)),
};
export const policyKeys = Object.keys(policy);

export interface Managed {
  /** Wins over what the user chose. */
  settings: Partial<Omit<Settings, 'guard'>> & { guard?: Partial<Settings['guard']> };
  /** Keys whose value did not fit: an administrator should know. */
  refused: string[];
}

/** Reads a managed policy. A value that does not fit is left out and named. Never throws. */
export function readManaged(value: unknown): Managed {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const refused = Object.keys(given).filter((key) => !policyKeys.includes(key));
  const read = <Key extends keyof typeof policy>(key: Key): z.infer<(typeof policy)[Key]> | undefined => {
    if (given[key] === undefined) return undefined;
    const parsed = policy[key].safeParse(given[key]);
    if (!parsed.success) refused.push(key);
    return parsed.data as z.infer<(typeof policy)[Key]> | undefined;
  };
  const [mode, labels, selector] = [read('guardMode'), read('guardLabels'), read('guardSelector')];
  const guard = present({
    enabled: mode && mode !== 'off',
    reason: mode && mode === 'reason',
    labels,
    selector,
  });
  const terms = read('customTerms')?.map((text, index) => Term.parse({ id: `office-${index + 1}`, text }));
  const settings = present({
    profile: read('profile'),
    kinds: read('rules'),
    liveOrigins: read('origins'),
    guard: Object.keys(guard).length > 0 ? guard : undefined,
    mayIgnore: read('allowIgnore'),
    ownTerms: terms,
    disabled: read('disabledFeatures'),
  });
  return { settings, refused };
}

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

const present = <T extends object>(value: T): Present<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<T>;

/** The settings in force: the administrator's value where there is one. */
export function inForce(settings: Settings, { settings: managed }: Managed): Settings {
  const { guard, ...rest } = managed;
  return { ...settings, ...rest, guard: { ...settings.guard, ...guard } };
}

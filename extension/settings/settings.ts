/** What a user or an office chose. One schema for storage, export, import and the managed policy. Nothing of any text is ever stored. */
import { z } from 'zod';
import { leakKinds } from '#core/privacy/finding.ts';
import { Allow, KindRule, Term } from '#core/privacy/policy/policy-schema.ts';
import { profileNames } from '#core/privacy/policy/profiles.ts';

/** Where the live check runs: an origin (`https://cms.example.cn:8443`), or a host with all below it (`*://*.example.cn`). */
export const Site = z
  .string()
  .max(300)
  .regex(/^(?:(?:https?|\*):\/\/(?:\*\.)?[a-z0-9.-]+|https?:\/\/\[[0-9a-f:]+\])(?::\d{1,5})?$/);

export const Guard = z.strictObject({
  /** Remind when 发布 or 提交 is pressed on a switched-on site. */
  enabled: z.boolean().default(true),
  /** Going on with an open leak asks for a reason. */
  reason: z.boolean().default(true),
  /** Words on buttons that publish; spaces and case do not count. Empty: the built-in words. */
  labels: z.array(z.string().min(1).max(20)).max(50).default([]),
  /** CSS selector of further publishing buttons. */
  selector: z.string().max(300).default(''),
});
export type Guard = z.infer<typeof Guard>;

export const Thresholds = z.strictObject({
  /** Fewer equal rows than this single a person out. */
  kAnonymity: z.int().min(1).max(50).default(3),
  /** Counts from 1 to below this are small cells. */
  smallCell: z.int().min(1).max(50).default(3),
  /** Findings that are less sure than this are left out, 0–0.8. */
  confidence: z.number().min(0).max(0.8).default(0),
});
export type Thresholds = z.infer<typeof Thresholds>;

/** An ignored value: only its keyed hash, never the value. */
export const Ignored = Allow.omit({ term: true }).required({ hash: true, kind: true });
export type Ignored = z.infer<typeof Ignored>;

/** Parts that an office may switch off. */
export const features = ['files', 'ocr'] as const;
export type Feature = (typeof features)[number];

export const Settings = z.strictObject({
  language: z.enum(['zh', 'en']).default('zh'),
  /** The mask profile. */
  profile: z.enum(profileNames).default('strict-2-3'),
  kinds: z.partialRecord(z.enum(leakKinds), KindRule).default({}),
  thresholds: Thresholds.prefault({}),
  /** Words and patterns of the office's own. */
  ownTerms: z.array(Term).max(200).default([]),
  liveOrigins: z.array(Site).max(500).default([]),
  guard: Guard.prefault({}),
  /** What was decided to stand, for a time. */
  ignored: z.array(Ignored).max(10_000).default([]),
  /** Whether anything may be ignored at all. */
  mayIgnore: z.boolean().default(true),
  /** The role or staff code that receipts and ignore entries name; no person's name. */
  role: z
    .string()
    .regex(/^[a-z0-9-]{0,40}$/)
    .default(''),
  disabled: z.array(z.enum(features)).default([]),
});
export type Settings = z.infer<typeof Settings>;

/** The settings of an installation that has set nothing. */
export const defaultSettings: Settings = Settings.parse({});

const fields = Object.entries(Settings.shape) as [keyof Settings, z.ZodType][];

/**
 * Reads settings that may be old, or written by someone else. A field that does not fit falls back to `base`; its name is given
 * in `refused`. Never throws.
 */
export function readSettings(
  value: unknown,
  base: Settings = defaultSettings,
): { settings: Settings; refused: string[] } {
  const given: Record<string, unknown> =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  const settings: Record<string, unknown> = { ...base };
  const refused = Object.keys(given).filter((name) => !Object.hasOwn(Settings.shape, name));
  for (const [name, schema] of fields) {
    if (!Object.hasOwn(given, name) || given[name] === undefined) continue;
    const read = schema.safeParse(given[name]);
    if (read.success) settings[name] = read.data;
    else refused.push(name);
  }
  return { settings: settings as Settings, refused };
}

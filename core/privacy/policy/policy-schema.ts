/** What an installation decides: one schema for the site, the extension, the scripts and a managed browser policy. What only scans takes `policy.ts`, which carries no validator into a page. */

import { z } from 'zod';
import { leakKinds } from '../finding.ts';
import { allowReasons } from './allow-reasons.ts';
import { policyDefaults } from './policy.ts';
import { profileNames } from './profiles.ts';

const day = z.iso.date();

/** What to do with one kind. */
export const KindRule = z.strictObject({
  /** Do not look for it. Masked data and gates then do not see it either. */
  off: z.boolean().optional(),
  /** Report it with this severity, whatever the evidence says. */
  severity: z.enum(['leak', 'likely', 'notice']).optional(),
  /** Drop findings below this confidence, 0–1. */
  minConfidence: z.number().min(0).max(1).optional(),
});

/** Something that may stand: a public term in plain text, or the keyed hash of a value that must not be written down. */
export const Allow = z.strictObject({
  /** The value as plain text; for what is public anyway (the office's own phone). */
  term: z.string().min(1).max(200).optional(),
  /** `hmac-sha256:` + hex of HMAC-SHA-256(key, kind + "\n" + scope + "\n" + normalised value). */
  hash: z
    .string()
    .regex(/^hmac-sha256:[0-9a-f]{64}$/)
    .optional(),
  kind: z.enum(leakKinds).optional(),
  /** Origin or document the entry holds for. `*` is allowed for plain terms only. */
  scope: z.string().min(1).max(300),
  reason: z.enum(allowReasons),
  /** Last day on which the entry holds. */
  expires: day,
});
export type Allow = z.infer<typeof Allow>;

/** A term or pattern of the office's own. Patterns are RE2 (linear time). */
export const Term = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  text: z.string().min(2).max(100).optional(),
  pattern: z.string().min(1).max(200).optional(),
  severity: z.enum(['leak', 'likely', 'notice']).default('likely'),
});
export type Term = z.infer<typeof Term>;

export const Policy = z.strictObject({
  /** Today, for ages and plausible dates: core has no clock. */
  asOf: day,
  /** The mask profile. */
  profile: z.enum(profileNames).default(policyDefaults.profile),
  kinds: z.partialRecord(z.enum(leakKinds), KindRule).default(policyDefaults.kinds),
  /** Where this scan takes place, to match `allow.scope`. */
  scope: z.string().max(300).default(policyDefaults.scope),
  /** Key for keyed hashes, hex; stays with the office. */
  allowKey: z
    .string()
    .regex(/^[0-9a-f]{32,128}$/)
    .optional(),
  allow: z.array(Allow).max(10_000).default(policyDefaults.allow),
  terms: z.array(Term).max(200).default(policyDefaults.terms),
  /** Fewer equal rows than this single a person out. */
  kAnonymity: z.int().min(1).max(50).default(policyDefaults.kAnonymity),
  /** Counts from 1 to below this are small cells. */
  smallCell: z.int().min(1).max(50).default(policyDefaults.smallCell),
});
export type Policy = z.infer<typeof Policy>;

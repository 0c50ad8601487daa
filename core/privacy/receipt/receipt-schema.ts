/** 检查回执: what a check found and what was decided. It proves a check and holds no personal data: no text, no file name, no person's name. */
import { z } from 'zod';
import { leakKinds } from '../finding.ts';
import { Allow } from '../policy/policy-schema.ts';
import { profileNames } from '../policy/profiles.ts';

const count = z.int().min(0).max(10_000_000);
const keyedHash = z.string().regex(/^hmac-sha256:[0-9a-f]{64}$/);

const Tally = z.strictObject({ found: count, masked: count, ignored: count, open: count });
export type Tally = z.infer<typeof Tally>;

export const Receipt = z.strictObject({
  /** Version of this format. */
  receipt: z.literal(1),
  /** Version of the rules that were asked. */
  ruleSet: z.string().regex(/^\d{4}\.\d{2}(?:\.\d{1,3})?$/),
  /** The mask profile. */
  profile: z.enum(profileNames),
  /** `clean` only when every part was read and nothing is open. */
  state: z.enum(['clean', 'findings', 'partly', 'unreadable']),
  checkedAt: z.iso.datetime(),
  /** Keyed hash of the whole text that was checked (`documentHash`). The key stays with the office. */
  document: keyedHash,
  /** The same for each part: an editor, a field, a file. */
  parts: z.array(keyedHash).max(1000).default([]),
  /** What was not read, and how often: `picture: 2`. */
  unread: z.array(z.string().regex(/^[a-z0-9-]{1,30}: \d{1,6}$/)).max(100),
  kinds: z.partialRecord(z.enum(leakKinds), Tally),
  /** What was decided to stand. */
  ignored: z
    .array(
      z.strictObject({
        detector: z.enum(leakKinds),
        reason: Allow.shape.reason,
        /** A role or a staff code, never a name. */
        by: z.string().regex(/^role:[a-z0-9-]{1,40}$/),
        until: z.iso.date(),
      }),
    )
    .max(10_000),
  /** Ed25519 public key of the device, hex; RFC 8032. */
  signer: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Ed25519 signature over `signedBytes`, hex. */
  signature: z
    .string()
    .regex(/^[0-9a-f]{128}$/)
    .optional(),
});
export type Receipt = z.infer<typeof Receipt>;

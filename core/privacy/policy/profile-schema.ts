/** What a mask profile may say. The built-in ones stand in `profiles.ts`. */
import { z } from 'zod';
import { leakKinds } from '../finding.ts';

/** One operation on one value. Every operation leaves text in which the kind is no longer found. */
export const Mask = z.discriminatedUnion('op', [
  /** Keep the first `head` and last `tail` characters, `*` for each other: same length. */
  z.strictObject({ op: z.literal('keep'), head: z.int().min(0).max(10), tail: z.int().min(0).max(6) }),
  /** Take the value out; `text` stands in its place. */
  z.strictObject({ op: z.literal('remove'), text: z.string().max(20).default('〔略〕') }),
  /** Leave it. The finding stays visible. */
  z.strictObject({ op: z.literal('leave') }),
  /** 住址: keep down to the township or street, drop what follows. */
  z.strictObject({ op: z.literal('township') }),
  /** 固定电话: keep the area code. */
  z.strictObject({ op: z.literal('area-code') }),
  /** 电子邮箱: keep the first character of the local part and the domain. */
  z.strictObject({ op: z.literal('mailbox') }),
  /** 出生日期: keep the year. */
  z.strictObject({ op: z.literal('year') }),
  /** 姓名: surname and 某; or first (and last) character and *; or 某 and a running number. */
  z.strictObject({ op: z.literal('name'), style: z.enum(['mou', 'star', 'numbered']) }),
]);
export type Mask = z.infer<typeof Mask>;

export const Profile = z.strictObject({
  id: z.string().min(1).max(40),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Mask of kinds that are not listed. */
  otherwise: Mask,
  kinds: z.partialRecord(z.enum(leakKinds), Mask),
});
export type Profile = z.infer<typeof Profile>;

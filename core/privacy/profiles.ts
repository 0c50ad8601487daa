/**
 * Mask profiles as data: which mask each kind gets.
 * Sources: strict-2-3 永安市 2023; common-6-4 河南财政金融学院 2025; court 法释〔2016〕19号; student-aid 教财厅函〔2017〕28号.
 */
import { z } from 'zod';
import { type LeakKind, leakKinds } from './finding.ts';

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

const keep = (head: number, tail: number): Mask => ({ op: 'keep', head, tail });
const remove: Mask = { op: 'remove', text: '〔略〕' };
const leave: Mask = { op: 'leave' };
const eligible: Mask = { op: 'remove', text: '符合条件' };

/** Findings about the whole document have no value that a mask could change. */
const documentKinds: Partial<Record<LeakKind, Mask>> = {
  'single-out': leave,
  'small-cell': leave,
  'weak-mask': remove,
  'complementary-masks': remove,
  'inconsistent-mask': remove,
};

const sensitive: Partial<Record<LeakKind, Mask>> = {
  health: eligible,
  disability: eligible,
  'special-status': eligible,
  belief: remove,
  whereabouts: remove,
  household: remove,
  minor: remove,
};

const strict: Partial<Record<LeakKind, Mask>> = {
  ...documentKinds,
  ...sensitive,
  'resident-id': keep(2, 3),
  'resident-id-15': keep(2, 3),
  'residence-permit': keep(2, 3),
  'travel-permit': keep(1, 2),
  'hk-mo-tw-id': keep(1, 2),
  passport: keep(1, 2),
  'military-id': keep(1, 2),
  'driver-licence': keep(1, 2),
  mobile: keep(3, 4),
  landline: { op: 'area-code' },
  'bank-card': keep(0, 4),
  'bank-account': keep(0, 4),
  address: { op: 'township' },
  plate: keep(2, 1),
  vin: keep(2, 1),
  'property-certificate': keep(2, 1),
  name: { op: 'name', style: 'mou' },
};

export const profileNames = ['strict-2-3', 'common-6-4', 'remove', 'court', 'student-aid'] as const;
export type ProfileName = (typeof profileNames)[number];

/** The built-in profiles. `strict-2-3` is the default; `common-6-4` is offered because it is common, and is always flagged. */
export const profiles: Record<ProfileName, Profile> = {
  'strict-2-3': {
    id: 'strict-2-3',
    title: { zh: '严格（保留前 2 后 3 位）', en: 'Strict (first 2 and last 3 kept)' },
    otherwise: remove,
    kinds: strict,
  },
  'common-6-4': {
    id: 'common-6-4',
    title: { zh: '常见（保留前 6 后 4 位，掩码偏弱）', en: 'Common (first 6 and last 4 kept, a weak mask)' },
    otherwise: remove,
    kinds: {
      ...strict,
      'resident-id': keep(6, 4),
      'residence-permit': keep(6, 4),
      'bank-card': keep(6, 4),
      'bank-account': keep(6, 4),
      email: { op: 'mailbox' },
      'birth-date': { op: 'year' },
      name: { op: 'name', style: 'star' },
      'weak-mask': leave,
      'complementary-masks': leave,
    },
  },
  remove: {
    id: 'remove',
    title: { zh: '全部去除', en: 'Remove entirely' },
    otherwise: remove,
    kinds: { ...documentKinds, name: { op: 'name', style: 'numbered' } },
  },
  court: {
    id: 'court',
    title: { zh: '裁判文书', en: 'Court documents' },
    otherwise: remove,
    kinds: { ...documentKinds, 'birth-date': { op: 'year' }, name: { op: 'name', style: 'mou' } },
  },
  'student-aid': {
    id: 'student-aid',
    title: { zh: '学生资助公示', en: 'Student-aid notices' },
    otherwise: remove,
    kinds: { ...documentKinds, name: leave },
  },
};

/** A profile by name, or the profile itself. */
export const profileOf = (profile: ProfileName | Profile): Profile =>
  typeof profile === 'string' ? profiles[profile] : profile;

/**
 * Mask profiles as data: which mask each kind gets.
 * Sources: strict-2-3 永安市 2023; common-6-4 河南财政金融学院 2025; court 法释〔2016〕19号; student-aid 教财厅函〔2017〕28号.
 */
import type { LeakKind } from '../finding.ts';
import type { Mask, Profile } from './profile-schema.ts';

export type { Mask, Profile } from './profile-schema.ts';

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

/** Whether a profile lets values of a kind stand as they are. Findings about a whole document are no values. */
export const letsStand = (profile: ProfileName | Profile, kind: LeakKind): boolean =>
  profileOf(profile).kinds[kind]?.op === 'leave' && !Object.hasOwn(documentKinds, kind);

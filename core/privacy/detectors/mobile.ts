/**
 * 手机号: 1[3–9] and nine digits, with +86 or 0086 or without; written whole or in groups.
 * On an office line it is `likely`: someone decides. Under 单号, 编号, 批号 and the like it is no phone.
 */

import { type Evidence, isDecoy, type NumberDetector, proofs, reasonsOf, type Verdict } from '../evidence.ts';
import type { Candidate } from '../number/candidate.ts';
import { GAP } from '../number/window-gap.ts';

const phoneTopics = new Set<string | undefined>([
  'mobile',
  'phone',
  'home-phone',
  'office-phone',
  'wechat',
  'name',
  'leak-name',
  'official-name',
]);

/** Groups that people write phone numbers in; others join only under a phone label. */
const usual = new Set([
  '11',
  '3-4-4',
  '3-8',
  '7-4',
  '3-3-5',
  '3-4-2-2',
  '3-2-2-2-2',
  '4-4-3',
  '3-5-3',
  '5-6',
  '6-5',
  '3-4-1-3',
  '2-11',
  '4-11',
  '2-3-4-4',
  '4-3-4-4',
  '2-3-8',
  '13',
  '15',
  '1-3-3-4',
  '1-10',
  '4-7',
  '8-3',
]);

/** Prefixes by the length of the whole: 0, 86, 086, 0086. */
const prefixes = ['0', '86', '086', '0086'];

/** 1[3–9] and nine digits, behind a prefix or nothing. */
function isMobile(candidate: Candidate): boolean {
  const skip = candidate.length - 11;
  if (candidate.digitAt(skip) !== 49 || candidate.digitAt(skip + 1) < 51 || !candidate.likeDigits)
    return false;
  return skip === 0 || candidate.digits(candidate.length).startsWith(prefixes[skip - 1] ?? '');
}

/** 13800000000: how a number is written, and nobody's. */
function isPlaceholder(candidate: Candidate): boolean {
  for (let index = candidate.length - 8; index < candidate.length; index++)
    if (candidate.at(index) !== 48) return false;
  return true;
}

/** 1 6 3 7 9 10 5: a row of figures, few of which have two digits. */
const isRow = (groups: readonly number[]): boolean => {
  const twos = groups.filter((size) => size === 2).length;
  return twos > 0 && twos * 2 < groups.length;
};

/** 1949.10—1952.3: from one month to another. */
const isMonths = (sizes: readonly number[]): boolean =>
  sizes.length === 4 && sizes[0] === 4 && sizes[2] === 4 && (sizes[1] ?? 0) < 3 && (sizes[3] ?? 0) < 3;

/** 电话（倒序）：21083100831. */
const isTurned = (candidate: Candidate, evidence: Evidence): boolean =>
  candidate.length === 11 &&
  candidate.numeric &&
  candidate.at(10) === 49 &&
  candidate.at(9) > 50 &&
  (evidence.topic === 'mobile' || evidence.topic === 'phone') &&
  evidence.turned;

const turned = (candidate: Candidate, evidence: Evidence): Verdict => ({
  kind: 'mobile',
  severity: evidence.office ? 'likely' : 'leak',
  confidence: 0.85,
  reasons: reasonsOf(candidate, evidence, proofs.format),
});

export const mobile: NumberDetector = {
  id: 'mobile',
  least: 11,
  most: 15,
  judge(candidate, evidence): Verdict | undefined {
    const { topic } = evidence;
    if (!isMobile(candidate)) return isTurned(candidate, evidence) ? turned(candidate, evidence) : undefined;
    if (isPlaceholder(candidate) || isMonths(candidate.groups)) return undefined;
    const labelled = phoneTopics.has(topic);
    if (evidence.series) return undefined;
    if (!labelled && !candidate.numeric && /[SBZ]/.test(candidate.value)) return undefined;
    if (
      topic === 'passport' ||
      topic === 'travel-permit' ||
      topic === 'qq' ||
      topic === 'bank-account' ||
      topic === 'bank-card'
    )
      return undefined;
    if (isDecoy(topic) && evidence.distance <= 4) return undefined;
    if (
      topic === 'medical-record' ||
      topic === 'social-security' ||
      topic === 'household' ||
      topic === 'driver-licence' ||
      topic === 'office-account'
    )
      return undefined;
    if (!labelled && (evidence.unit || evidence.link || evidence.fraction || evidence.keyed))
      return undefined;
    const groups = candidate.groups;
    // L62-7419-7889: a model's letter.
    if (!labelled && candidate.gap > 1 && candidate.at(0) > 57) return undefined;
    // 8020 1160 1421 0386 215: the end of an account.
    if (!labelled && candidate.crowded && groups.join('-') === '4-4-3') return undefined;
    // One digit a cell, as forms have it; 1,6,3,7,9,10,5 is a row of figures.
    const most = candidate.gap === GAP.cell ? 1 : 2;
    const singles = groups.length > 8 && groups.every((size) => size <= most) && !isRow(groups);
    if (candidate.gap > 1 && !singles && !usual.has(groups.join('-')) && !labelled) return undefined;
    if (!labelled && candidate.gap === 2 && candidate.decimal) return undefined;
    if (candidate.gap >= 3 && !labelled && !(singles && candidate.gap === 4)) return undefined;
    const office = topic === 'office-phone' || evidence.office;
    return {
      kind: 'mobile',
      severity: office ? 'likely' : 'leak',
      confidence: labelled ? 0.98 : 0.9,
      reasons: reasonsOf(candidate, evidence, proofs.format),
    };
  },
};

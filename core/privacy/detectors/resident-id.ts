/**
 * 公民身份号码: area 6, birth date 8, sequence 3, check character; GB 11643-1999.
 * Proof: area code known (GB/T 2260, revoked ones too), a real date not after today, the check character.
 * Under its own label a number that breaks a rule is still reported: it is a slip in a real number.
 * Leaves alone: codes of organisations and numbers under labels such as 订单号; digits inside longer numbers.
 */
import { isDay } from '#core/standards/calendar.ts';
import { creditCodeHolds } from '#core/standards/credit-code.ts';
import { regionKnown } from '#core/standards/region.ts';
import { residentIdHolds } from '#core/standards/resident-id.ts';
import { type Evidence, isDecoy, type NumberDetector, proofs, reasonsOf, type Verdict } from '../evidence.ts';
import type { Topic } from '../label/topics.ts';
import type { Candidate } from '../number/candidate.ts';

const noProof = { region: 0, date: false, check: false } as const;

/** What holds for the 18 characters of `value`: how well the area is known (0–2), whether date and check hold. */
export function inspect(value: string, today: number): { region: 0 | 1 | 2; date: boolean; check: boolean } {
  if (value.length !== 18) return noProof;
  let area = 0;
  let born = 0;
  for (let index = 0; index < 17; index++) {
    const digit = value.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return noProof;
    if (index < 6) area = area * 10 + digit;
    else if (index < 14) born = born * 10 + digit;
  }
  const last = value.charCodeAt(17);
  if (last !== 88 && !(last >= 48 && last <= 57)) return noProof;
  const year = Math.floor(born / 10_000);
  const date = year >= 1880 && born <= today && isDay(year, Math.floor(born / 100) % 100, born % 100);
  return { region: regionKnown(area), date, check: residentIdHolds(value) };
}

/** Permits and cases are numbered by area, day and count: without a check that holds, a day of the last ten years is more often theirs than a child's. */
const isRecent = (value: string, today: number): boolean => Number(value.slice(6, 14)) > today - 100_000;

function judge(candidate: Candidate, evidence: Evidence): Verdict | undefined {
  const { topic } = evidence;
  const labelled =
    topic === 'resident-id' ||
    topic === 'document-number' ||
    topic === 'driver-licence' ||
    topic === 'social-security';
  if (candidate.length === 20) return ofTrader(candidate, evidence);
  if (candidate.length !== 18) return mistyped(candidate, evidence);
  // X…: one that is written backwards.
  if (!candidate.beginsLikeDigits(17) && candidate.at(0) !== 88) return undefined;
  const value = candidate.digits(17);
  const proof = inspect(value, evidence.today);
  const proven = proof.region > 0 && proof.date && proof.check;
  // Only a label that says what else the number is silences a proven one: 摘要 or 序号 does not.
  // A person's 纳税人识别号 is this number.
  const named =
    (topic === 'decoy' && !(evidence.bare && !isRecent(value, evidence.today))) ||
    (topic === 'credit-code' && creditCodeHolds(value)) ||
    topic === 'office-account-name';
  if (isDecoy(topic) && !(proven && (!named || evidence.distance > 3))) return undefined;
  if (proof.region === 2 && /^8[123]0000/.test(value)) return undefined;
  if (proven && topic === 'decoy' && evidence.bare)
    return {
      kind: 'resident-id',
      severity: 'likely',
      confidence: 0.8,
      reasons: reasonsOf(candidate, evidence, proofs.person),
    };
  if (proven) {
    const confidence = proof.region === 2 || labelled ? 0.99 : 0.9;
    return {
      kind: 'resident-id',
      severity: 'leak',
      confidence,
      reasons: reasonsOf(candidate, evidence, proofs.person),
    };
  }
  // X20013219491501011: written backwards.
  if (labelled && value.startsWith('X')) {
    const back = inspect([...value].reverse().join(''), evidence.today);
    if (back.region > 0 && back.date && back.check)
      return {
        kind: 'resident-id',
        severity: 'leak',
        confidence: 0.9,
        reasons: reasonsOf(candidate, evidence, proofs.person),
      };
  }
  if (topic === 'resident-id' || (labelled && /^[1-9]\d{16}[\dX]$/.test(value))) {
    // An X in the middle is a mask.
    if (!/^\d{17}[\dX]$/.test(value)) return undefined;
    // 91… and no date, in a column of papers that a firm's row fills, too: no area begins with 9.
    if (value.startsWith('9') && !proof.date && creditCodeHolds(value)) return undefined;
    return {
      kind: 'resident-id',
      severity: 'leak',
      confidence: 0.85,
      reasons: reasonsOf(candidate, evidence, proofs.checkFails),
    };
  }
  if (
    proof.region === 2 &&
    proof.date &&
    !value.endsWith('0000') &&
    !evidence.link &&
    !isRecent(value, evidence.today) &&
    (topic === undefined || (!topic.startsWith('bank') && topic !== 'office-account')) &&
    candidate.gap < 3
  )
    return {
      kind: 'resident-id',
      severity: 'likely',
      confidence: 0.6,
      reasons: reasonsOf(candidate, evidence, proofs.slip),
    };
  return undefined;
}

/** 16, 17 or 19 characters under 身份证号: one was lost or doubled. */
function mistyped(candidate: Candidate, evidence: Evidence): Verdict | undefined {
  if (evidence.topic !== 'resident-id' || evidence.distance > 2) return undefined;
  if (!/^[1-9]\d{14,17}[\dX]$/.test(candidate.digits(17))) return undefined;
  return {
    kind: 'resident-id',
    severity: 'leak',
    confidence: 0.7,
    reasons: reasonsOf(candidate, evidence, proofs.checkFails),
  };
}

/**
 * 纳税人识别号 of the old kind, which 个体工商户 had: the owner's resident ID and two digits. By itself it counts where the birth date is none
 * of the last ten years: matters and receipts are numbered by area, day and count.
 */
function ofTrader(candidate: Candidate, evidence: Evidence): Verdict | undefined {
  const { topic, today } = evidence;
  if (!ofTraders.has(topic) || !candidate.beginsLikeDigits(17)) return undefined;
  const value = candidate.digits(17);
  if (!/^\d{17}[\dX]\d\d$/.test(value)) return undefined;
  // 残疾人证号: kind and grade stand behind it.
  if (topic !== 'credit-code' && /[1-7][1-4]$/.test(value)) return undefined;
  const proof = inspect(value.slice(0, 18), today);
  if (proof.region !== 2 || !proof.date || !proof.check) return undefined;
  if (topic === undefined && isRecent(value, today)) return undefined;
  return {
    kind: 'resident-id',
    severity: topic === undefined ? 'likely' : 'leak',
    confidence: topic === undefined ? 0.7 : 0.95,
    reasons: reasonsOf(candidate, evidence, proofs.person),
  };
}

const ofTraders = new Set<Topic | undefined>([undefined, 'credit-code', 'resident-id', 'document-number']);

export const residentId: NumberDetector = { id: 'resident-id', least: 16, most: 20, judge };

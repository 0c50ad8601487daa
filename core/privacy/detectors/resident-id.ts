/**
 * 公民身份号码: area 6, birth date 8, sequence 3, check character; GB 11643-1999.
 * Proof: area code known (GB/T 2260, revoked ones too), a real date not after today, the check character.
 * Under its own label a number that breaks a rule is still reported: it is a slip in a real number.
 * Leaves alone: codes of organisations and numbers under labels such as 订单号; digits inside longer numbers.
 */
import { isDay } from '#core/standards/calendar.ts';
import { regionKnown } from '#core/standards/region.ts';
import { residentIdHolds } from '#core/standards/resident-id.ts';
import {
  type Candidate,
  type Evidence,
  isDecoy,
  type NumberDetector,
  proofs,
  reasonsOf,
  type Verdict,
} from '../evidence.ts';

/** Letters that were typed for digits: O for 0, I and l for 1, S, B and Z for 5, 8 and 2. */
export function asDigits(value: string, length: number): string {
  if (!/[OILSBZ]/.test(value)) return value;
  let text = '';
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    const digit = likeDigits.indexOf(character);
    text += digit >= 0 && (index < length || digit < 3) ? '011582'.charAt(digit) : character;
  }
  return text;
}

const likeDigits = 'OILSBZ';

const noProof = { region: 0, date: false, check: false } as const;

/** Seventeen digits and a digit or X. */
function shaped(value: string): boolean {
  if (value.length !== 18) return false;
  for (let index = 0; index < 17; index++) {
    const code = value.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  const last = value.charCodeAt(17);
  return last === 88 || (last >= 48 && last <= 57);
}

/** What holds for the 18 characters of `value`: how well the area is known (0–2), whether date and check hold. */
export function inspect(value: string, today: number): { region: 0 | 1 | 2; date: boolean; check: boolean } {
  if (!shaped(value)) return noProof;
  const born = Number(value.slice(6, 14));
  const year = Math.floor(born / 10_000);
  const date = year >= 1880 && born <= today && isDay(year, Math.floor(born / 100) % 100, born % 100);
  return { region: regionKnown(Number(value.slice(0, 6))), date, check: residentIdHolds(value) };
}

function judge(candidate: Candidate, evidence: Evidence): Verdict | undefined {
  const value = candidate.numeric ? candidate.value : asDigits(candidate.value, 17);
  const { topic } = evidence;
  const labelled =
    topic === 'resident-id' ||
    topic === 'document-number' ||
    topic === 'driver-licence' ||
    topic === 'social-security';
  if (value.length !== 18) return mistyped(value, candidate, evidence);
  const proof = inspect(value, evidence.today);
  const proven = proof.region > 0 && proof.date && proof.check;
  // Only a label that says what else the number is silences a proven one: 摘要 or 序号 does not.
  const named = topic === 'decoy' || topic === 'credit-code' || topic === 'office-account-name';
  if (isDecoy(topic) && !(proven && (!named || evidence.distance > 3))) return undefined;
  if (proof.region === 2 && /^8[123]0000/.test(value)) return undefined;
  if (proven) {
    const confidence = proof.region === 2 || labelled ? 0.99 : 0.9;
    return {
      kind: 'resident-id',
      severity: 'leak',
      confidence,
      reasons: reasonsOf(candidate, evidence, proofs.person),
    };
  }
  if (topic === 'resident-id' || (labelled && /^[1-9]\d{16}[\dX]$/.test(value))) {
    if (!/^[\dX]{18}$/.test(value)) return undefined;
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
    !evidence.link &&
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
function mistyped(value: string, candidate: Candidate, evidence: Evidence): Verdict | undefined {
  if (evidence.topic !== 'resident-id' || evidence.distance > 2 || value.length === 15 || value.length === 20)
    return undefined;
  if (!/^[1-9]\d{14,17}[\dX]$/.test(value)) return undefined;
  return {
    kind: 'resident-id',
    severity: 'leak',
    confidence: 0.7,
    reasons: reasonsOf(candidate, evidence, proofs.checkFails),
  };
}

export const residentId: NumberDetector = { id: 'resident-id', least: 16, most: 19, judge };

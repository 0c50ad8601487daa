/** A cell that holds one number, the whole of it, written plainly, under the header of its kind: told without a window and without asking around. */
import { inspect } from '../detectors/resident-id.ts';
import { proofs, reasonsBy } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import type { Topic } from '../label/topics.ts';

const ofId = new Set<Topic | undefined>([
  'resident-id',
  'document-number',
  'driver-licence',
  'social-security',
]);
const ofMobile = new Set<Topic | undefined>(['mobile', 'phone', 'home-phone']);

/**
 * What `start`–`end` of `text`, a cell under `topic`, is when it is nothing but a proven resident ID or a mobile number: the hit that
 * the detectors come to. Undefined for anything else, which they must be asked about. `today` as yyyymmdd. Never throws.
 */
export function readPlainNumber(
  text: string,
  start: number,
  end: number,
  topic: Topic | undefined,
  today: number,
): Hit | undefined {
  const isId = end - start === 18 && ofId.has(topic);
  if (!isId && !(end - start === 11 && ofMobile.has(topic))) return undefined;
  const value = text.slice(start, end);
  if (isId ? !isProvenId(value, today) : !isMobile(value)) return undefined;
  return makeHit({
    kind: isId ? 'resident-id' : 'mobile',
    start,
    end,
    confidence: isId ? 0.99 : 0.98,
    severity: 'leak',
    reasons: isId ? idReasons : mobileReasons,
    value,
  });
}

const idReasons = reasonsBy(proofs.person, true, true, false);
const mobileReasons = reasonsBy(proofs.format, true, true, false);

/** Codes that begin with 8 are of Hong Kong, Macao and Taiwan: their residence permits look the same. */
function isProvenId(text: string, today: number): boolean {
  if (text.charCodeAt(0) === 56) return false;
  const { region, date, check } = inspect(text, today);
  return region > 0 && date && check;
}

/** 1[3–9] and nine digits. */
function isMobile(text: string): boolean {
  if (text.charCodeAt(0) !== 49 || text.charCodeAt(1) < 51) return false;
  for (let at = 1; at < 11; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** How well a verdict on a number is proved. */

import type { Verdict } from '../evidence.ts';
import type { Reasons } from '../finding.ts';

/** Whether its own check digit proves it. */
export function checks(reasons: Reasons): boolean {
  for (let index = 0; index < reasons.length; index++)
    if (reasons[index]?.code === 'check-digit') return true;
  return false;
}

/** Whether it is a phone's number, or its check digit proves it. */
export const isLine = ({ kind, reasons }: Verdict): boolean =>
  kind === 'mobile' || kind === 'landline' || checks(reasons);

/** Verdicts that a longer join could not better. */
export const proven = ({ kind, confidence, reasons }: Verdict): boolean =>
  kind === 'mobile' || (confidence > 0.85 && checks(reasons));

/**
 * What may go on in the next line, or behind a word or a comma, without a check digit: a line that its label calls private; an account in
 * pieces none of which is one by itself (存折账号：6063⏎3051⏎9866⏎2589) on which its label leans; so a passport or a permit of the usual shape, an ID of 15 digits with a day, and the number of QQ where no piece
 * is one by itself (护照：E12，345，678；QQ：1234、5678).
 */
export const mayGoOn = (
  { kind, confidence }: Verdict,
  groups: readonly number[],
  distance: number,
): boolean =>
  (kind === 'landline' && confidence > 0.85) ||
  (distance < 2 &&
    ((kind === 'bank-account' &&
      groups.length > 2 &&
      groups.every((size) => size < 7) &&
      groups.reduce((sum, size) => sum + size) > 14) ||
      (kind === 'wechat-qq' && groups.length < 5 && groups.every((size) => size > 1 && size < 5)) ||
      ((kind === 'passport' || kind === 'travel-permit' || kind === 'resident-id-15') && confidence > 0.94)));

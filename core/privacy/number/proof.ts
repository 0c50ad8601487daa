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
 * What may go on in the next line, or behind a word, without a check digit: a line that its label calls private; an account in fours
 * (存折账号：6063⏎3051⏎9866⏎2589) on which its label leans.
 */
export const mayGoOn = (
  { kind, confidence }: Verdict,
  groups: readonly number[],
  distance: number,
): boolean =>
  (kind === 'landline' && confidence > 0.85) ||
  (kind === 'bank-account' &&
    distance < 2 &&
    groups.length > 3 &&
    groups.every((size, index) => size === 4 || index === groups.length - 1));

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

/** A line that its label calls private: it may go on in the next line. */
export const isPrivateLine = ({ kind, confidence }: Verdict): boolean =>
  kind === 'landline' && confidence > 0.85;

import { useState } from 'react';
import type { Allow } from '#core/privacy/policy.ts';
import { useSpeech } from './speech.ts';
import { today } from './today.ts';

/** Why something may stand, and until when (`YYYY-MM-DD`). */
export interface Decision {
  reason: Allow['reason'];
  expires: string;
}

/** Why something may stand, as the law knows it. */
export const reasons: readonly Allow['reason'][] = [
  'public-office',
  'official-duty',
  'consent',
  'court-order',
  'law-requires',
  'not-personal',
];

/** Days. Nothing is ignored for good. */
const terms = [7, 30, 90, 365] as const;
const usual = 90;

/** Asks why a finding may stand, and for how long. */
export function IgnoreForm({ decide }: { decide(decision: Decision): void }) {
  const { say } = useSpeech();
  const [reason, setReason] = useState<Allow['reason'] | ''>('');
  const [days, setDays] = useState<number>(usual);
  return (
    <fieldset className="ignore">
      <legend className="unseen">{say.ignore}</legend>
      <label>
        {say.ignoreWhy}
        <select value={reason} onChange={({ target }) => setReason(target.value as Allow['reason'])}>
          <option value="" disabled>
            {say.ignoreChoose}
          </option>
          {reasons.map((one) => (
            <option key={one} value={one}>
              {say.ignoreReasons[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.ignoreFor}
        <select value={days} onChange={({ target }) => setDays(Number(target.value))}>
          {terms.map((one) => (
            <option key={one} value={one}>
              {say.days(one)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        disabled={reason === ''}
        onClick={() => (reason === '' ? undefined : decide({ reason, expires: inDays(days) }))}
      >
        {say.ignoreConfirm}
      </button>
    </fieldset>
  );
}

function inDays(days: number): string {
  return today(new Date(Date.now() + days * 86_400_000));
}

import { useState } from 'react';
import type { Allow } from '#core/privacy/policy.ts';
import { useSpeech } from './speech.ts';

/** Why something may stand, as the law knows it. */
const reasons: readonly Allow['reason'][] = [
  'public-office',
  'official-duty',
  'consent',
  'court-order',
  'law-requires',
  'not-personal',
];

interface Props {
  /** What is asked. */
  ask: string;
  /** What the button says. */
  confirm: string;
  decide(reason: Allow['reason']): void;
  /** What is asked besides. */
  children?: React.ReactNode;
}

/** Asks for a reason, and goes on only with one. */
export function ReasonChoice({ ask, confirm, decide, children }: Props) {
  const { say } = useSpeech();
  const [reason, setReason] = useState<Allow['reason'] | ''>('');
  return (
    <>
      <label>
        {ask}
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
      {children}
      <button
        type="button"
        disabled={reason === ''}
        onClick={() => (reason === '' ? undefined : decide(reason))}
      >
        {confirm}
      </button>
    </>
  );
}

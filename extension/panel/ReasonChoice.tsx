import { useState } from 'react';
import { type AllowReason, allowReasons } from '#core/privacy/policy/allow-reasons.ts';
import { useSpeech } from './speech.ts';

interface Props {
  /** What is asked. */
  ask: string;
  /** What the button says. */
  confirm: string;
  decide(reason: AllowReason): void;
  /** What is asked besides. */
  children?: React.ReactNode;
}

/** Asks for a reason, and goes on only with one. */
export function ReasonChoice({ ask, confirm, decide, children }: Props) {
  const { say } = useSpeech();
  const [reason, setReason] = useState<AllowReason | ''>('');
  return (
    <>
      <label>
        {ask}
        <select value={reason} onChange={({ target }) => setReason(target.value as AllowReason)}>
          <option value="" disabled>
            {say.ignoreChoose}
          </option>
          {allowReasons.map((one) => (
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

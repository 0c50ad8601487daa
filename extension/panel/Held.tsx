import { useState } from 'react';
import type { Allow } from '#core/privacy/policy.ts';
import { reasons } from './IgnoreForm.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  /** How many leaks are open. */
  leaks: number;
  decide(reason: Allow['reason']): void;
}

/** The publishing reminder has stopped a press: what is left stands in the list below; to go on, a reason is given here and nowhere in the page. */
export function Held({ leaks, decide }: Props) {
  const { say } = useSpeech();
  const [reason, setReason] = useState<Allow['reason'] | ''>('');
  return (
    <section className="held" role="alert" aria-label={say.held.title}>
      <h2>{say.held.title}</h2>
      <p>{say.held.left(leaks)}</p>
      <p className="why">{say.held.reminder}</p>
      <div className="ignore">
        <label>
          {say.held.why}
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
        <button
          type="button"
          disabled={reason === ''}
          onClick={() => (reason === '' ? undefined : decide(reason))}
        >
          {say.held.goOn}
        </button>
      </div>
    </section>
  );
}

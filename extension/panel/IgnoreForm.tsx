import { useState } from 'react';
import type { Allow } from '#core/privacy/policy/policy.ts';
import { ReasonChoice } from './ReasonChoice.tsx';
import { useSpeech } from './speech.ts';
import { today } from './today.ts';

/** Why something may stand, and until when (`YYYY-MM-DD`). */
export interface Decision {
  reason: Allow['reason'];
  expires: string;
}

/** Days. Nothing is ignored for good. */
const terms = [7, 30, 90, 365] as const;
const usual = 90;

/** Asks why a finding may stand, and for how long. */
export function IgnoreForm({ decide }: { decide(decision: Decision): void }) {
  const { say } = useSpeech();
  const [days, setDays] = useState<number>(usual);
  return (
    <fieldset className="ignore">
      <legend className="unseen">{say.ignore}</legend>
      <ReasonChoice
        ask={say.ignoreWhy}
        confirm={say.ignoreConfirm}
        decide={(reason) => decide({ reason, expires: inDays(days) })}
      >
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
      </ReasonChoice>
    </fieldset>
  );
}

function inDays(days: number): string {
  return today(new Date(Date.now() + days * 86_400_000));
}

import type { Allow } from '#core/privacy/policy/policy.ts';
import { ReasonChoice } from './ReasonChoice.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  /** How many leaks are open. */
  leaks: number;
  decide(reason: Allow['reason']): void;
}

/** The publishing reminder has stopped a press: what is left stands in the list below; to go on, a reason is given here and nowhere in the page. */
export function Held({ leaks, decide }: Props) {
  const { say } = useSpeech();
  return (
    <section className="held" role="alert" aria-label={say.held.title}>
      <h2>{say.held.title}</h2>
      <p>{say.held.left(leaks)}</p>
      <p className="why">{say.held.reminder}</p>
      <div className="ignore">
        <ReasonChoice ask={say.held.why} confirm={say.held.goOn} decide={decide} />
      </div>
    </section>
  );
}

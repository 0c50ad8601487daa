import { useState } from 'react';
import type { Outcome } from '../messages.ts';
import { useSpeech } from './speech.ts';

interface Props {
  outcomes: readonly { outcome: Outcome; count: number }[] | undefined;
  /** Takes it back, where the editor's own keys do not. */
  unmask: (() => void) | undefined;
  /** Puts the masked content on the clipboard, where a mask was not confirmed. */
  copy: (() => Promise<boolean>) | undefined;
}

/** What masking came to: said at once, and honestly. */
export function Outcomes({ outcomes = [], unmask, copy }: Props) {
  const [copied, setCopied] = useState(false);
  const { say, language } = useSpeech();
  const count = (...kinds: Outcome[]): number =>
    outcomes.reduce((sum, { outcome, count }) => (kinds.includes(outcome) ? sum + count : sum), 0);
  const [held, screen, failed] = [count('held'), count('screen'), count('failed', 'stale', 'composing')];
  const shown = held + screen + failed > 0;
  return (
    <p
      className={`outcome ${failed > 0 ? 'miss' : screen > 0 ? 'risk' : 'met'}`}
      role="status"
      hidden={!shown}
    >
      {shown ? `${say.masked(held, screen, failed)}${language === 'zh' ? '。' : '. '}` : ''}
      {held + screen > 0 && !unmask ? <span className="why">{say.undoHint}</span> : null}
      {unmask ? (
        <button type="button" className="plain" onClick={unmask}>
          {say.unmask}
        </button>
      ) : null}
      {copy && screen + failed > 0 ? (
        <button type="button" className="plain" onClick={() => void copy().then(setCopied)}>
          {copied ? say.text.copied : say.copyFallback}
        </button>
      ) : null}
    </p>
  );
}

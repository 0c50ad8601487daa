import { browser } from '../browser.ts';
import type { UnreadPart } from '../messages.ts';
import { useSpeech } from './speech.ts';

interface Props {
  parts: readonly UnreadPart[];
  /** Called when a frame's origin was granted. */
  granted?: () => void;
}

/** What was not read, part by part: never shown as clean. A frame of another site can be granted from here. */
export function Unread({ parts, granted }: Props) {
  const { say } = useSpeech();
  if (parts.length === 0) return null;
  return (
    <ul className="unread" aria-label={say.notRead}>
      {parts.map((part) => (
        <li key={`${part.because} ${part.origin ?? ''}`}>
          <span aria-hidden="true">◇</span> {say.unread(part)}{' '}
          {granted && grantable(part.origin) ? <Grant origin={part.origin} granted={granted} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Grant({ origin, granted }: { origin: string; granted: () => void }) {
  const { say } = useSpeech();
  return (
    <button
      type="button"
      className="plain"
      onClick={() => void grant(origin).then((yes) => (yes ? granted() : undefined))}
    >
      {say.grant}
    </button>
  );
}

const grantable = (origin: string | undefined): origin is string => /^https?:\/\//.test(origin ?? '');

/** Asks for one origin. A port is not part of a permission's pattern. */
function grant(origin: string): Promise<boolean> {
  const { protocol, hostname } = new URL(origin);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}

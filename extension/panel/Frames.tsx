import type { Summary } from './merge.ts';
import { useSpeech } from './speech.ts';

/** The state of each frame, where a page has more than one. */
export function Frames({ frames }: { frames: Summary['frames'] }) {
  const { say } = useSpeech();
  if (frames.length < 2) return null;
  return (
    <details className="why">
      <summary>{say.frames(frames.length)}</summary>
      <ul className="frames">
        {frames.map(({ frame, origin, state }) => (
          <li key={frame}>{say.frameState(frame === 0, origin, say.states[state])}</li>
        ))}
      </ul>
    </details>
  );
}

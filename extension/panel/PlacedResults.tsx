import type { PlacedNote } from '../files/inspect-reading.ts';
import { FindingRow } from './FindingRow.tsx';
import { useSpeech } from './speech.ts';

/** Rows at most; the figure above counts all. */
const most = 300;

/** What was found in a text or a file, each under its place. */
export function PlacedResults({ findings }: { findings: readonly PlacedNote[] }) {
  const { say } = useSpeech();
  return (
    <div className="findings">
      {findings.slice(0, most).map((note) => (
        <section key={note.id} aria-label={say.text.at(note)}>
          <h2 className="group">{say.text.at(note)}</h2>
          <ul>
            <FindingRow note={note} current={false} />
          </ul>
        </section>
      ))}
    </div>
  );
}

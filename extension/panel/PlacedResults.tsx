import { mostListed, type PlacedNote } from '../files/inspect-reading.ts';
import { dropIgnored, keepIgnored, textScope as scope } from '../settings/ignore-list.ts';
import { FindingRow } from './FindingRow.tsx';
import type { Decision } from './IgnoreForm.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  findings: readonly PlacedNote[];
  mayIgnore: boolean;
}

/** What was found in a text or a file, each under its place. What is decided here is kept, and the text checked again under it. */
export function PlacedResults({ findings, mayIgnore }: Props) {
  const { say } = useSpeech();
  return (
    <div className="findings">
      {findings.slice(0, mostListed).map((note) => (
        <section key={note.id} aria-label={say.text.at(note)}>
          <h2 className="group">{say.text.at(note)}</h2>
          <ul>
            <FindingRow
              note={note}
              current={false}
              ignore={mayIgnore && note.hash ? (decision) => void ignore(note, decision) : undefined}
              restore={() => void restore(note)}
            />
          </ul>
        </section>
      ))}
    </div>
  );
}

async function ignore({ hash, leak: kind }: PlacedNote, { reason, expires }: Decision): Promise<void> {
  if (hash) await keepIgnored({ hash, kind, scope, reason, expires });
}

async function restore({ hash, leak: kind, ignored }: PlacedNote): Promise<void> {
  if (hash && ignored) await dropIgnored({ hash, kind, scope, ...ignored });
}

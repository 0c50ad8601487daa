import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { FindingRow } from './FindingRow.tsx';
import { type Grouping, groupsOf } from './groups.ts';
import type { Decision } from './IgnoreForm.tsx';
import type { Listed } from './merge.ts';
import { useSpeech } from './speech.ts';

/** More rows at once make a panel slow, and nobody reads them. */
const page = 200;

interface Props {
  findings: readonly Listed[];
  group: Grouping;
  current: string | undefined;
  show(note: Listed): void;
  mask(note: Listed): void;
  /** Nothing where nothing may be ignored. */
  ignore: ((note: Listed, decision: Decision) => void) | undefined;
  restore(note: Listed): void;
  step(by: 1 | -1): void;
}

/** Findings under their headings, in the page's order. Arrow keys walk, Enter on a button acts. */
export function FindingList({ findings, group, current, show, mask, ignore, restore, step }: Props) {
  const { say, language } = useSpeech();
  const [limit, setLimit] = useState(page);
  const list = useRef<HTMLDivElement>(null);
  const at = findings.findIndex(({ id }) => id === current);
  const reach = Math.max(limit, at + 1);

  useEffect(() => {
    if (current) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const walk = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  };

  if (findings.length === 0) return <p className="empty">{say.none}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut; every row has its own buttons.
    <div ref={list} className="findings" onKeyDown={walk}>
      {groupsOf(findings.slice(0, reach), group, language, say).map(({ title, key, notes }) => (
        <section key={key} aria-label={title}>
          <h2 className="group">{title}</h2>
          <ul>
            {notes.map((note) => (
              <FindingRow
                key={`${note.frame} ${note.id}`}
                note={note}
                current={note.id === current}
                show={() => show(note)}
                mask={() => mask(note)}
                ignore={ignore ? (decision) => ignore(note, decision) : undefined}
                restore={() => restore(note)}
              />
            ))}
          </ul>
        </section>
      ))}
      {findings.length > reach ? (
        <button type="button" className="more" onClick={() => setLimit(reach + page)}>
          {say.more(findings.length - reach)}
        </button>
      ) : null}
    </div>
  );
}

import { type DragEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import type { ProfileName } from '#core/privacy/profiles.ts';
import type { Settings } from '../settings/settings.ts';
import { checkFile, checkText, type PlacedNote } from './check-text.ts';
import { FindingRow } from './FindingRow.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { State } from './State.tsx';
import { saveFile } from './save-file.ts';
import { useSpeech } from './speech.ts';
import { Unread } from './Unread.tsx';

/** A file that was dropped or chosen, in memory. */
interface OpenFile {
  name: string;
  bytes: Uint8Array;
}

interface Props {
  settings: Settings;
  choose(profile: ProfileName): void;
  /** Text that was selected in a page. */
  given?: string | undefined;
}

/** Checks text that was pasted, or a file that was dropped. Neither leaves this page, and neither is kept. */
export function TextView({ settings, choose, given = '' }: Props) {
  const { say } = useSpeech();
  const { profile } = settings;
  const [text, setText] = useState(given);
  const [file, setFile] = useState<OpenFile>();
  const [over, setOver] = useState(false);
  const settled = useDeferredValue(text);
  const checked = useMemo(() => {
    if (file) return checkFile(file.name, file.bytes, profile);
    return settled.trim() === '' ? undefined : checkText(settled, profile);
  }, [file, settled, profile]);
  const area = useId();

  const open = async (chosen: File | undefined): Promise<void> => {
    if (chosen) setFile({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
  };
  const drag = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };

  return (
    <>
      <section
        className={over ? 'text over' : 'text'}
        aria-label={say.tabs.text}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          void open(event.dataTransfer.files[0]);
        }}
      >
        {checked ? <State phase="done" summary={checked} /> : null}
        {checked ? <Unread parts={checked.unread} /> : null}
        {file ? (
          <p className="line">
            <b>{file.name}</b>
            <button type="button" className="plain" onClick={() => setFile(undefined)}>
              {say.text.clear}
            </button>
          </p>
        ) : (
          <>
            <label htmlFor={area}>{say.text.label}</label>
            <textarea
              id={area}
              value={text}
              spellCheck={false}
              placeholder={say.text.placeholder}
              onChange={({ target }) => setText(target.value)}
            />
          </>
        )}
        <div className="buttons">
          {checked?.masked ? (
            <TakeMasked masked={checked.masked} file={file?.name} key={file?.name ?? text} />
          ) : null}
          <FileButton open={open} />
          <ProfileChoice profile={profile} choose={choose} />
        </div>
        <p className="why">
          {over ? say.text.drop : say.text.hint}
          <br />
          {say.text.limits}
        </p>
      </section>
      {checked ? <Results findings={checked.findings} /> : null}
    </>
  );
}

function FileButton({ open }: { open(file: File | undefined): Promise<void> }) {
  const { say } = useSpeech();
  const input = useId();
  return (
    <>
      <input
        id={input}
        type="file"
        accept=".txt,.md,.html,.htm,.json,.jsonl,.csv,.tsv,.xml"
        aria-label={say.text.choose}
        onChange={({ target }) => void open(target.files?.[0])}
      />
      <button type="button" onClick={() => document.getElementById(input)?.click()}>
        {say.text.choose}
      </button>
    </>
  );
}

/** Masked text goes to the clipboard, a masked file to the downloads. */
function TakeMasked({ masked, file }: { masked: string | Uint8Array; file: string | undefined }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    if (typeof masked === 'string') await navigator.clipboard.writeText(masked);
    setCopied(true);
  };
  return (
    <button
      type="button"
      className="main"
      onClick={() => (file ? saveFile(masked, maskedName(file)) : void copy())}
    >
      {file ? say.text.saveMasked : copied ? say.text.copied : say.text.copyMasked}
    </button>
  );
}

const maskedName = (name: string): string => name.replace(/(\.[^.]*)?$/, '-masked$1');

/** Rows at most; the figure above counts all. */
const most = 300;

function Results({ findings }: { findings: readonly PlacedNote[] }) {
  const { say } = useSpeech();
  return (
    <div className="findings">
      {findings.slice(0, most).map((note) => (
        <section key={note.id} aria-label={say.text.line(note.line, note.column)}>
          <h2 className="group">{say.text.line(note.line, note.column)}</h2>
          <ul>
            <FindingRow note={note} current={false} />
          </ul>
        </section>
      ))}
    </div>
  );
}

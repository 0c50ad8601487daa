import { type DragEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import type { ProfileName } from '#core/privacy/profiles.ts';
import { checkFile, checkText, type PlacedNote } from './check-text.ts';
import { FindingRow } from './FindingRow.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { State } from './State.tsx';
import { useSpeech } from './speech.ts';
import { Unread } from './Unread.tsx';

/** A file that was dropped or chosen, in memory. */
interface OpenFile {
  name: string;
  bytes: Uint8Array;
}

interface Props {
  profile: ProfileName;
  choose(profile: ProfileName): void;
}

/** Checks text that was pasted, or a file that was dropped. Neither leaves this page, and neither is kept. */
export function TextView({ profile, choose }: Props) {
  const { say } = useSpeech();
  const [text, setText] = useState('');
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
    <button type="button" className="main" onClick={() => (file ? save(masked, file) : void copy())}>
      {file ? say.text.saveMasked : copied ? say.text.copied : say.text.copyMasked}
    </button>
  );
}

/** A link to bytes in memory; nothing is sent. */
function save(masked: string | Uint8Array, name: string): void {
  const address = URL.createObjectURL(
    new Blob([typeof masked === 'string' ? masked : new Uint8Array(masked)]),
  );
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: name.replace(/(\.[^.]*)?$/, '-masked$1'),
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

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

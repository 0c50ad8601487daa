import { type DragEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import type { ProfileName } from '#core/privacy/policy/profiles.ts';
import type { Progress } from '../files/check-file.ts';
import { checkText } from '../files/check-text.ts';
import { maskedName } from '../files/masked-name.ts';
import { sealOf } from '../files/seal-of.ts';
import { receiptOf } from '../receipt/receipt-of.ts';
import type { Settings } from '../settings/settings.ts';
import { PlacedResults } from './PlacedResults.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { ReceiptButton } from './ReceiptButton.tsx';
import { State } from './State.tsx';
import { saveFile } from './save-file.ts';
import { useSpeech } from './speech.ts';
import { Unread } from './Unread.tsx';
import { useFileCheck } from './use-file-check.ts';
import { usePolicy } from './use-policy.ts';

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
  const [file, setFile] = useState<File>();
  const [over, setOver] = useState(false);
  const settled = useDeferredValue(text);
  const policy = usePolicy(settings);
  const checkedText = useMemo(
    () => (policy && settled.trim() !== '' ? checkText(settled, policy) : undefined),
    [settled, policy],
  );
  const fileCheck = useFileCheck(file, policy, !settings.disabled.includes('ocr'));
  const checked = file ? fileCheck.checked : checkedText;
  const area = useId();
  const mayFiles = !settings.disabled.includes('files');

  const open = (chosen: File | undefined): void => {
    if (chosen && mayFiles) setFile(chosen);
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
          open(event.dataTransfer.files[0]);
        }}
      >
        {checked ? <State phase="done" summary={checked} /> : null}
        {file && !checked ? (
          <Working progress={fileCheck.progress} cancel={() => setFile(undefined)} />
        ) : null}
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
              lang="zh-CN"
              value={text}
              spellCheck={false}
              placeholder={say.text.placeholder}
              onChange={({ target }) => setText(target.value)}
            />
          </>
        )}
        <div className="buttons">
          {checked?.masked ? (
            <TakeMasked {...checked.masked} file={file?.name} key={file?.name ?? text} />
          ) : null}
          {mayFiles ? <FileButton open={open} /> : null}
          <ProfileChoice profile={profile} choose={choose} />
        </div>
        {checked?.hash && policy ? <ReceiptButton make={() => receiptOf(sealOf(checked), settings)} /> : null}
        <p className="why">
          {over ? say.text.drop : say.text.hint}
          <br />
          {say.text.limits}
        </p>
      </section>
      {checked ? <PlacedResults findings={checked.findings} mayIgnore={settings.mayIgnore} /> : null}
    </>
  );
}

function FileButton({ open }: { open(file: File | undefined): void }) {
  const { say } = useSpeech();
  const input = useId();
  return (
    <>
      <input
        id={input}
        type="file"
        accept=".txt,.md,.html,.htm,.json,.jsonl,.csv,.tsv,.xml,.docx,.xlsx,.pptx,.odt,.ods,.odp,.ofd,.pdf,.eml,.zip,.png,.jpg,.jpeg,.gif,.webp,.bmp"
        aria-label={say.text.choose}
        onChange={({ target }) => open(target.files?.[0])}
      />
      <button type="button" onClick={() => document.getElementById(input)?.click()}>
        {say.text.choose}
      </button>
    </>
  );
}

/** How far a file is, and a way out. */
function Working({ progress, cancel }: { progress: Progress | undefined; cancel(): void }) {
  const { say } = useSpeech();
  return (
    <>
      <p role="status">{progress?.step === 'ocr' ? say.text.seen(progress.count) : say.text.reading}</p>
      <progress aria-label={say.text.reading} />
      <div className="buttons">
        <button type="button" onClick={cancel}>
          {say.text.cancel}
        </button>
      </div>
    </>
  );
}

/** Masked text goes to the clipboard, a masked file to the downloads. */
function TakeMasked({
  content,
  way,
  file,
}: {
  content: string | Uint8Array;
  way: 'same' | 'text' | 'burnt';
  file: string | undefined;
}) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    if (typeof content === 'string') await navigator.clipboard.writeText(content);
    setCopied(true);
  };
  return (
    <>
      <button
        type="button"
        className="main"
        onClick={() => (file ? saveFile(content, maskedName(file, way)) : void copy())}
      >
        {file ? say.text.saveMasked : copied ? say.text.copied : say.text.copyMasked}
      </button>
      {file && way !== 'same' ? <span className="why">{say.text.ways[way]}</span> : null}
    </>
  );
}

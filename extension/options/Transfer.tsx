import { useId, useState } from 'react';
import { saveFile } from '../panel/save-file.ts';
import { deviceKey } from '../settings/device-key.ts';
import { forgetEverything, loadOwnSettings } from '../settings/store.ts';
import { exported, imported } from '../settings/transfer.ts';
import { useOptions } from './options.ts';
import { Section } from './Section.tsx';

/** Takes settings to another device, gives the key of receipts to who verifies them, and wipes all. */
export function Transfer() {
  const { say, change } = useOptions();
  const [answer, setAnswer] = useState('');
  const [copied, setCopied] = useState(false);
  const [sure, setSure] = useState(false);
  const input = useId();

  const save = async (): Promise<void> =>
    saveFile(exported(await loadOwnSettings()), 'mingshi-settings.json');
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = imported(await file.text(), await loadOwnSettings());
    setAnswer(read ? say.transfer.loaded(read.refused) : say.transfer.bad);
    if (read) await change(read.settings);
  };
  const copyKey = async (): Promise<void> => {
    await navigator.clipboard.writeText(await deviceKey());
    setCopied(true);
  };
  const wipe = async (): Promise<void> => {
    if (!sure) return setSure(true);
    await forgetEverything();
    location.reload();
  };
  return (
    <>
      <Section title={say.transfer.title} why={say.transfer.why}>
        <div className="buttons">
          <button type="button" onClick={() => void save()}>
            {say.transfer.save}
          </button>
          <input
            id={input}
            type="file"
            accept="application/json,.json"
            aria-label={say.transfer.load}
            onChange={({ target }) => void load(target.files?.[0])}
          />
          <button type="button" onClick={() => document.getElementById(input)?.click()}>
            {say.transfer.load}
          </button>
        </div>
        <p className="why" role="status">
          {answer}
        </p>
      </Section>
      <Section title={say.key.title} why={say.key.why}>
        <button type="button" onClick={() => void copyKey()}>
          {copied ? say.key.copied : say.key.copy}
        </button>
      </Section>
      <Section title={say.wipe.title} why={say.wipe.why}>
        <button type="button" onClick={() => void wipe()}>
          {sure ? say.wipe.sure : say.wipe.button}
        </button>
      </Section>
    </>
  );
}

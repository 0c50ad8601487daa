import { useState } from 'react';
import type { Receipt } from '#core/privacy/receipt/receipt-schema.ts';
import { saveFile } from './save-file.ts';
import { useSpeech } from './speech.ts';

/** Makes a receipt of what is shown, to be copied or saved as JSON. */
export function ReceiptButton({ make }: { make(): Promise<Receipt | undefined> }) {
  const { say } = useSpeech();
  const [receipt, setReceipt] = useState<Receipt>();
  const [copied, setCopied] = useState(false);
  const text = receipt ? `${JSON.stringify(receipt, null, 2)}\n` : '';

  const begin = async (): Promise<void> => {
    setCopied(false);
    setReceipt(await make());
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <details
      className="why receipt"
      onToggle={({ currentTarget }) => void (currentTarget.open ? begin() : undefined)}
    >
      <summary>{say.receipt.title}</summary>
      {receipt ? (
        <>
          <p>{receipt.signature ? say.receipt.signed : say.receipt.unsigned}</p>
          <div className="buttons">
            <button type="button" onClick={() => void copy()}>
              {copied ? say.text.copied : say.receipt.copy}
            </button>
            <button type="button" onClick={() => saveFile(text, 'receipt.json')}>
              {say.receipt.save}
            </button>
            <button type="button" onClick={() => void begin()}>
              {say.receipt.again}
            </button>
          </div>
        </>
      ) : null}
    </details>
  );
}

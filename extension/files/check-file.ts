import type { Policy } from '#core/privacy/policy/policy.ts';
import { browser } from '../browser.ts';
import type { Checked } from './checked.ts';
import type { FileJob, FileNews } from './worker-messages.ts';

export type Progress = { step: 'reading' | 'ocr'; count: number };

interface Options {
  /** Whether text in pictures is read. */
  ocr: boolean;
  signal: AbortSignal;
  progress(progress: Progress): void;
}

/**
 * Checks a file in a worker of its own. Rejects with `AbortError` when the signal ends it; a file that breaks the reader is
 * `unreadable`, never clean.
 */
export function checkFile(
  file: File,
  policy: Policy,
  { ocr, signal, progress }: Options,
): Promise<Checked<Uint8Array>> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  const unreadable: Checked<Uint8Array> = {
    state: 'unreadable',
    findings: [],
    unread: [{ because: 'damaged', count: 1 }],
    masks: 0,
  };
  return new Promise<Checked<Uint8Array>>((done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
    worker.onerror = () => done(unreadable);
    worker.onmessage = ({ data }: MessageEvent<FileNews>) => {
      if (data.kind === 'step') progress(data);
      else if (data.kind === 'done') done(data.checked);
      // pdf.js says things of its own over the same port.
      else if (data.kind === 'failed') done(unreadable);
    };
    void file.arrayBuffer().then((content) => {
      const job: FileJob = {
        name: file.name,
        bytes: new Uint8Array(content),
        policy,
        ocr,
        home: browser.runtime.getURL('/'),
      };
      worker.postMessage(job, [content]);
    }, fail);
  }).finally(() => worker.terminate());
}

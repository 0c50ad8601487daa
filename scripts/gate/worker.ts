import { parentPort, workerData } from 'node:worker_threads';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { FileReader } from './file-reader.ts';
import { Known } from './known.ts';
import { type NumberedFile, readAhead, readFiles } from './read-folder.ts';

/** What a worker is asked: files of a finished folder, or files that a build has just written. */
export type Batch = { readonly files: readonly NumberedFile[] } | { readonly ahead: readonly string[] };

export interface WorkerData {
  readonly folder: string;
  readonly policy: Policy;
  /** One number, not 0 when the folder is finished: what is left of the files ahead is then shared out anew. */
  readonly over: Int32Array;
  /** What all threads have read, as `Known` keeps it. */
  readonly known: SharedArrayBuffer;
}

const { folder, policy, over, known } = workerData as WorkerData;
const reader = new FileReader(policy, new Known(known));
// Messages are answered in turn, also where one reading waits for a file.
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (batch: Batch) => {
  before = before.then(async () =>
    parentPort?.postMessage(
      'files' in batch
        ? await readFiles(folder, batch.files, reader)
        : await readAhead(folder, batch.ahead, reader, () => Atomics.load(over, 0) !== 0),
    ),
  );
});

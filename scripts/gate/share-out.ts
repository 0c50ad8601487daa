import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Policy } from '#core/privacy/policy.ts';
import { FileReader } from './file-reader.ts';
import { type NumberedFile, type Part, readFiles } from './read-folder.ts';

/** Files that a worker is given at a time. */
const BATCH = 250;

/** Below this many files a second thread costs more than it gives. */
const FILES_PER_WORKER = 500;

/**
 * Reads files on all processors; who is done takes the next batch. Files that tell of the same thing come together, so
 * that one worker reads them: most of what stands in one stands in the other. Order of the parts: none.
 * @throws when a worker stops: what was not read is not clean.
 */
export async function readOnAll(folder: string, paths: readonly string[], policy: Policy): Promise<Part[]> {
  const files = byNeighbours(paths);
  const count = Math.min(availableParallelism(), Math.floor(files.length / FILES_PER_WORKER));
  if (count < 2) return [await readFiles(folder, files, new FileReader(policy))];
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, n) =>
    files.slice(n * BATCH, (n + 1) * BATCH),
  );
  const next = batches.values();
  const parts: Part[] = [];
  await Promise.all(
    Array.from({ length: count }, async () => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folder, policy } });
      // One iterator for all: each batch is taken once.
      for (const batch of next) {
        worker.postMessage(batch);
        const [part] = (await once(worker, 'message')) as [Part];
        parts.push(part);
      }
      await worker.terminate();
    }),
  );
  return parts;
}

/** Lists first, since they are the largest; then by address, both languages and all formats of a page together. */
function byNeighbours(paths: readonly string[]): NumberedFile[] {
  return paths
    .map((path, number) => ({ path, number, key: neighbourKey(path) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.number - b.number))
    .map(({ path, number }) => ({ path, number }));
}

const neighbourKey = (path: string): string => {
  const address = path.replace(/^en\//, '').replace(/\.\w+$/, '');
  return address.startsWith('d/') ? `1${address}` : `0${address}`;
};

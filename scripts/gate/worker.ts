import { parentPort, workerData } from 'node:worker_threads';
import type { Policy } from '#core/privacy/policy.ts';
import { FileReader } from './file-reader.ts';
import { type NumberedFile, readFiles } from './read-folder.ts';

const { folder, policy } = workerData as { folder: string; policy: Policy };
const reader = new FileReader(policy);
parentPort?.on('message', async (files: readonly NumberedFile[]) =>
  parentPort?.postMessage(await readFiles(folder, files, reader)),
);

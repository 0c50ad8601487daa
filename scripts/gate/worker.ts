import { parentPort, workerData } from 'node:worker_threads';
import type { Policy } from '#core/privacy/policy.ts';
import { readFiles } from './read-folder.ts';

const { folder, files, numbers, policy } = workerData as {
  folder: string;
  files: string[];
  numbers: number[];
  policy: Policy;
};
parentPort?.postMessage(await readFiles(folder, files, numbers, policy));

import { parentPort, workerData } from 'node:worker_threads';
import { checkJob } from './check-job.ts';
import type { Job, Settings } from './job.ts';

const settings = workerData as Settings;
let last: Promise<void> = Promise.resolve();

// One after another: the pool knows then whose fault it is when a thread dies.
parentPort?.on('message', (job: Job) => {
  last = last.then(async () => parentPort?.postMessage(JSON.stringify(await checkJob(job, settings))));
});

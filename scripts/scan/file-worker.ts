import { parentPort, workerData } from 'node:worker_threads';
import { checkJob } from './check-job.ts';
import type { Checked } from './checked.ts';
import type { Job, Settings } from './job.ts';
import { jsonText } from './json.ts';
import { type Told, tallyOf } from './tally.ts';

const settings = workerData as Settings;
let last: Promise<void> = Promise.resolve();

// One after another: the pool knows then whose fault it is when a thread dies.
parentPort?.on('message', (job: Job) => {
  last = last.then(async () => {
    const checked = await checkJob(job, settings);
    // Else as JSON, too: so many small objects take twice as long to clone.
    parentPort?.postMessage(settings.tell ? toldOf(checked) : JSON.stringify(checked));
  });
});

const toldOf = (checked: Checked): Told => ({ text: jsonText(checked), tally: tallyOf([checked]) });

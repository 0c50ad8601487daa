import { availableParallelism } from 'node:os';
import type { Checked } from './checked.ts';
import { FilePool } from './file-pool.ts';
import type { Job, Settings } from './job.ts';
import type { Told } from './tally.ts';

/** Fewer files than this are read on the spot: starting threads takes longer. */
const FEW = 400;
/** And no more bytes than this. */
const SMALL = 2 * 1024 * 1024;
/** Jobs under way: enough that one long file does not hold up the threads, */
const WINDOW = 512;
/** and not so many that their bytes, where they come with them, fill the memory. */
const HELD = 256 * 1024 * 1024;

/**
 * Checks jobs, on all processors where there are many; results come in the order of the jobs. `threads` says how many
 * threads to use, whatever the number of jobs.
 */
export async function* checkAll(
  jobs: Iterable<Job>,
  settings: Settings,
  threads?: number,
): AsyncGenerator<{ job: Job; checked: Checked | Told }> {
  const ahead: Job[] = [];
  let bytes = 0;
  const rest = jobs[Symbol.iterator]();
  let next = rest.next();
  if (threads === undefined) {
    for (; !next.done && ahead.length <= FEW && bytes <= SMALL; next = rest.next()) {
      ahead.push(next.value);
      bytes += next.value.size;
    }
    if (next.done) {
      yield* checkHere(ahead, settings);
      return;
    }
  }
  const pool = new FilePool(settings, threads ?? availableParallelism());
  const underWay = ahead.map((job) => ({ job, checked: pool.check(job) }));
  let held = ahead.reduce((sum, job) => sum + heldBy(job), 0);
  try {
    for (; !next.done; next = rest.next()) {
      underWay.push({ job: next.value, checked: pool.check(next.value) });
      held += heldBy(next.value);
      while (underWay.length >= WINDOW || held > HELD) {
        const first = underWay.shift();
        if (!first) break;
        held -= heldBy(first.job);
        yield { job: first.job, checked: await first.checked };
      }
    }
    for (const { job, checked } of underWay) yield { job, checked: await checked };
  } finally {
    await pool.end();
  }
}

/** The engine is loaded only where it is used: in this thread here, else in each of the others. */
async function* checkHere(
  jobs: readonly Job[],
  settings: Settings,
): AsyncGenerator<{ job: Job; checked: Checked }> {
  const { checkJob } = await import('./check-job.ts');
  const { endSlowReaders } = await import('./slow-readers.ts');
  try {
    for (const job of jobs) yield { job, checked: await checkJob(job, settings) };
  } finally {
    await endSlowReaders();
  }
}

const heldBy = ({ source }: Job): number => ('bytes' in source ? source.bytes.length : 0);

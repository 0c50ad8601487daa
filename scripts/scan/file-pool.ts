import { Worker } from 'node:worker_threads';
import type { Checked } from './checked.ts';
import type { Job, Settings } from './job.ts';
import type { Told } from './tally.ts';

interface Task {
  job: Job;
  done: PromiseWithResolvers<Checked | Told>;
}
interface Lane {
  worker: Worker;
  tasks: Task[];
}

/** A thread is given its next jobs before it asks for them; more would only wait in another queue. */
const AHEAD = 4;

/** Checks jobs on several threads. A file that kills its thread (memory) is not readable; the others are checked all the same. */
export class FilePool {
  private readonly settings: Settings;
  private readonly lanes: Lane[];
  private readonly waiting: Task[] = [];
  private ended = false;

  constructor(settings: Settings, threads: number) {
    this.settings = settings;
    this.lanes = Array.from({ length: threads }, () => this.open());
  }

  /** The result of one job. Never rejects. */
  check(job: Job): Promise<Checked | Told> {
    const task: Task = { job, done: Promise.withResolvers<Checked | Told>() };
    this.waiting.push(task);
    this.deal();
    return task.done.promise;
  }

  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.lanes.map(({ worker }) => worker.terminate()));
  }

  private open(): Lane {
    const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { workerData: this.settings });
    const lane: Lane = { worker, tasks: [] };
    worker.on('message', (answer: string | Told) => {
      lane.tasks.shift()?.done.resolve(typeof answer === 'string' ? (JSON.parse(answer) as Checked) : answer);
      this.deal();
    });
    worker.on('error', () => {});
    worker.on('exit', () => this.replace(lane));
    return lane;
  }

  /** The thread ended by itself: the job at its head is to blame, those behind it go to others. */
  private replace(lane: Lane): void {
    const at = this.lanes.indexOf(lane);
    if (this.ended || at < 0) return;
    const [guilty, ...others] = lane.tasks;
    if (guilty) this.blame(guilty);
    this.waiting.unshift(...others);
    this.lanes[at] = this.open();
    this.deal();
  }

  private async blame({ job, done }: Task): Promise<void> {
    const { notOpened } = await import('./check-file.ts');
    done.resolve(notOpened(job.name, 'too-large', this.settings.policy));
  }

  private deal(): void {
    for (let depth = 0; depth < AHEAD; depth++) {
      for (const lane of this.lanes) {
        if (lane.tasks.length > depth) continue;
        const task = this.waiting.shift();
        if (!task) return;
        lane.tasks.push(task);
        lane.worker.postMessage(task.job);
      }
    }
  }
}

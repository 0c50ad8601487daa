import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Policy } from '#core/privacy/policy.ts';
import { answerLines } from './answer-lines.ts';

/** So much is answered on the spot: a short stream needs no threads. */
const BEFORE_THREADS = 2 * 1024 * 1024;

/** Answers batches of lines on all processors. Each worker answers in the order in which it was asked. */
export class LinePool {
  private readonly policy: Policy;
  private readonly workers: { worker: Worker; waiting: PromiseWithResolvers<Uint8Array | string>[] }[] = [];
  private next = 0;
  private bytes = 0;

  constructor(policy: Policy) {
    this.policy = policy;
  }

  /** How many batches may be under way at once. */
  get room(): number {
    return Math.max(1, this.workers.length * 2);
  }

  /** The answers to `lines`, which must not be used afterwards. */
  answer(lines: Uint8Array): Promise<Uint8Array | string> {
    this.bytes += lines.length;
    if (this.bytes < BEFORE_THREADS) return Promise.resolve(answerLines(lines, this.policy));
    if (this.workers.length === 0) this.start();
    const place = this.workers[this.next++ % this.workers.length];
    if (!place) return Promise.resolve(answerLines(lines, this.policy));
    const answers = Promise.withResolvers<Uint8Array | string>();
    place.waiting.push(answers);
    place.worker.postMessage(lines, lines.buffer instanceof ArrayBuffer ? [lines.buffer] : []);
    return answers.promise;
  }

  async end(): Promise<void> {
    await Promise.all(this.workers.map(({ worker }) => worker.terminate()));
  }

  private start(): void {
    for (let n = 0; n < availableParallelism(); n++) {
      const worker = new Worker(new URL('./line-worker.ts', import.meta.url), { workerData: this.policy });
      const waiting: PromiseWithResolvers<Uint8Array | string>[] = [];
      worker.on('message', (answers: Uint8Array) => waiting.shift()?.resolve(answers));
      worker.on('error', (fault) => {
        for (const one of waiting.splice(0)) one.reject(fault);
      });
      this.workers.push({ worker, waiting });
    }
  }
}

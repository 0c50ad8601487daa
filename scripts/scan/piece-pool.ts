import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Policy } from '#core/privacy/policy.ts';
import { answerPiece } from './answer-piece.ts';
import type { Piece, PieceTask } from './piece.ts';

/** So much is answered on the spot: a short stream needs no threads. */
const BEFORE_THREADS = 2 * 1024 * 1024;

type Answer = PromiseWithResolvers<Uint8Array | string>;

/** Answers pieces of a stream on all processors. Each worker answers in the order in which it was asked. */
export class PiecePool {
  private readonly task: PieceTask;
  private readonly policy: Policy;
  private readonly workers: { worker: Worker; waiting: Answer[] }[] = [];
  private next = 0;
  private bytes = 0;

  constructor(task: PieceTask, policy: Policy) {
    this.task = task;
    this.policy = policy;
  }

  /** How many pieces may be under way at once. */
  get room(): number {
    return Math.max(1, this.workers.length * 2);
  }

  /** The answer to a piece, whose bytes must not be used afterwards. */
  answer(piece: Piece): Promise<Uint8Array | string> {
    this.bytes += piece.bytes.length;
    if (this.bytes < BEFORE_THREADS) return answerPiece(this.task, piece, this.policy);
    if (this.workers.length === 0) this.start();
    const place = this.workers[this.next++ % this.workers.length];
    if (!place) return answerPiece(this.task, piece, this.policy);
    const answers: Answer = Promise.withResolvers();
    place.waiting.push(answers);
    const { buffer } = piece.bytes;
    place.worker.postMessage(piece, buffer instanceof ArrayBuffer ? [buffer] : []);
    return answers.promise;
  }

  async end(): Promise<void> {
    await Promise.all(this.workers.map(({ worker }) => worker.terminate()));
  }

  private start(): void {
    const workerData = { task: this.task, policy: this.policy };
    for (let n = 0; n < availableParallelism(); n++) {
      const worker = new Worker(new URL('./piece-worker.ts', import.meta.url), { workerData });
      const waiting: Answer[] = [];
      worker.on('message', (answers: Uint8Array) => waiting.shift()?.resolve(answers));
      worker.on('error', (fault) => {
        for (const one of waiting.splice(0)) one.reject(fault);
      });
      this.workers.push({ worker, waiting });
    }
  }
}

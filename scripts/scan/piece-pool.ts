import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { answerPiece } from './answer-piece.ts';
import type { Piece, PieceTask } from './piece.ts';

/** So much is answered on the spot: a short stream needs no threads. */
const BEFORE_THREADS = 2 * 1024 * 1024;

/** Pieces that a thread has at once: the one it is at, and the next. */
const AHEAD = 2;

type Answer = PromiseWithResolvers<Uint8Array | string>;
interface Lane {
  worker: Worker;
  waiting: Answer[];
}

/** Answers pieces of a stream on all processors. Each worker answers in the order in which it was asked. */
export class PiecePool {
  private readonly task: PieceTask;
  private readonly policy: Policy;
  private readonly lanes: Lane[] = [];
  private bytes = 0;
  private freed = Promise.withResolvers<void>();

  constructor(task: PieceTask, policy: Policy) {
    this.task = task;
    this.policy = policy;
  }

  /** Ends as soon as some thread can take another piece. */
  async room(): Promise<void> {
    while (this.lanes.length > 0 && this.lanes.every(({ waiting }) => waiting.length >= AHEAD)) {
      this.freed = Promise.withResolvers();
      await this.freed.promise;
    }
  }

  /** The answer to a piece, whose bytes must not be used afterwards. */
  answer(piece: Piece): Promise<Uint8Array | string> {
    this.bytes += piece.bytes.length;
    if (this.bytes < BEFORE_THREADS) return answerPiece(this.task, piece, this.policy);
    if (this.lanes.length === 0) this.start();
    const lane = this.lanes.reduce((one, two) => (two.waiting.length < one.waiting.length ? two : one));
    const answers: Answer = Promise.withResolvers();
    lane.waiting.push(answers);
    const { buffer } = piece.bytes;
    lane.worker.postMessage(piece, buffer instanceof ArrayBuffer ? [buffer] : []);
    return answers.promise;
  }

  async end(): Promise<void> {
    await Promise.all(this.lanes.map(({ worker }) => worker.terminate()));
  }

  private start(): void {
    const workerData = { task: this.task, policy: this.policy };
    for (let n = 0; n < availableParallelism(); n++) {
      const worker = new Worker(new URL('./piece-worker.ts', import.meta.url), { workerData });
      const waiting: Answer[] = [];
      worker.on('message', (answers: Uint8Array) => {
        waiting.shift()?.resolve(answers);
        this.freed.resolve();
      });
      worker.on('error', (fault) => {
        for (const one of waiting.splice(0)) one.reject(fault);
        this.freed.resolve();
      });
      this.lanes.push({ worker, waiting });
    }
  }
}

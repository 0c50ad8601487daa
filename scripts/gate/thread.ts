import { Worker } from 'node:worker_threads';
import type { Part, ReadAhead } from './read-folder.ts';
import type { Batch, WorkerData } from './worker.ts';

interface Asked {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that reads files: answers in the order in which it was asked. */
export class Thread {
  private readonly worker: Worker;
  private readonly asked: Asked[] = [];

  constructor(workerData: WorkerData) {
    this.worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    this.worker.on('message', (answer: unknown) => this.asked.shift()?.resolve(answer));
    const fail = (error: Error): void => {
      for (const { reject } of this.asked.splice(0)) reject(error);
    };
    this.worker.on('error', fail);
    this.worker.on('exit', (code) => fail(new Error(`a thread of the gate stopped with code ${code}`)));
  }

  /** What of these files is not clean. @throws when the thread stops: what was not read is not clean. */
  read(files: Extract<Batch, { files: unknown }>['files']): Promise<Part> {
    return this.ask({ files });
  }

  /** Which of these files, just written, are clean, with the digests of what was read. */
  readAhead(ahead: readonly string[]): Promise<ReadAhead[]> {
    return this.ask({ ahead });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private ask<T>(batch: Batch): Promise<T> {
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve: (answer) => resolve(answer as T), reject });
      this.worker.postMessage(batch);
    });
  }
}

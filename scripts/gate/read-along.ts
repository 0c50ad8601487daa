import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { FileReader } from './file-reader.ts';
import { Known, knownMemory } from './known.ts';
import { byNeighbours, isList } from './neighbours.ts';
import { type NumberedFile, type Part, type ReadAhead, readFiles } from './read-folder.ts';
import { stampOf } from './stamp.ts';
import { Thread } from './thread.ts';

/** Files that a worker is given at a time. */
const BATCH = 250;

/** Files ahead, at a time. */
const AHEAD = 64;

/** Below this many files a second thread costs more than it gives. */
const FILES_PER_WORKER = 500;

/**
 * Reads a folder in threads of their own, and begins while it is still being built. What was read ahead counts only for the
 * bytes that were read: when the folder is finished every file is looked at again. Where the file system says that nothing has
 * touched it since, that is all; else its SHA-256 is compared, and what is not the same is read again.
 */
export class ReadAlong {
  private readonly folder: string;
  private readonly policy: Policy;
  private readonly over = new Int32Array(new SharedArrayBuffer(4));
  private readonly known = knownMemory();
  private readonly threads: Thread[] = [];
  /** What was read ahead and is clean, by path. */
  private readonly clean = new Map<string, ReadAhead>();
  private readonly waiting: string[] = [];
  private readonly ahead: Promise<void>[] = [];
  private turn = 0;

  constructor(folder: string, policy: Policy) {
    this.folder = folder;
    this.policy = policy;
  }

  /** A file was written. */
  wrote(path: string): void {
    this.waiting.push(path);
    if (this.waiting.length < AHEAD) return;
    // One processor is left to who builds.
    const others = Math.max(1, availableParallelism() - 1);
    const ahead = this.thread(this.turn++ % others)
      .readAhead(this.waiting.splice(0))
      .then((clean) => {
        for (const file of clean) this.clean.set(file.path, file);
      });
    // Whoever waits for it at the end is told of a failure; until then nobody is.
    ahead.catch(() => {});
    this.ahead.push(ahead);
  }

  /**
   * Reads the finished folder: all of `paths` that were not read ahead, or are no longer what was read.
   * @throws when a worker stops: what was not read is not clean.
   */
  async finish(paths: readonly string[]): Promise<Part[]> {
    Atomics.store(this.over, 0, 1);
    await Promise.all(this.ahead);
    const untouched: Part = { leaks: [], unreadable: [], digests: [] };
    const open = paths
      .map((path, number): NumberedFile => ({ path, number }))
      .filter(({ path }) => {
        const read = this.clean.get(path);
        if (!read || !this.isUntouched(read)) return true;
        untouched.digests.push([path, read.sha256]);
        return false;
      });
    return [untouched, ...(await this.readOpen(byNeighbours(open, ({ path }) => path)))];
  }

  private isUntouched({ path, stamp }: ReadAhead): boolean {
    return stamp !== undefined && stampOf(statSync(join(this.folder, path))) === stamp;
  }

  private async readOpen(files: readonly NumberedFile[]): Promise<Part[]> {
    const count = Math.min(availableParallelism(), Math.floor(files.length / FILES_PER_WORKER));
    if (this.threads.length === 0 && count < 2)
      return [await readFiles(this.folder, files, new FileReader(this.policy, new Known(this.known)))];
    for (let n = 0; n < count; n++) this.thread(n);
    const next = this.batches(files);
    const parts: Part[] = [];
    await Promise.all(
      this.threads.map(async (thread) => {
        // One iterator for all: each batch is taken once.
        for (const batch of next) parts.push(await thread.read(batch));
      }),
    );
    await this.stop();
    return parts;
  }

  /** Ends the threads. For a build that came to nothing, too. */
  async stop(): Promise<void> {
    await Promise.all(this.threads.splice(0).map((thread) => thread.stop()));
  }

  /** Files to read at a time: many pages, or one list. */
  private *batches(files: readonly NumberedFile[]): Generator<NumberedFile[]> {
    for (let from = 0; from < files.length; ) {
      const next = files.slice(from, from + BATCH);
      const list = next.findIndex(({ path }) => isList(path));
      const batch = list < 0 ? next : next.slice(0, Math.max(list, 1));
      yield batch.map((file) => {
        const clean = this.clean.get(file.path);
        return clean === undefined ? file : { ...file, clean: clean.sha256 };
      });
      from += batch.length;
    }
  }

  private thread(n: number): Thread {
    const { folder, policy, over, known } = this;
    const thread = this.threads[n] ?? new Thread({ folder, policy, over, known });
    this.threads[n] = thread;
    return thread;
  }
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { PdfDoor, PdfLibrary, PdfResource } from '#core/documents/pdf/library.ts';

const folders: Readonly<Record<PdfResource, string>> = {
  cmap: 'cmaps',
  font: 'standard_fonts',
  wasm: 'wasm',
};
const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A thread of pdf.js, and how this one speaks with it. */
interface Thread {
  worker: Worker;
  port: MessagePort;
  /** pdf.js's own name for it. */
  pdfWorker: unknown;
}
let thread: Thread | undefined;
/** What is being read now, in the one thread there is. */
const readings = new Set<AbortController>();

/** Memory that a file may cost, in MiB: an operator of a few bytes becomes objects of hundreds. In the thread of pdf.js, */
const THREAD_MEMORY = 400;
/** and on this side, where what is no longer needed may not have been given back yet. */
const MEMORY = 600;
/** How often that is looked at, in milliseconds. */
const LOOK = 50;

/** pdf.js as Node has it, its files from the package. Loaded when first asked for; its thread holds no process open. */
export async function pdfDoor(): Promise<PdfDoor> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const running = (): Thread => {
    if (thread) return thread;
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
      workerData: { port: port2 },
      transferList: [port2],
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY },
    });
    worker.unref();
    // It ends by itself when a file asks for more memory than that.
    worker.on('error', endThread);
    // Its warnings could quote the file.
    const pdfWorker = library.PDFWorker.create({ port: port1 as unknown as globalThis.Worker, verbosity: 0 });
    thread = { worker, port: port1, pdfWorker };
    return thread;
  };
  return {
    library: library as unknown as PdfLibrary,
    get parameters() {
      const { port, pdfWorker } = running();
      if (readings.size > 0) port.ref();
      else port.unref();
      return { worker: pdfWorker };
    },
    resource: async (kind, name) => new Uint8Array(await readFile(join(home, folders[kind], name))),
  };
}

/** Ends the thread, whatever it was at, and the readings that waited for it; the next one gets another. */
function endThread(): void {
  const ended = thread;
  thread = undefined;
  ended?.port.close();
  void ended?.worker.terminate();
  for (const one of readings) one.abort();
}

const heap = (): number => {
  const { used_heap_size: used, external_memory: external } = getHeapStatistics();
  return (used + external) / 1024 / 1024;
};

/** Does some reading within so many milliseconds, and within the memory that a file may cost; then the thread ends. */
export async function withinTime<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const before = heap();
  const timer = setTimeout(endThread, milliseconds);
  const look = setInterval(() => {
    if (heap() - before > MEMORY) endThread();
  }, LOOK);
  readings.add(controller);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    clearInterval(look);
    readings.delete(controller);
    if (readings.size === 0) thread?.port.unref();
  }
}

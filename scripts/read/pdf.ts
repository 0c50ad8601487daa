import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
let readings = 0;

/** pdf.js as Node has it, its files from the package. Loaded when first asked for; its thread holds no process open. */
export async function pdfDoor(): Promise<PdfDoor> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const running = (): Thread => {
    if (thread) return thread;
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
      workerData: { port: port2 },
      transferList: [port2],
    });
    worker.unref();
    // Its warnings could quote the file.
    const pdfWorker = library.PDFWorker.create({ port: port1 as unknown as globalThis.Worker, verbosity: 0 });
    thread = { worker, port: port1, pdfWorker };
    return thread;
  };
  return {
    library: library as unknown as PdfLibrary,
    get parameters() {
      const { port, pdfWorker } = running();
      if (readings > 0) port.ref();
      else port.unref();
      return { worker: pdfWorker };
    },
    resource: async (kind, name) => new Uint8Array(await readFile(join(home, folders[kind], name))),
  };
}

/** Does some reading within so many milliseconds; then the thread ends, whatever it was at. */
export async function withinTime<T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
    const ended = thread;
    thread = undefined;
    ended?.port.close();
    void ended?.worker.terminate();
  }, milliseconds);
  readings++;
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    readings--;
    if (readings === 0) thread?.port.unref();
  }
}

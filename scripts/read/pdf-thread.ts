/** The half of pdf.js that takes files apart, in a thread that can be ended when a file never comes to one. */
import { type MessagePort, workerData } from 'node:worker_threads';

const { WorkerMessageHandler } = (await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string)) as {
  WorkerMessageHandler: { initializeFromPort(port: MessagePort): void };
};
WorkerMessageHandler.initializeFromPort((workerData as { port: MessagePort }).port);

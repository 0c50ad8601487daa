import { parentPort, workerData } from 'node:worker_threads';
import type { Policy } from '#core/privacy/policy.ts';
import { answerLines } from './answer-lines.ts';

const policy = workerData as Policy;
const encoder = new TextEncoder();

parentPort?.on('message', (lines: Uint8Array) => {
  const answers = encoder.encode(answerLines(lines, policy));
  parentPort?.postMessage(answers, [answers.buffer as ArrayBuffer]);
});

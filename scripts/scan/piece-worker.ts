import { parentPort, workerData } from 'node:worker_threads';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { answerPiece } from './answer-piece.ts';
import type { Piece, PieceTask } from './piece.ts';

const { task, policy } = workerData as { task: PieceTask; policy: Policy };
const encoder = new TextEncoder();
let last: Promise<void> = Promise.resolve();

// One after another, so that answers come in the order of the questions.
parentPort?.on('message', (piece: Piece) => {
  last = last.then(async () => {
    const answers = encoder.encode(await answerPiece(task, piece, policy));
    parentPort?.postMessage(answers, [answers.buffer as ArrayBuffer]);
  });
});

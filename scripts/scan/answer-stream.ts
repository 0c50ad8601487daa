import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Policy } from '#core/privacy/policy/policy.ts';
import type { Piece, PieceTask } from './piece.ts';
import { PiecePool } from './piece-pool.ts';

/** Pieces not yet written at most: one that takes long must not hold up the threads, nor let answers fill the memory. */
const MOST = 16;

/**
 * Writes the answers to all pieces in order. What a piece completes is answered at once, so that a caller may wait for each
 * answer; a few pieces are under way, never the stream. `told` sees each answer, for counting.
 */
export async function answerStream(
  pieces: AsyncIterable<Piece | string>,
  output: Writable,
  task: PieceTask,
  policy: Policy,
  told: (answer: string | Uint8Array) => void = () => {},
): Promise<void> {
  const pool = new PiecePool(task, policy);
  const underWay: Promise<void>[] = [];
  let written = Promise.resolve();
  for await (const piece of pieces) {
    const answer = typeof piece === 'string' ? piece : pool.answer(piece);
    written = written.then(async () => {
      const text = await answer;
      told(text);
      if (text.length > 0 && !output.write(text)) await once(output, 'drain');
    });
    underWay.push(written);
    if (underWay.length >= MOST) await underWay.shift();
    await pool.room();
  }
  await written;
  await pool.end();
}

/** Parts put together, in bytes of their own. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

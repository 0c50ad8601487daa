import { joined } from './answer-stream.ts';

/** What is put together at most, in bytes; no more is read ahead. */
const MOST = 512 * 1024;

/**
 * The chunks of an input. Each is handed on as it comes; those that came while nobody asked are handed on as one, since it
 * costs a thread as much to be given a little as a lot. Throws what the input throws.
 */
export async function* gathered(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  let came = Promise.withResolvers<void>();
  let taken = Promise.withResolvers<void>();
  const reading = (async () => {
    try {
      for await (const chunk of input) {
        parts.push(chunk);
        length += chunk.length;
        came.resolve();
        if (length >= MOST) await taken.promise;
      }
    } finally {
      ended = true;
      came.resolve();
    }
  })();
  // Whoever asks next is told of a fault; until then it is nobody's.
  reading.catch(() => undefined);
  while (!ended || length > 0) {
    if (length === 0) await came.promise;
    came = Promise.withResolvers();
    if (ended) came.resolve();
    if (length === 0) continue;
    const whole = joined(parts);
    parts = [];
    length = 0;
    taken.resolve();
    taken = Promise.withResolvers();
    yield whole;
  }
  await reading;
}

import { expect, test } from 'vitest';
import { gathered } from '../../../scripts/scan/gathered.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (part: Uint8Array) => new TextDecoder().decode(part);
const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

test('what comes while nobody asks is handed on as one, in order', async () => {
  async function* input() {
    for (const part of ['a', 'b', 'c']) yield bytes(part);
  }
  const chunks: string[] = [];
  for await (const chunk of gathered(input())) {
    chunks.push(text(chunk));
    await soon();
  }
  expect(chunks.join('')).toBe('abc');
  expect(chunks.length).toBeLessThan(3);
});

test('a chunk is handed on without waiting for the next', async () => {
  const next = Promise.withResolvers<void>();
  async function* input() {
    yield bytes('question\n');
    await next.promise;
    yield bytes('another\n');
  }
  const chunks = gathered(input());
  expect(text((await chunks.next()).value ?? bytes(''))).toBe('question\n');
  next.resolve();
  expect(text((await chunks.next()).value ?? bytes(''))).toBe('another\n');
  expect((await chunks.next()).done).toBe(true);
});

test('no more is read ahead than it may hold', async () => {
  let read = 0;
  async function* input() {
    for (; read < 100; read++) yield new Uint8Array(64 * 1024);
  }
  let largest = 0;
  let whole = 0;
  for await (const chunk of gathered(input())) {
    largest = Math.max(largest, chunk.length);
    whole += chunk.length;
    await soon();
    await soon();
    expect(read * 64 * 1024 - whole).toBeLessThanOrEqual(576 * 1024);
  }
  expect(whole).toBe(100 * 64 * 1024);
  expect(largest).toBeLessThanOrEqual(576 * 1024);
});

test('a fault of the input is thrown, after what came before it', async () => {
  async function* input() {
    yield bytes('a');
    await soon();
    throw new Error('input');
  }
  const chunks: string[] = [];
  const all = async () => {
    for await (const chunk of gathered(input())) chunks.push(text(chunk));
  };
  await expect(all()).rejects.toThrow('input');
  expect(chunks).toEqual(['a']);
});

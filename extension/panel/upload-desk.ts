import type { Answer, Order } from '../messages.ts';
import { fromBase64, toBase64 } from '../upload/base64.ts';
import type { HeldFile } from '../upload/held-file.ts';

/** A file that waits in a frame's document. */
export interface Upload extends HeldFile {
  frame: number;
  document: string;
}

/** Larger files are not brought over from the page. Bytes. */
const largest = 50_000_000;
/** Bytes in one message. */
const part = 1 << 20;

/** How a frame is asked: an order with a nonce, and what is answered to it. */
export type AskFrame = (make: (nonce: string) => Order) => Promise<Answer | undefined>;

/** Brings a waiting file over from its frame; nothing when it is too large, or its frame has gone. */
export async function takeFile(
  { id, name, size, document }: Upload,
  ask: AskFrame,
): Promise<File | undefined> {
  if (size > largest) return undefined;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0, rest = size; rest > 0; ) {
    const answer = await ask((nonce) => ({ kind: 'take', document, nonce, upload: id, from }));
    if (answer?.kind !== 'taken') return undefined;
    const bytes = fromBase64(answer.base64);
    parts.push(bytes);
    from += bytes.length;
    rest = answer.rest;
  }
  return new File(parts, name);
}

/** Brings the masked copy of a file to its frame. */
export async function putFile(
  { id, document }: Upload,
  content: Uint8Array,
  order: (order: Order) => void,
): Promise<void> {
  for (let from = 0; from < content.length; from += part) {
    const base64 = await toBase64(new Blob([content.slice(from, from + part)]));
    order({ kind: 'put', document, nonce: crypto.randomUUID(), upload: id, base64 });
  }
}

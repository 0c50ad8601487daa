import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Kept, Memory } from '../../../extension/fields/memory.ts';

beforeEach(() => vi.stubGlobal('Node', { ELEMENT_NODE: 1, DOCUMENT_NODE: 9, DOCUMENT_FRAGMENT_NODE: 11 }));
afterEach(() => vi.unstubAllGlobals());

const element = (parentNode: Element | null = null): Element =>
  ({ nodeType: 1, parentNode }) as unknown as Element;
const text = (parentNode: Element): Node => ({ nodeType: 3, parentNode }) as unknown as Node;
const kept = { pieces: [] } as unknown as Kept;

/** A body with two paragraphs, all known. */
function known() {
  const body = element();
  const [one, two] = [element(body), element(body)];
  const memory = new Memory();
  memory.caughtUp();
  for (const each of [body, one, two]) memory.keep(each, kept);
  return { memory, body, one, two };
}

test('a change in a paragraph is a change of this paragraph, and what is around it is forgotten', () => {
  const { memory, body, one, two } = known();
  memory.forget(text(one));
  expect([...(memory.changed?.keys() ?? [])]).toEqual([one]);
  expect([body, one, two].map((each) => memory.recall(each) !== undefined)).toEqual([false, false, true]);
});

test('a second change in it, and one in another, add no more than the other', () => {
  const { memory, one, two } = known();
  memory.forget(text(one));
  memory.forget(text(one));
  memory.forget(text(two));
  expect([...(memory.changed?.keys() ?? [])]).toEqual([one, two]);
});

test('a change around a paragraph that has changed is more than it', () => {
  const { memory, body, one } = known();
  memory.forget(text(one));
  memory.forget(body);
  expect(memory.changed).toBeUndefined();
});

test('a change outside of all that is known is more than it, until all is read again', () => {
  const { memory, one } = known();
  memory.forget(element());
  memory.forget(text(one));
  expect(memory.changed).toBeUndefined();
  memory.caughtUp();
  expect(memory.changed?.size).toBe(0);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Watch } from '../../../extension/check/watch.ts';
import { Memory } from '../../../extension/fields/memory.ts';

/** A document as far as a watch knows one. */
const root = (): Document => new EventTarget() as Document;
let records: object[] = [];
let tell: ((records: object[]) => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Node', { ELEMENT_NODE: 1, DOCUMENT_NODE: 9, DOCUMENT_FRAGMENT_NODE: 11 });
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(heard: (records: object[]) => void) {
        tell = heard;
      }
      observe(): void {}
      disconnect(): void {}
      takeRecords = (): object[] => records.splice(0);
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watched() {
  const [page, changed, restless] = [root(), vi.fn(), vi.fn()];
  const watch = new Watch(new Memory(), { changed, restless });
  watch.over([page]);
  const say = (kind: string): boolean => page.dispatchEvent(new Event(kind));
  return { watch, changed, restless, say };
}

const storm = (count: number): object[] => Array.from({ length: count }, () => ({ target: {} }));

test('tells of every change at once, and keeps no timer', () => {
  const { changed, say } = watched();
  say('input');
  tell?.(storm(3));
  expect(changed).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

test('a script that says there was input is no person', () => {
  const { changed, say } = watched();
  say('input');
  expect(changed).toHaveBeenCalledWith(false);
});

test('knows whether an input method composes', () => {
  const { watch, say } = watched();
  say('compositionstart');
  expect(watch.composing).toBe(true);
  say('compositionend');
  expect(watch.composing).toBe(false);
});

test('one paste of thousands is no storm; thousands again and again are', () => {
  const { changed, restless } = watched();
  tell?.(storm(20_000));
  expect(restless).not.toHaveBeenCalled();
  for (let turn = 0; turn < 4; turn += 1) tell?.(storm(2_000));
  expect(restless).toHaveBeenCalledTimes(1);
  expect(changed).toHaveBeenCalledTimes(4);
});

test('storms that lie apart are none', () => {
  const { restless } = watched();
  for (let turn = 0; turn < 8; turn += 1) {
    tell?.(storm(2_000));
    vi.advanceTimersByTime(3_000);
  }
  expect(restless).not.toHaveBeenCalled();
});

test('hands over what was not yet told when asked', () => {
  const { watch, changed } = watched();
  records = storm(1);
  watch.flush();
  watch.flush();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('hears nothing after it was stopped', () => {
  const { watch, changed, say } = watched();
  watch.stop();
  say('input');
  expect(changed).not.toHaveBeenCalled();
});

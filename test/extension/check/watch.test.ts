import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Watch } from '../../../extension/check/watch.ts';

/** A document as far as a watch knows one. */
const root = (): Document => new EventTarget() as Document;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watched(cost = 1) {
  const [page, changed] = [root(), vi.fn()];
  const watch = new Watch(changed);
  watch.over([page], cost);
  const say = (kind: string): boolean => page.dispatchEvent(new Event(kind));
  return { watch, changed, say };
}

test('waits until the writer rests, then looks once', () => {
  const { changed, say } = watched();
  for (let typed = 0; typed < 5; typed += 1) {
    say('input');
    vi.advanceTimersByTime(200);
  }
  expect(changed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('never looks while an input method composes', () => {
  const { changed, say } = watched();
  say('compositionstart');
  say('input');
  vi.advanceTimersByTime(60_000);
  expect(changed).not.toHaveBeenCalled();
  say('compositionend');
  vi.advanceTimersByTime(300);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a page that never rests is looked at all the same', () => {
  const { changed, say } = watched();
  for (let moved = 0; moved < 40; moved += 1) {
    say('input');
    vi.advanceTimersByTime(100);
  }
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a dear check comes less often', () => {
  const { changed, say } = watched(500);
  say('input');
  vi.advanceTimersByTime(4_900);
  expect(changed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('hears nothing after it was stopped', () => {
  const { watch, changed, say } = watched();
  say('input');
  watch.stop();
  say('input');
  vi.advanceTimersByTime(10_000);
  expect(changed).not.toHaveBeenCalled();
});

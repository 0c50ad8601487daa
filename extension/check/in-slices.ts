import type { Steps } from '#core/privacy/steps.ts';

/** The page is held up so long at once, and no longer. Milliseconds. */
const slice = 8;

let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/** Lets the page draw and answer. By a message and not by a timer: browsers slow timers down. One channel for all: to make one costs a third of a millisecond. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = () => waiting.shift()?.();
    }
    waiting.push(resolve);
    channel.port2.postMessage(undefined);
  });

/** Does the steps in short slices of the page's time. Nothing comes of it when `given up` says so in between. */
export async function inSlices<T>(
  steps: Steps<T>,
  givenUp: () => boolean = () => false,
): Promise<T | undefined> {
  for (let began = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < slice) continue;
    await pause();
    if (givenUp()) return undefined;
    began = performance.now();
  }
}

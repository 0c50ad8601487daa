import { type Bench, switchLive, untilMarked } from './browser.ts';
import { residentId } from './pages.ts';

/** In 3,000 paragraphs, so many hold a leak. */
const leaks = 300;
const keystrokes = 60;

/** From a key pressed in a draft of 100,000 characters to the changed mark, and the tasks over 50 ms meanwhile. Milliseconds. */
export async function measureKeys(bench: Bench) {
  await switchLive(bench, true);
  const page = await bench.context.newPage();
  await page.goto(`${bench.origin}/draft`);
  await untilMarked(page, leaks);
  await page.waitForTimeout(4_000);
  await page.evaluate(() => {
    const probe = globalThis as unknown as { times: number[]; long: number[]; pressed: number; size: number };
    probe.times = [];
    probe.long = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) probe.long.push(duration);
    }).observe({ type: 'longtask' });
    const size = (): number => CSS.highlights.get('ms-a')?.size ?? 0;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const before = size();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (size() !== before) probe.times.push(performance.now() - timeStamp);
          else if (performance.now() - timeStamp < 3_000) port2.postMessage(0);
        };
        port2.postMessage(0);
      },
      { capture: true },
    );
  });
  for (let n = 0; n < keystrokes; n += 1) {
    const paragraph = ((n >> 1) * 730) % 3000;
    if (n % 2 === 0) {
      await page.evaluate(
        (id) => {
          const text = document.getElementById(id)?.firstChild as Text | null;
          if (text) getSelection()?.setPosition(text, text.data.length);
          document.getElementById('editor')?.focus({ preventScroll: true });
        },
        `p${paragraph - (paragraph % 10)}`,
      );
      await page.keyboard.press('Backspace');
    } else await page.keyboard.press(lastOf(paragraph - (paragraph % 10)));
    await page.waitForFunction(
      (count) => (globalThis as unknown as { times: number[] }).times.length >= count,
      n + 1,
      { timeout: 5_000, polling: 20 },
    );
    await page.waitForTimeout(60);
  }
  const { times, long } = await page.evaluate(() => {
    const { times, long } = globalThis as unknown as { times: number[]; long: number[] };
    return { times, long };
  });
  await page.close();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return {
    keystrokes: times.length,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    worstMs: at(0.999),
    longTasks: long.length,
    longestTaskMs: Math.round(Math.max(0, ...long)),
  };
}

const lastOf = (n: number): string => residentId(n).at(-1) ?? '';

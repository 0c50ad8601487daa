import { type Bench, switchLive } from './browser.ts';
import { checkByPort, letGo, recordFrames } from './port.ts';

const rows = 20_000;
const runs = 3;

/** The first check of a table of 20,000 rows, from the order to the last mark, and what it did to the page's frames. Milliseconds. */
export async function measureFirstCheck(bench: Bench) {
  await switchLive(bench, false);
  const times: number[] = [];
  let found = 0;
  let [longest, widest] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const page = await bench.context.newPage();
    await page.goto(`${bench.origin}/table/${rows}`);
    await page.waitForTimeout(1_500);
    await recordFrames(page);
    const began = await page.evaluate(() => performance.now());
    const { milliseconds, leaks } = await checkByPort(bench);
    times.push(milliseconds);
    found = leaks;
    // Until the last mark; the list for the panel is made after it.
    const until = began + milliseconds;
    const { frames, long } = await page.evaluate(() => {
      const probe = globalThis as unknown as { frames: number[]; long: { at: number; ms: number }[] };
      return { frames: probe.frames, long: probe.long };
    });
    longest = Math.max(longest, ...long.filter(({ at }) => at < until).map(({ ms }) => ms));
    const gaps = frames.flatMap((time, at) =>
      at > 0 && time < until ? [time - (frames[at - 1] ?? time)] : [],
    );
    widest = Math.max(widest, ...gaps);
    await letGo(bench);
    await page.close();
  }
  return {
    rows,
    leaks: found,
    bestMs: Math.min(...times),
    timesMs: times,
    longestTaskMs: Math.round(longest),
    widestFrameGapMs: Math.round(widest),
  };
}

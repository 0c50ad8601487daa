import type { Page } from '@playwright/test';
import { type Bench, switchLive } from './browser.ts';
import { longestTask, trace, watchCpu } from './cpu.ts';
import { injectChecker } from './port.ts';

const rows = 20_000;
const runs = 2;

/**
 * The first check of a table of 20,000 rows in a switched-on page without a panel, from the moment its script comes to the last mark:
 * by the clock, and in processor time of the page's main thread. Milliseconds.
 */
export async function measureFirstCheck(bench: Bench) {
  const wall: number[] = [];
  const cpu: number[] = [];
  const longest: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await switchLive(bench, false);
    const page = await bench.context.newPage();
    await page.goto(`${bench.origin}/table/${rows}`);
    await page.waitForTimeout(2_000);
    await switchLive(bench, true);
    const meter = await watchCpu(bench, page);
    const before = await meter.tasks();
    const events = await trace(bench, page, async () => {
      const marked = untilAllMarked(page, rows * 2);
      await injectChecker(bench);
      wall.push(Math.round(await marked));
    });
    cpu.push(Math.round((await meter.tasks()) - before));
    longest.push(longestTask(events));
    await page.close();
  }
  await switchLive(bench, false);
  return { rows, leaks: rows * 2, wallMs: wall, cpuMs: cpu, longestTaskCpuMs: longest };
}

/** Milliseconds from now to the last mark, seen from the page. */
const untilAllMarked = (page: Page, count: number): Promise<number> =>
  page.evaluate(
    (count) =>
      new Promise<number>((done) => {
        const began = performance.now();
        const look = (): void => {
          if (CSS.highlights.get('ms-a')?.size === count) done(performance.now() - began);
          else setTimeout(look, 20);
        };
        look();
      }),
    count,
  );

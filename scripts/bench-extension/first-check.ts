import type { Page } from '@playwright/test';
import { type Bench, switchLive } from './browser.ts';
import { longestTask, trace, watchCpu } from './cpu.ts';
import { counted, injectChecker } from './port.ts';

const rows = 20_000;
const runs = 3;

/**
 * The first check of a table of 20,000 rows in a switched-on page without a panel, from the moment its script is put in: until every
 * leak is found and counted, and until those near the screen are marked in a frame that was drawn; the longest time without a frame
 * meanwhile. Then a jump to the end of the page, until the leaks there are marked. By the clock, and in processor time of the page's
 * main thread. Milliseconds.
 */
export async function measureFirstCheck(bench: Bench) {
  const all: Record<string, number[]> = {};
  for (let run = 0; run < runs; run += 1)
    for (const [name, value] of Object.entries(await once(bench))) all[name] = [...(all[name] ?? []), value];
  return { rows, leaks: rows * 2, ...all };
}

async function once(bench: Bench) {
  await switchLive(bench, false);
  const page = await bench.context.newPage();
  await page.goto(`${bench.origin}/table/${rows}`);
  await untilAtRest(page);
  await switchLive(bench, true);
  const meter = await watchCpu(bench, page);
  const before = await meter.tasks();
  const began = Date.now();
  const all = counted(bench, rows * 2);
  const seen = watchFrames(page);
  await injectChecker(bench);
  const [countedAt, { markedAt, longestFrame }] = [await all, await seen];
  const cpu = (await meter.tasks()) - before;
  const jump = await jumpToEnd(page);
  await page.close();
  await switchLive(bench, false);
  return {
    countedMs: countedAt - began,
    markedMs: markedAt - began,
    longestFrameMs: longestFrame,
    cpuMs: Math.round(cpu),
    markedAfterJumpMs: jump,
    longestTaskCpuMs: await longest(bench),
  };
}

/** The longest task of such a check, in a run of its own, as tracing slows it down. */
async function longest(bench: Bench): Promise<number> {
  const page = await bench.context.newPage();
  await page.goto(`${bench.origin}/table/${rows}`);
  await untilAtRest(page);
  await switchLive(bench, true);
  const events = await trace(bench, page, async () => {
    const all = counted(bench, rows * 2);
    await injectChecker(bench);
    await all;
    await page.waitForTimeout(200);
  });
  await page.close();
  await switchLive(bench, false);
  return longestTask(events);
}

/** The browser has laid the table out and drawn it. */
async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForTimeout(2_000);
}

/** When marks were first drawn, as a time of day, and the longest time between two frames until then. */
const watchFrames = (page: Page): Promise<{ markedAt: number; longestFrame: number }> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        let [last, longest] = [performance.now(), 0];
        const look = (now: number): void => {
          longest = Math.max(longest, now - last);
          last = now;
          if (!CSS.highlights.get('ms-a')?.size) requestAnimationFrame(look);
          else requestAnimationFrame(() => done({ markedAt: Date.now(), longestFrame: Math.round(longest) }));
        };
        requestAnimationFrame(look);
      }),
  );

/** From a jump to the end of the page to the frame with the marks there. */
const jumpToEnd = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const began = performance.now();
        const last = document.querySelector('tr:last-child td:nth-child(3)');
        last?.scrollIntoView();
        const look = (): void => {
          const there = [...(CSS.highlights.get('ms-a') ?? [])].some(
            ({ startContainer }) => startContainer.parentNode === last,
          );
          if (there) requestAnimationFrame(() => done(Math.round(performance.now() - began)));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );

import { type Bench, switchLive } from './browser.ts';
import { longestTask, trace } from './cpu.ts';
import { counted, injectChecker } from './port.ts';

const leaks = 1_000;

/**
 * The first check of a page of ten million characters in a switched-on page, from the moment its script is put in until every leak is
 * counted: none is skipped for its length. The longest task meanwhile, in processor time. Milliseconds.
 */
export async function measureLarge(bench: Bench) {
  await switchLive(bench, false);
  const page = await bench.context.newPage();
  await page.goto(`${bench.origin}/large`);
  const characters = await page.evaluate(() => document.body.textContent?.length ?? 0);
  await page.waitForTimeout(2_000);
  await switchLive(bench, true);
  let countedMs = 0;
  const events = await trace(bench, page, async () => {
    const began = Date.now();
    const all = counted(bench, leaks);
    await injectChecker(bench);
    countedMs = (await all) - began;
  });
  await page.close();
  await switchLive(bench, false);
  return { characters, leaks, countedMs, longestTaskCpuMs: longestTask(events) };
}

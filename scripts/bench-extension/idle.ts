import { type Bench, switchLive, untilSomeMarked } from './browser.ts';
import { trace } from './cpu.ts';

const seconds = 5;
const wakes = new Set(['TimerFire', 'FireIdleCallback', 'FireAnimationFrame', 'TimerInstall']);

/** What wakes up in a checked page while nobody does anything: timers, idle callbacks, animation frames. */
export async function measureIdle(bench: Bench) {
  await switchLive(bench, true);
  const page = await bench.context.newPage();
  await page.goto(`${bench.origin}/draft`);
  await untilSomeMarked(page);
  await page.waitForTimeout(6_000);
  const events = await trace(bench, page, () => page.waitForTimeout(seconds * 1_000));
  await page.close();
  return { seconds, events: events.length, wakes: events.filter(({ name }) => wakes.has(name)).length };
}

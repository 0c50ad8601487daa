import { type Bench, switchLive, untilMarked } from './browser.ts';

const seconds = 5;
const wakes = new Set(['TimerFire', 'FireIdleCallback', 'FireAnimationFrame', 'TimerInstall']);

/** What wakes up in a checked page while nobody does anything: timers, idle callbacks, animation frames. */
export async function measureIdle(bench: Bench) {
  await switchLive(bench, true);
  const page = await bench.context.newPage();
  await page.goto(`${bench.origin}/draft`);
  await untilMarked(page, 300);
  await page.waitForTimeout(6_000);
  const session = await bench.context.newCDPSession(page);
  const events: { name: string }[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as { name: string }[]));
  });
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await page.waitForTimeout(seconds * 1_000);
  await session.send('Tracing.end');
  await complete;
  await page.close();
  return { seconds, wakes: events.filter(({ name }) => wakes.has(name)).length };
}

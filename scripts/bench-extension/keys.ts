import type { Page } from '@playwright/test';
import { type Bench, switchLive, untilSomeMarked } from './browser.ts';
import { type TraceEvent, trace, watchCpu } from './cpu.ts';
import { residentId } from './pages.ts';

const keystrokes = 60;
/** So many more are traced, which takes time of its own. */
const traced = 20;
/** A quick writer's pause between two keys. Milliseconds. */
const between = 120;

interface Probe {
  times: number[];
  long: number[];
  text: number;
}

/**
 * From the key as the browser stamps it to the end of the frame that shows the changed mark, in a draft of 100,000 characters, and the
 * tasks over 50 ms meanwhile. Beside it the same keys with the check switched off, to the end of the frame that shows the changed text:
 * what the browser takes by itself. Milliseconds.
 */
export async function measureKeys(bench: Bench) {
  const without = await run(bench, false);
  const live = await run(bench, true);
  return { ...live, withoutCheck: without };
}

async function run(bench: Bench, live: boolean) {
  await switchLive(bench, live);
  const page = await bench.context.newPage();
  await page.goto(`${bench.origin}/draft`);
  if (live) await untilSomeMarked(page);
  await page.waitForTimeout(4_000);
  await probe(page, live);
  const meter = await watchCpu(bench, page);
  const before = await meter.tasks();
  await type(page, keystrokes);
  const cpu = (await meter.tasks()) - before;
  const { times, long } = await page.evaluate(() => {
    const { times, long } = globalThis as unknown as Probe;
    return { times, long };
  });
  const frames = toFrame(await trace(bench, page, () => type(page, traced, keystrokes)));
  await page.close();
  return {
    keystrokes: times.length,
    medianMs: at(times, 0.5),
    p95Ms: at(times, 0.95),
    longestMs: at(times, 0.999),
    cpuMsPerKey: Math.round((cpu / keystrokes) * 10) / 10,
    cpuMsToFrame: { median: at(frames, 0.5), p95: at(frames, 0.95) },
    longTasks: long.length,
    longestTaskMs: Math.round(Math.max(0, ...long)),
  };
}

/** The value below which this share of them lies. */
function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
}

/**
 * Processor time of the page's main thread from each key that writes to the end of the frame that shows it: what other programs do
 * on the machine is not in it.
 */
function toFrame(events: readonly TraceEvent[]): number[] {
  const tasks = events.filter(({ name }) => name === 'RunTask').toSorted((a, b) => a.ts - b.ts);
  const from = (time: number) => tasks.findIndex(({ ts, dur = 0 }) => ts + dur > time);
  const commits = events.filter(({ name }) => name === 'Commit').toSorted((a, b) => a.ts - b.ts);
  return events.flatMap(({ name, ts, args }) => {
    if (name !== 'EventDispatch' || args?.data?.type !== 'keydown') return [];
    const input = events.find((one) => one.ts > ts && one.args?.data?.type === 'input');
    const commit = input && commits.find((one) => one.ts > input.ts);
    if (!commit) return [];
    const spent = tasks.slice(from(ts), from(commit.ts) + 1).reduce((sum, { tdur = 0 }) => sum + tdur, 0);
    return [spent / 1_000];
  });
}

async function type(page: Page, count: number, before = 0): Promise<void> {
  for (let n = before; n < before + count; n += 1) {
    const paragraph = ((n >> 1) * 730) % 3000;
    if (n % 2 === 0) {
      await toEndOf(page, `p${paragraph}`);
      // By now the marks of what was scrolled to are drawn.
      await page.waitForTimeout(3 * between);
      await page.keyboard.press('Backspace');
    } else await page.keyboard.press(residentId(paragraph).at(-1) ?? '');
    await page.waitForFunction((count) => (globalThis as unknown as Probe).times.length >= count, n + 1, {
      timeout: 5_000,
      polling: 100,
    });
    await page.waitForTimeout(between);
  }
}

/**
 * Notes the time from each key to the frame with the changed mark of the paragraph; without a check, with the changed text. It looks once a frame, just
 * before the browser draws it, and takes the time when it is drawn.
 */
const probe = (page: Page, live: boolean): Promise<void> =>
  page.evaluate((live) => {
    const probe = globalThis as unknown as Probe;
    probe.times = [];
    probe.long = [];
    probe.text = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) probe.long.push(duration);
    }).observe({ type: 'longtask' });
    document.addEventListener('input', () => {
      probe.text += 1;
    });
    const marked = (): number => {
      const paragraph = getSelection()?.anchorNode?.parentElement ?? null;
      const marks = [...(CSS.highlights.get('ms-a') ?? [])];
      return marks.filter(({ startContainer }) => startContainer.parentElement === paragraph).length;
    };
    const state = (): number => (live ? marked() : probe.text);
    const drawn = (then: () => void): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    };
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const before = state();
        const look = (): void => {
          if (state() !== before) drawn(() => probe.times.push(performance.now() - timeStamp));
          else if (performance.now() - timeStamp < 3_000) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  }, live);

/** Puts the cursor behind a paragraph, on the screen as a writer has it. */
const toEndOf = (page: Page, id: string): Promise<void> =>
  page.evaluate((id) => {
    const paragraph = document.getElementById(id);
    paragraph?.scrollIntoView({ block: 'center' });
    const text = paragraph?.firstChild as Text | null;
    if (text) getSelection()?.setPosition(text, text.data.length);
    document.getElementById('editor')?.focus({ preventScroll: true });
  }, id);

import type { Page } from '@playwright/test';
import type { Bench } from './browser.ts';

/** Milliseconds of processor time that the page's main thread has spent on tasks: unlike the clock's, they do not grow with other programs. */
export interface Cpu {
  tasks(): Promise<number>;
}

export async function watchCpu({ context }: Bench, page: Page): Promise<Cpu> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async tasks() {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
    },
  };
}

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began, how long it took, and its processor time. Microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { type?: string; frames?: { url: string; processId: number }[] } };
}

/** What happened on a page's main thread while `work` was done. */
export async function trace(
  { context, origin }: Bench,
  page: Page,
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value as unknown as TraceEvent[]) events.push(one);
  });
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
    },
    transferMode: 'ReportEvents',
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  const frames = events.flatMap(({ args }) => args?.data?.frames ?? []);
  const process = frames.find(({ url }) => url.startsWith(origin))?.processId;
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const main = threads.find(({ pid }) => pid === process) ?? threads[0];
  return events.filter(({ pid, tid }) => pid === main?.pid && tid === main?.tid);
}

/** The longest task, in processor time. Milliseconds. */
export const longestTask = (events: readonly TraceEvent[]): number =>
  Math.round(
    events.reduce((most, { name, tdur = 0 }) => (/RunTask/.test(name) ? Math.max(most, tdur) : most), 0) /
      100,
  ) / 10;

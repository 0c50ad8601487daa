import { type Bench, switchLive } from './browser.ts';
import { checkByPort, letGo } from './port.ts';

const checks = 50;
const warm = 5;

/** The page's heap after 50 checks of a draft of 100,000 characters, beside its heap after the first few. Megabytes. */
export async function measureMemory(bench: Bench) {
  await switchLive(bench, false);
  const page = await bench.context.newPage();
  await page.goto(`${bench.origin}/draft`);
  const session = await bench.context.newCDPSession(page);
  const heap = async (): Promise<number> => {
    await letGo(bench);
    await page.waitForTimeout(300);
    for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  };
  for (let check = 0; check < warm; check += 1) await checkByPort(bench);
  const before = await heap();
  for (let check = 0; check < checks; check += 1) await checkByPort(bench);
  const after = await heap();
  await page.close();
  return {
    checks,
    beforeMB: round(before),
    afterMB: round(after),
    grownPercent: round((after / before - 1) * 100),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

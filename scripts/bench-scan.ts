/**
 * Speed of `npm run scan`: many small files on one thread and on all, and a stream far larger than the memory it may take.
 * Beside the threads stands what this machine gives at most: as many commands of one thread, each with its share of the files,
 * at the same time. They share nothing but the machine.
 *
 * Usage: npm run bench:scan [-- --files 10000 --runs 3 --stream 2000]
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { madeUpFile, madeUpLine } from './bench-scan/made-up.ts';
import { command, option, run } from './cli.ts';

interface Spent {
  seconds: number;
  /** Processor time of all threads. */
  processor: number;
  /** Resident memory in MB when a quarter, a half, three quarters of the input had been written. */
  onTheWay: number[];
  /** Highest resident memory of the command and its threads, in MB. */
  peak: number;
}

const script = join(import.meta.dirname, 'scan.ts');

/** Runs a scan to its end; `feed` writes its standard input. */
async function spend(
  args: readonly string[],
  feed?: (write: (text: string) => Promise<void>, note: () => void) => Promise<void>,
): Promise<Spent> {
  const started = performance.now();
  const nowhere = openSync('/dev/null', 'w');
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', nowhere, 'inherit'] });
  closeSync(nowhere);
  let peak = 0;
  let processor = 0;
  const onTheWay: number[] = [];
  const look = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid, 'VmHWM'));
    // Fields 14 and 15 (proc(5)): user and system time in hundredths of a second.
    const fields = textOf(`/proc/${child.pid}/stat`).split(' ');
    processor = Math.max(processor, (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / 100);
  }, 50);
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const input = child.stdin;
  if (feed && input)
    await feed(
      async (text) => {
        if (!input.write(text)) await new Promise<void>((resolve) => input.once('drain', () => resolve()));
      },
      () => onTheWay.push(Math.round(memoryOf(child.pid, 'VmRSS'))),
    );
  input?.end();
  await ended;
  clearInterval(look);
  return { seconds: (performance.now() - started) / 1000, processor, onTheWay, peak };
}

const memoryOf = (pid: number | undefined, what: 'VmHWM' | 'VmRSS'): number =>
  Number(new RegExp(`${what}:\\s+(\\d+)`).exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function benchFiles(files: number, runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scan-'));
  let bytes = 0;
  const all = Math.max(2, availableParallelism());
  const shares = Array.from({ length: all }, (_, share) => join(folder, String(share)));
  for (let n = 0; n < files; n++) {
    const { name, content } = madeUpFile(n);
    const hundred = Math.floor(n / 100);
    const inside = join(folder, String(hundred % all), String(hundred));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, name), content);
    bytes += content.length;
  }
  const scanned = (jobs: number, path: string) => spend(['--jobs', String(jobs), '--format', 'json', path]);
  const best: Record<'one' | 'all' | 'apart', Spent[]> = { one: [], all: [], apart: [] };
  for (let turn = 0; turn < runs; turn++) {
    best.one.push(await scanned(1, folder));
    best.all.push(await scanned(all, folder));
    best.apart.push(together(await Promise.all(shares.map((share) => scanned(1, share)))));
  }
  rmSync(folder, { recursive: true });
  const least = (list: readonly Spent[], what: 'seconds' | 'processor') =>
    Math.min(...list.map((one) => one[what]));
  const titles = { one: 'one thread', all: `${all} threads`, apart: `${all} commands of one thread each` };
  for (const name of ['one', 'all', 'apart'] as const) {
    const list = best[name];
    const seconds = least(list, 'seconds');
    const figures = [
      `${seconds.toFixed(1)} s`,
      `${(files / seconds).toFixed(0)} files/s`,
      `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`,
      `${least(list, 'processor').toFixed(1)} s of processor time`,
      `peak ${Math.max(...list.map(({ peak }) => peak)).toFixed(0)} MB`,
    ];
    console.log(`${files} files, ${titles[name]}: ${figures.join(', ')}`);
  }
  for (const name of ['all', 'apart'] as const) {
    const ratio = least(best.one, 'seconds') / least(best[name], 'seconds');
    const extra = least(best[name], 'processor') / least(best.one, 'processor');
    console.log(
      `best of ${runs}, ${titles[name]}: ${ratio.toFixed(2)} × one thread, for ${extra.toFixed(2)} × its processor time`,
    );
  }
}

/** What commands that ran at the same time took: the longest, and all their processor time and memory. */
const together = (list: readonly Spent[]): Spent => ({
  seconds: Math.max(...list.map(({ seconds }) => seconds)),
  processor: list.reduce((sum, { processor }) => sum + processor, 0),
  onTheWay: [],
  peak: list.reduce((sum, { peak }) => sum + peak, 0),
});

/** What the engine alone does on one thread, so that what streaming costs can be told apart. */
function engineAlone(): number {
  const policy = defaultPolicy('2026-01-01');
  const texts = Array.from({ length: 20_000 }, (_, n) => madeUpLine(n));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = 0;
  for (let turn = 0; turn < 4; turn++) {
    const started = process.cpuUsage();
    for (const text of texts) scan([{ text, role: 'text', place: {} }], policy);
    best = Math.max(best, bytes / process.cpuUsage(started).user);
  }
  return best;
}

async function benchStream(megabytes: number): Promise<void> {
  const alone = engineAlone();
  console.log(`engine alone, one thread: ${alone.toFixed(1)} MB/s of processor time`);
  const texts = Array.from({ length: 4000 }, (_, n) => madeUpLine(n));
  const asked = `${texts.map((text, id) => JSON.stringify({ id, text })).join('\n')}\n`;
  const plain = `${texts.join('\n')}\n`;
  for (const [args, chunk] of [
    [['--jsonl'], asked],
    [['--stream'], plain],
  ] as const) {
    const size = Buffer.byteLength(chunk) / 1e6;
    const times = Math.ceil(megabytes / size);
    const { seconds, processor, peak, onTheWay } = await spend(args, async (write, note) => {
      for (let n = 0; n < times; n++) {
        await write(chunk);
        if ((n + 1) % Math.ceil(times / 4) === 0) note();
      }
    });
    const total = times * size;
    const ofEngine = (total / alone / processor) * 100;
    const figures = [
      `${(total / seconds).toFixed(1)} MB/s`,
      `${(total / processor).toFixed(1)} MB a second of processor time (${ofEngine.toFixed(0)} % of it in the engine)`,
      `memory on the way ${onTheWay.join(', ')} MB, peak ${peak.toFixed(0)} MB`,
    ];
    console.log(`${args[0]} ${total.toFixed(0)} MB: ${figures.join(', ')}`);
  }
}

await run(async () => {
  const options = command({
    name: 'bench:scan',
    summary: ['测量 scan 的速度', 'measures the speed of scan'],
    examples: [['npm run bench:scan -- --files 1000 --stream 200', '小规模', 'a small run']],
    exitCodes: ['0 测完', '0 measured'],
  })
    .addOption(option('--files <number>', ['文件数', 'files']).default('10000'))
    .addOption(option('--runs <number>', ['次数，取最好的一次', 'runs, the best one counts']).default('3'))
    .addOption(option('--stream <megabytes>', ['流的大小（MB）', 'size of the stream in MB']).default('2000'))
    .parse()
    .opts<{ files: string; runs: string; stream: string }>();
  console.log(`load ${loadavg()[0]?.toFixed(1)}, ${availableParallelism()} processors`);
  if (Number(options.files) > 0) await benchFiles(Number(options.files), Number(options.runs));
  if (Number(options.stream) > 0) await benchStream(Number(options.stream));
  return 0;
});

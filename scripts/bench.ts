/**
 * Measures the speed of the privacy engine: `npm run bench -- [--json] [--megabytes N]`.
 * Throughput on dense notices and on clean prose against a bare charCodeAt loop in the same run, the cost of doubling
 * the text, peak memory in a process of its own, and the slowest of the nastiest texts.
 *
 * Figures are of warm code: each slice of the texts (about 4 kB) is read in every round, by the bare loop and by the engine in
 * turn, and the best time of each slice counts. So a machine that does other things as well costs rounds, not the figure.
 * The load is printed beside it. Long single texts count by the smaller of CPU and wall time.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { corpus } from '../test/corpus/corpus.ts';
import { ofPart } from '../test/corpus/judge.ts';
import { nasty } from '../test/corpus/nasty.ts';
import { cleanProse } from '../test/corpus/prose.ts';
import { command, option } from './cli.ts';

const options = command({
  name: 'bench',
  summary: ['测量隐私引擎的速度和内存', 'measures the speed and the memory of the privacy engine'],
  examples: [['npm run bench -- --megabytes 1', '小规模', 'a small run']],
  exitCodes: ['0 测完', '0 measured'],
})
  .addOption(option('--json', ['输出 JSON', 'prints JSON']))
  .addOption(
    option('--megabytes <number>', ['每种文字多少（MB）', 'so much text of each kind, in MB']).default('5'),
  )
  // Used by the script itself: the process whose memory is measured.
  .addOption(option('--memory <sample>', ['', '']).hideHelp())
  .parse()
  .opts<{ json?: true; megabytes: string; memory?: string }>();
const size = Number(options.megabytes) * 1e6;
const policy = defaultPolicy('2026-11-21');
const read = (text: string): number => scan([{ text, role: 'text', place: {} }], policy).length;
/** What reading costs at least: look at each code unit once. */
function bare(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** The notices of the corpus, repeated until there are enough bytes. Flat copies, as a file reader would give. */
function notices(bytes: number): string[] {
  const texts: string[] = [];
  for (let total = 0, seed = 0; total < bytes; seed++)
    for (const { text } of ofPart(corpus(`bench ${seed}`), 'notice')) {
      if (total >= bytes) break;
      texts.push(Buffer.from(text).toString());
      total += Buffer.byteLength(text);
    }
  return texts;
}
const samples = {
  notices,
  prose: (bytes: number) => cleanProse(bytes).map((text) => Buffer.from(text).toString()),
};

let sink = 0;
/** Milliseconds of one run: the best of `runs`, after one that warms up. */
function time(run: () => number, runs = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs + 1; i++) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    sink = (sink + run()) | 0;
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    if (i > 0) best = Math.min(best, wall, (user + system) / 1e3);
  }
  return best;
}

/** Texts of about 4 kB together. */
function slicesOf(texts: readonly string[]): string[][] {
  const slices: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    if (size > 4_000) {
      slices.push([]);
      size = 0;
    }
    slices.at(-1)?.push(text);
    size += Buffer.byteLength(text);
  }
  return slices;
}

/** Milliseconds in which each of `runs` goes over all texts: the sum over slices of the best of `rounds`, after two that warm up. */
function timeSlices(
  texts: readonly string[],
  runs: readonly ((text: string) => number)[],
  rounds = 9,
): number[] {
  const slices = slicesOf(texts);
  const best = runs.map(() => new Float64Array(slices.length).fill(Number.POSITIVE_INFINITY));
  for (let round = 0; round < rounds + 2; round++)
    for (const [index, slice] of slices.entries())
      for (const [which, run] of runs.entries()) {
        const start = performance.now();
        sink = (sink + all(slice, run)) | 0;
        const took = performance.now() - start;
        const times = best[which];
        if (round > 1 && times && took < (times[index] ?? 0)) times[index] = took;
      }
  return best.map((times) => times.reduce((sum, one) => sum + one, 0));
}
const all = (texts: readonly string[], run: (text: string) => number): number =>
  texts.reduce((sum, text) => sum + run(text), 0);

if (options.memory !== undefined) {
  const text = (options.memory === 'prose' ? cleanProse(size) : notices(size)).join('\n');
  bare(text);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  for (let i = 0; i < 3; i++) sink += read(text);
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(
    JSON.stringify({ textMB: Buffer.byteLength(text) / 1e6, addedMB: Math.max(0, peak - before) / 1e6 }),
  );
  process.exit(0);
}

function throughput(name: keyof typeof samples) {
  const texts = samples[name](size);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const [floor = 0, each = 0] = timeSlices(texts, [bare, read]);
  const whole = texts.join('\n');
  bare(whole);
  const half = whole.slice(0, whole.length >> 1);
  const joined = time(() => read(whole), 4);
  const halved = time(() => read(half), 4);
  return {
    ...{ sample: name, megabytes: bytes / 1e6 },
    ...{ megabytesPerSecond: bytes / 1e3 / each, charactersPerSecond: (characters / each) * 1e3 },
    bareMegabytesPerSecond: bytes / 1e3 / floor,
    ratioToBare: floor / each,
    oneTextMegabytesPerSecond: bytes / 1e3 / joined,
    timesWhenDoubled: joined / halved,
  };
}

function memory(sample: keyof typeof samples) {
  const run = spawnSync(
    process.execPath,
    ['--expose-gc', import.meta.filename, '--memory', sample, '--megabytes', options.megabytes],
    { encoding: 'utf8' },
  );
  if (run.status !== 0)
    throw new Error(`the memory run ended with ${run.status}: ${run.stderr.slice(0, 300)}`);
  const { textMB, addedMB } = JSON.parse(run.stdout) as { textMB: number; addedMB: number };
  return { sample, textMB, addedMB, allowedMB: 3 * textMB + 100 };
}

const speed = [throughput('notices'), throughput('prose')];
const peak = [memory('notices'), memory('prose')];
/** A text that takes too long is timed once, so that a bad day of the engine does not cost an hour. */
function once(text: string): number {
  const part = time(() => read(text.slice(0, text.length / 32)), 1);
  return part > 250 ? part * 32 : time(() => read(text), 3);
}
const worst = Object.entries(nasty)
  .map(([text, value]) => ({ text, milliseconds: once(value) }))
  .sort((a, b) => b.milliseconds - a.milliseconds);

const load = { load: loadavg()[0], processors: availableParallelism(), node: process.version };
if (options.json) console.log(JSON.stringify({ speed, peak, worst, ...load }, null, 2));
else {
  const bars: [string, number, number, boolean][] = [];
  const [dense, clean] = speed;
  if (dense && clean) {
    bars.push(['notices: ratio to the bare loop', dense.ratioToBare, 0.06, false]);
    bars.push(['notices: MB/s', dense.megabytesPerSecond, 40, false]);
    bars.push(['prose: ratio to the bare loop', clean.ratioToBare, 0.15, false]);
    bars.push(['prose: MB/s', clean.megabytesPerSecond, 100, false]);
  }
  for (const { sample, timesWhenDoubled } of speed)
    bars.push([`${sample}: times when doubled`, timesWhenDoubled, 2.2, true]);
  for (const { sample, addedMB, allowedMB } of peak)
    bars.push([`${sample}: memory added, MB`, addedMB, allowedMB, true]);
  const [slowest] = worst;
  if (slowest) bars.push([`slowest megabyte, ms (${slowest.text})`, slowest.milliseconds, 200, true]);
  console.table(
    speed.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === 'number' ? Number(value.toPrecision(4)) : value,
        ]),
      ),
    ),
  );
  console.table(
    worst
      .slice(0, 12)
      .map(({ text, milliseconds }) => ({ text, milliseconds: Number(milliseconds.toFixed(1)) })),
  );
  console.log(`load ${load.load?.toFixed(1)} on ${load.processors} processors, node ${load.node}`);
  for (const [what, measured, bar, atMost] of bars)
    console.log(
      `${(atMost ? measured <= bar : measured >= bar) ? '✓' : '✗'} ${what.padEnd(52)} ${measured.toPrecision(4).padStart(9)}  ${atMost ? '≤' : '≥'} ${bar.toPrecision(3)}`,
    );
}

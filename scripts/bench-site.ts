/**
 * Measures the build of a large site against a bare Astro build with as many pages, in one run.
 * Ours reads, scrubs, assesses, renders, writes its data beside the pages and passes the gate. The bare one has one
 * template of twenty rows: once with every page from a JSON file of a content collection, which is what the limit is
 * measured against, and once from nothing, which is the least that Astro can do.
 *
 * Usage: npm run bench:site [-- --disclosures 10000 --twice]
 * Exit code: 1 when a limit is missed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { bareSite } from './bench-site/bare-site.ts';
import { largeContent } from './bench-site/large-content.ts';
import { type Measured, measure } from './bench-site/measure.ts';

/** Times the bare build; gigabytes at 10,000 disclosures. */
const limits = { ratio: 3, gigabytes: 2.5 } as const;
const project = resolve(import.meta.dirname, '..');
const module = (path: string): string => JSON.stringify(join(project, path));

const ours = `
import { buildSite } from ${module('site/build.ts')};
import { describeLeak, finishGate } from ${module('scripts/gate.ts')};
import { ReadAlong } from ${module('scripts/gate/read-along.ts')};
const [contentDir, outDir] = process.argv.slice(2);
const times = {};
let last = performance.now();
const note = (name) => { times[name] = Math.round((performance.now() - last) / 100) / 10; last = performance.now(); };
const steps = [];
let along;
const follow = (policy) => {
  along = new ReadAlong(outDir, policy);
  return (path) => along.wrote(path);
};
const report = await buildSite({ contentDir, outDir, follow, onStep: (name) => { if (steps.length > 0) note(steps.at(-1)); steps.push(name); } });
note('files');
const { leaks, unreadable, files, digest } = await finishGate(outDir, along);
note('gate');
console.log(JSON.stringify({ pages: report.pages, disclosures: report.disclosures, files, leaks: leaks.map(describeLeak), unreadable, times, digest }));
`;

const bare = `
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build } = await import(${JSON.stringify(import.meta.resolve('astro'))});
await build({ root: process.argv[2], logLevel: 'error' });
console.log('built');
`;

interface Told {
  readonly pages: number;
  readonly disclosures: number;
  readonly files: number;
  /** Where the gate found one, and what it could not read. */
  readonly leaks: readonly string[];
  readonly unreadable: readonly string[];
  readonly times: object;
  readonly digest: string;
}

const figures = ({ seconds, cpuSeconds, gigabytes }: Measured): string =>
  `${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s, ${gigabytes.toFixed(2)} GB`;

async function bareBuild(folder: string, pages: number, content: boolean): Promise<Measured> {
  bareSite(folder, join(project, 'node_modules'), pages, content);
  const measured = await measure(bare, [folder], project);
  rmSync(folder, { recursive: true });
  return measured;
}

async function main(): Promise<boolean> {
  const {
    disclosures,
    twice,
    least: withLeast,
    bare: withBare,
  } = new Command('bench-site')
    .option('--disclosures <n>', '披露数 how many', '10000')
    .option('--twice', '生成两次，比较字节 build twice and compare the bytes')
    .option('--no-least', '不量不带内容的空站 without the bare site that has no content')
    .option('--no-bare', '只量我们的 only ours')
    .parse()
    .opts<{ disclosures: string; twice?: true; least: boolean; bare: boolean }>();
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
  try {
    largeContent(join(project, 'content'), join(folder, 'content'), Number(disclosures));
    const build = async () => {
      const measured = await measure(ours, [join(folder, 'content'), join(folder, 'out')], project);
      rmSync(join(folder, 'out'), { recursive: true, force: true });
      return { measured, told: JSON.parse(measured.output) as Told };
    };
    const { measured, told } = await build();
    console.log(
      `披露 disclosures      ${told.disclosures}; 页面 pages ${told.pages}; 文件 files ${told.files}`,
    );
    console.log(`各步 steps, s         ${JSON.stringify(told.times)}`);
    console.log(
      `守门 gate             ${told.leaks.length} 处 leaks, ${told.unreadable.length} 个无法读取 not readable`,
    );
    for (const place of [...told.leaks, ...told.unreadable]) console.log(`  ${place}`);
    const clean = told.leaks.length + told.unreadable.length === 0;
    console.log(`我们的 ours           ${figures(measured)} (≤ ${limits.gigabytes} GB)`);
    const same = !twice || (await build()).told.digest === told.digest;
    if (twice)
      console.log(`两次 two builds       ${same ? '字节相同 same bytes' : '字节不同 different bytes'}`);
    const small = Number(disclosures) > 10_000 || measured.gigabytes <= limits.gigabytes;
    const good = clean && same && small;
    if (!withBare) return good;
    const other = await bareBuild(join(folder, 'bare'), told.pages, true);
    console.log(`空的 bare Astro       ${figures(other)}`);
    const least = withLeast ? await bareBuild(join(folder, 'least'), told.pages, false) : undefined;
    if (least) console.log(`无内容 without content ${figures(least)}`);
    const ratio = measured.seconds / other.seconds;
    console.log(
      `倍数 ratio            ${ratio.toFixed(2)} (≤ ${limits.ratio}); CPU ${(measured.cpuSeconds / other.cpuSeconds).toFixed(2)}${least ? `; 无内容 without content ${(measured.seconds / least.seconds).toFixed(2)}` : ''}`,
    );
    console.log(
      `负载 load             ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
    );
    return good && ratio <= limits.ratio;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) process.exitCode = (await main()) ? 0 : 1;

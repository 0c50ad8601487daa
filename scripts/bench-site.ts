/**
 * Measures the build of a large site against a bare Astro build with as many pages, in one run.
 * Ours reads, scrubs, assesses, renders and passes the gate; the bare one renders the same number of small pages from props.
 *
 * Usage: npm run bench:site [-- --disclosures 10000]
 * Exit code: 1 when a limit is missed.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';

/** Times the bare build; gigabytes. */
const limits = { ratio: 3, gigabytes: 2.5 } as const;
const project = resolve(import.meta.dirname, '..');

interface Measured {
  readonly seconds: number;
  readonly gigabytes: number;
  readonly output: string;
}

/** Runs a module in a process of its own; it prints what it wants to tell, and its memory last. */
function measure(program: string, args: readonly string[]): Measured {
  const started = performance.now();
  const tail = `\nconsole.log(process.resourceUsage().maxRSS);`;
  const file = join(mkdtempSync(join(tmpdir(), 'bench-program-')), 'program.mjs');
  writeFileSync(file, program + tail);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    cwd: project,
    maxBuffer: 1 << 28,
  });
  rmSync(dirname(file), { recursive: true });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  const lines = stdout.trim().split('\n');
  return {
    seconds: (performance.now() - started) / 1000,
    gigabytes: Number(lines.at(-1)) / 1024 / 1024,
    output: lines.at(-2) ?? '',
  };
}

/** The demo content with more organisations and disclosures: copies of the fictional county's own, under other ids. */
function largeContent(folder: string, count: number): void {
  cpSync(join(project, 'content'), folder, { recursive: true });
  const releases = readdirSync(join(folder, 'disclosures'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^demo-[^/]+\/\d{4}\/[^/]+\/v1\.json$/.test(path))
    .sort();
  const templates = releases.map(
    (path) => JSON.parse(readFileSync(join(folder, 'disclosures', path), 'utf8')) as Template,
  );
  const plain = templates.filter(
    ({ attachments = [], releaseType }) => attachments.length === 0 && releaseType === 'first',
  );
  for (let n = 0; n < count; n++) {
    const template = plain[n % plain.length];
    if (!template) throw new Error('the demo content has no disclosure to copy');
    const group = Math.floor(n / plain.length);
    const org = `${template.org}-${group}`;
    copyOrg(folder, template.org, org);
    const record = `${template.record}-${group}`;
    const home = join(folder, 'disclosures', org, template.period, record);
    mkdirSync(home, { recursive: true });
    writeFileSync(
      join(home, 'v1.json'),
      JSON.stringify({ ...template, org, record, title: `${template.title}（${group}）` }),
    );
  }
}

interface Template {
  org: string;
  record: string;
  period: string;
  title: string;
  releaseType: string;
  attachments?: unknown[];
}

const copied = new Set<string>();
function copyOrg(folder: string, from: string, to: string): void {
  if (copied.has(to)) return;
  copied.add(to);
  const path =
    readdirSync(join(folder, 'orgs'), { recursive: true, encoding: 'utf8' }).find((file) =>
      file.endsWith(`/${from}.json`),
    ) ?? '';
  const org = JSON.parse(readFileSync(join(folder, 'orgs', path), 'utf8')) as Record<string, unknown>;
  const { uscc: _, ...rest } = org;
  writeFileSync(
    join(folder, 'orgs', path.replace(`${from}.json`, `${to}.json`)),
    JSON.stringify({ ...rest, id: to }),
  );
}

const ours = `
import { buildSite } from ${JSON.stringify(join(project, 'site/build.ts'))};
import { gate } from ${JSON.stringify(join(project, 'scripts/gate.ts'))};
const [contentDir, outDir] = process.argv.slice(2);
const times = {};
let last = performance.now();
const note = (name) => { times[name] = Math.round((performance.now() - last) / 100) / 10; last = performance.now(); };
const steps = [];
const report = await buildSite({ contentDir, outDir, onStep: (name) => { if (steps.length > 0) note(steps.at(-1)); steps.push(name); } });
note('files');
const { leaks, unreadable } = await gate(outDir, report.policy);
note('gate');
console.log(JSON.stringify({ pages: report.pages, disclosures: report.disclosures, leaks: leaks.length, unreadable: unreadable.length, times }));
`;

const bare = `
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build } = await import(${JSON.stringify(import.meta.resolve('astro'))});
const [root] = process.argv.slice(2);
await build({ root, logLevel: 'error' });
console.log('built');
`;

/** A page of twenty rows, as many times as asked, and nothing else. */
function bareSite(folder: string, pages: number): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'src/pages/[page].astro'),
    `---
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, page) => ({
    params: { page: String(page) },
    props: { rows: Array.from({ length: 20 }, (_, row) => ['名称 ' + row, page * row, page + row]) },
  }));
}
const { rows } = Astro.props;
---
<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" /><title>页</title></head><body><main><h1>页</h1>
<table><tbody>{rows.map((row) => <tr>{row.map((cell) => <td>{cell}</td>)}</tr>)}</tbody></table></main></body></html>
`,
  );
}

function main(): boolean {
  const { disclosures } = new Command('bench-site')
    .option('--disclosures <n>', '披露数 how many', '10000')
    .parse()
    .opts<{ disclosures: string }>();
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
  try {
    largeContent(join(folder, 'content'), Number(disclosures));
    const own = measure(ours, [join(folder, 'content'), join(folder, 'out')]);
    const told = JSON.parse(own.output) as {
      pages: number;
      disclosures: number;
      leaks: number;
      unreadable: number;
      times: object;
    };
    rmSync(join(folder, 'out'), { recursive: true, force: true });
    bareSite(join(folder, 'bare'), told.pages);
    const other = measure(bare, [join(folder, 'bare')]);
    const ratio = own.seconds / other.seconds;
    console.log(`披露 disclosures      ${told.disclosures}`);
    console.log(`页面 pages            ${told.pages}`);
    console.log(`各步 steps, s         ${JSON.stringify(told.times)}`);
    console.log(
      `我们的 ours           ${own.seconds.toFixed(1)} s, ${own.gigabytes.toFixed(2)} GB (≤ ${limits.gigabytes})`,
    );
    console.log(`空的 bare Astro       ${other.seconds.toFixed(1)} s, ${other.gigabytes.toFixed(2)} GB`);
    console.log(`倍数 ratio            ${ratio.toFixed(2)} (≤ ${limits.ratio})`);
    return ratio <= limits.ratio && own.gigabytes <= limits.gigabytes && told.leaks + told.unreadable === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) process.exitCode = main() ? 0 : 1;

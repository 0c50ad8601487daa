/**
 * Lighthouse in the real Chromium over the built site: mobile preset, the median of five runs of home, a disclosure and an indicator.
 * The site is served compressed and with the caching of a static host (docs/deploy/nginx.conf).
 *
 * Usage: npm run check:lighthouse -- [--runs 5] [--folder dist/site] [--path /…/]
 * Exit code: 0 when every bar is reached, 1 otherwise.
 */
import { resolve } from 'node:path';
import { Command } from 'commander';
import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';
import { requireBrowser } from './browsers.ts';
import { serveCompressed } from './serve-compressed.ts';
import { main } from './steps.ts';

/** Least score of each category, of 100. */
const bars = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof bars;
const categories = Object.keys(bars) as Category[];

interface Run {
  scores: Record<Category, number>;
  /** Milliseconds, but for the layout shift. */
  figures: Record<string, number>;
  /** Audits that lost points, by category. */
  lost: string[];
}

const figureIds = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

async function run(address: string, port: number): Promise<Run> {
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: categories,
  });
  if (!result) throw new Error('Lighthouse gave no result');
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const score = (id: Category) => Math.round((lhr.categories[id]?.score ?? 0) * 100);
  return {
    scores: Object.fromEntries(categories.map((id) => [id, score(id)])) as Record<Category, number>,
    figures: Object.fromEntries(
      Object.entries(figureIds).map(([name, id]) => [name, lhr.audits[id]?.numericValue ?? Number.NaN]),
    ),
    lost: categories.flatMap((id) =>
      (lhr.categories[id]?.auditRefs ?? []).flatMap(({ id: audit, weight }) => {
        const { score: own } = lhr.audits[audit] ?? {};
        return weight > 0 && typeof own === 'number' && own < 1 ? [`${id}/${audit} ${own}`] : [];
      }),
    ),
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const command = new Command('check:lighthouse')
  .option('--runs <n>', '次数 runs', Number, 5)
  .option('--folder <dir>', '网站目录 built site', 'dist/site')
  .option('--path <path...>', '页面 pages', [
    '/',
    '/d/demo-legal-aid-2025/',
    '/indicator/aid-hotline-answers/',
  ])
  .parse();
const { runs, folder, path: paths } = command.opts<{ runs: number; folder: string; path: string[] }>();

await main(async () => {
  const { server, address } = await serveCompressed(resolve(folder));
  const browser = await launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const port = Number(new URL(browser.wsEndpoint()).port);
  let reached = true;
  try {
    for (const path of paths) {
      const all: Run[] = [];
      for (let n = 0; n < runs; n++) all.push(await run(new URL(path, address).href, port));
      const scores = categories.map((id) => [id, median(all.map((one) => one.scores[id]))] as const);
      const good = scores.every(([id, score]) => score >= bars[id]);
      reached &&= good;
      const figures = Object.keys(figureIds).map((name) => {
        const value = median(all.map((one) => one.figures[name] ?? Number.NaN));
        return `${name} ${name === 'CLS' ? value.toFixed(3) : `${Math.round(value)} ms`}`;
      });
      console.log(`${good ? '✓' : '✗'} ${path}  ${scores.map(([id, score]) => `${id} ${score}`).join(', ')}`);
      console.log(`    ${figures.join(', ')}`);
      for (const line of new Set(all.flatMap(({ lost }) => lost))) console.log(`    · ${line}`);
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  if (!reached) process.exitCode = 1;
});

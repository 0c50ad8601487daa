/**
 * Measures search as it is sent to people: the built worker, in a real Chromium, over made-up catalogues.
 * First results over 200 Chinese queries, suggestions over 200 more, sizes of what is fetched.
 *
 * Usage: npm run bench:search [-- --site DIR]   (DIR: a built site; without it one is built)
 * Exit code: 1 when a limit is missed.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { Command } from 'commander';
import { buildSite } from '../site/build.ts';
import { pack } from '../site/search/packed.ts';
import { type Term, vocabularyOf } from '../site/search/vocabulary.ts';
import { madeUp, madeUpQueries } from './bench-search/made-up-entries.ts';
import { requireBrowser } from './browsers.ts';
import { serve } from './serve.ts';

/** Milliseconds at the 95th percentile, kilobytes compressed. */
const limits = {
  first: { 10000: 16, 100000: 50 },
  suggest: 150,
  catalogueKB: 200,
  vocabularyKB: 80,
} as const;
const queries = 200;

interface Sizes {
  readonly catalogue: string;
  readonly vocabulary: string;
}

const kilobytes = (text: string): number => Math.round(gzipSync(text, { level: 9 }).length / 102.4) / 10;
const percentile = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0) * 10) / 10;

/** Names, half of them with a slip, and their pinyin and initials: what people type when they do not know the word. */
function suggestionQueries(terms: readonly Term[]): string[] {
  return Array.from({ length: queries }, (_, n) => {
    const [name, syllables] = terms[(n * 37) % terms.length] ?? ['', ''];
    const letters = syllables.replaceAll(' ', '');
    const initials = syllables.replace(/(\w)\w* ?/g, '$1');
    return (
      [
        name.slice(0, 4),
        `${name.slice(0, 2)}某${name.slice(3, 6)}`,
        letters.slice(0, 10),
        initials.slice(0, 4),
      ][n % 4] ?? ''
    );
  });
}

/** Asks the worker one question after the other, in the page; gives the milliseconds of each and of getting ready. */
async function ask(page: Page, worker: string, first: readonly string[], near: readonly string[]) {
  return page.evaluate(
    async ({ worker, first, near }) => {
      const none = { type: '', org: '', region: '', year: '', indicator: '', status: '' };
      const started = performance.now();
      const asked = new Worker(worker, { type: 'module' });
      let number = 0;
      const time = (question: object) =>
        new Promise<number>((done, fail) => {
          const at = performance.now();
          asked.onmessage = ({ data }) =>
            data.kind === 'failed' ? fail(new Error('failed')) : done(performance.now() - at);
          asked.onerror = () => fail(new Error('worker'));
          asked.postMessage({ ...question, number: ++number });
        });
      const search = (query: string) => time({ kind: 'search', query, facets: none, limit: 30 });
      await search('');
      const ready = performance.now() - started;
      const times: number[] = [];
      for (const query of first) times.push(await search(query));
      await time({ kind: 'suggest', query: '准备', limit: 6 });
      const nearTimes: number[] = [];
      for (const query of near) nearTimes.push(await time({ kind: 'suggest', query, limit: 6 }));
      asked.terminate();
      return { ready, times: times.sort((a, b) => a - b), nearTimes: nearTimes.sort((a, b) => a - b) };
    },
    { worker, first, near },
  );
}

async function main(): Promise<boolean> {
  const { site } = new Command('bench-search')
    .option('--site <dir>', '已生成的网站 built site')
    .parse()
    .opts<{ site?: string }>();
  const temporary = site === undefined ? mkdtempSync(join(tmpdir(), 'bench-search-')) : undefined;
  const folder = resolve(site ?? temporary ?? '');
  if (temporary) await buildSite({ contentDir: 'content', outDir: folder });
  const worker = readdirSync(join(folder, 'assets')).find((name) => /^worker-.*\.js$/.test(name));
  if (!worker) throw new Error(`${folder}/assets: 没有检索线程 no search worker`);
  const { server, address } = await serve(folder);
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium') });
  let passed = true;
  const row = (what: string, value: number, unit: string, limit?: number) => {
    const over = limit !== undefined && value > limit;
    passed &&= !over;
    console.log(
      `  ${over ? '✗' : '✓'} ${what.padEnd(46)} ${String(value).padStart(7)} ${unit}${limit === undefined ? '' : ` (≤ ${limit})`}`,
    );
  };
  try {
    for (const count of [10_000, 100_000] as const) {
      const { entries, orgs, indicators } = madeUp(count);
      // Up to 5 000 names: what the vocabulary of a province may hold.
      const terms = vocabularyOf(
        [...indicators, ...orgs]
          .map(({ name }) => name)
          .concat(entries.map(({ title }) => title))
          .slice(0, 5000),
      );
      const sent: Sizes = {
        catalogue: JSON.stringify(pack(entries, orgs, indicators)),
        vocabulary: JSON.stringify(terms),
      };
      const page = await browser.newPage();
      await page.route('**/search/catalogue.json', (route) =>
        route.fulfill({ body: sent.catalogue, contentType: 'application/json' }),
      );
      await page.route('**/search/vocabulary.json', (route) =>
        route.fulfill({ body: sent.vocabulary, contentType: 'application/json' }),
      );
      await page.goto(`${address}about/`);
      const { ready, times, nearTimes } = await ask(
        page,
        `/assets/${worker}`,
        madeUpQueries(queries),
        suggestionQueries(terms),
      );
      await page.close();
      console.log(`${count} 条 records`);
      row(
        '目录 catalogue, gzip',
        kilobytes(sent.catalogue),
        'KB',
        count === 10_000 ? limits.catalogueKB : undefined,
      );
      row(`词表 vocabulary (${terms.length}), gzip`, kilobytes(sent.vocabulary), 'KB', limits.vocabularyKB);
      row('读取并建索引 fetch and index', Math.round(ready), 'ms');
      row('首批结果 first results, median', percentile(times, 0.5), 'ms');
      row('首批结果 first results, p95', percentile(times, 0.95), 'ms', limits.first[count]);
      row('首批结果 first results, max', percentile(times, 1), 'ms');
      row('建议 suggestions, median', percentile(nearTimes, 0.5), 'ms');
      row('建议 suggestions, p95', percentile(nearTimes, 0.95), 'ms', limits.suggest);
    }
  } finally {
    await browser.close();
    server.close();
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  }
  return passed;
}

if (import.meta.main) process.exitCode = (await main()) ? 0 : 1;

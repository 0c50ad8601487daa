/**
 * Measures the extension in a real Chromium: `npm run bench:extension -- [keys] [table] [mask] [large] [idle] [memory] [size]`.
 * Keystroke to mark in a draft of 100,000 characters, the first check of 20,000 rows, masking 5,000 rows, a page of ten million
 * characters, timers of an idle page, memory after 50 checks, and what a page carries before its first check. Prints one JSON object.
 */
import { loadavg } from 'node:os';
import { type Bench, openBench } from './bench-extension/browser.ts';
import { measureFirstCheck } from './bench-extension/first-check.ts';
import { measureIdle } from './bench-extension/idle.ts';
import { measureKeys } from './bench-extension/keys.ts';
import { measureLarge } from './bench-extension/large.ts';
import { measureMaskAll } from './bench-extension/mask-all.ts';
import { measureMemory } from './bench-extension/memory.ts';
import { measureSize } from './bench-extension/size.ts';

const measures: Record<string, (bench: Bench) => Promise<object>> = {
  size: measureSize,
  keys: measureKeys,
  table: measureFirstCheck,
  mask: measureMaskAll,
  large: measureLarge,
  idle: measureIdle,
  memory: measureMemory,
};

const asked = process.argv.slice(2);
const bench = await openBench();
try {
  const results: Record<string, object> = {};
  for (const [name, measure] of Object.entries(measures))
    if (asked.length === 0 || asked.includes(name)) results[name] = await measure(bench);
  console.log(JSON.stringify({ ...results, load: loadavg()[0] }, null, 2));
} finally {
  await bench.close();
}

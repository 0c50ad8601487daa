/**
 * Measures the extension in a real Chromium: `npm run bench:extension -- [keys] [table] [mask] [large] [idle] [memory] [size]`.
 * Keystroke to mark in a draft of 100,000 characters, the first check of 20,000 rows, masking 5,000 rows, a page of ten million
 * characters, timers of an idle page, memory after 50 checks, and what a page carries before its first check. Prints one JSON object.
 */
import { loadavg } from 'node:os';
import { Argument } from 'commander';
import { type Bench, openBench } from './bench-extension/browser.ts';
import { measureFirstCheck } from './bench-extension/first-check.ts';
import { measureIdle } from './bench-extension/idle.ts';
import { measureKeys } from './bench-extension/keys.ts';
import { measureLarge } from './bench-extension/large.ts';
import { measureMaskAll } from './bench-extension/mask-all.ts';
import { measureMemory } from './bench-extension/memory.ts';
import { measureSize } from './bench-extension/size.ts';
import { command, say } from './cli.ts';

const measures: Record<string, (bench: Bench) => Promise<object>> = {
  size: measureSize,
  keys: measureKeys,
  table: measureFirstCheck,
  mask: measureMaskAll,
  large: measureLarge,
  idle: measureIdle,
  memory: measureMemory,
};

const asked = command({
  name: 'bench:extension',
  summary: ['在真实的 Chromium 里测量扩展', 'measures the extension in a real Chromium'],
  examples: [
    ['npm run bench:extension -- keys table', '只测按键和首次检查', 'keys and the first check only'],
  ],
  exitCodes: ['0 测完', '0 measured'],
})
  .addArgument(
    new Argument('[what...]', say('测什么，默认全部', 'what to measure; all unless given')).choices(
      Object.keys(measures),
    ),
  )
  .parse().args;
const bench = await openBench();
try {
  const results: Record<string, object> = {};
  for (const [name, measure] of Object.entries(measures))
    if (asked.length === 0 || asked.includes(name)) results[name] = await measure(bench);
  console.log(JSON.stringify({ ...results, load: loadavg()[0] }, null, 2));
} finally {
  await bench.close();
}

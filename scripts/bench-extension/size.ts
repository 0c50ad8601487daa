import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from './browser.ts';

/** Kilobytes, gzipped: what every page of a switched-on site carries, and what comes with its first check. */
export async function measureSize({ folder }: Bench) {
  const kilobytes = (...files: string[]): number =>
    Math.round(
      files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 100,
    ) / 10;
  return {
    beforeFirstCheckKB: kilobytes('checker.js', 'guard.js', 'guard-submit.js', 'marks.css'),
    engineKB: kilobytes('engine.js'),
  };
}

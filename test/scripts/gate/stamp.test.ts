import { mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { stampOf } from '../../../scripts/gate/stamp.ts';

const file = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'a');
  writeFileSync(path, '公示');
  return path;
};
const later = Date.now() + 60_000;
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a file that stays has one stamp', () => {
  const path = file();
  expect(stampOf(statSync(path), later)).toBe(stampOf(statSync(path), later));
});

test.each<[string, (path: string) => void]>([
  ['other bytes, as many', (path) => writeFileSync(path, '公告')],
  ['the same bytes again', (path) => writeFileSync(path, '公示')],
  [
    'another file in its place',
    (path) => {
      writeFileSync(`${path}.next`, '公告');
      renameSync(`${path}.next`, path);
    },
  ],
])('another stamp after %s', async (_name, change) => {
  const path = file();
  const before = stampOf(statSync(path), later);
  await settle();
  change(path);
  expect(before).toBeDefined();
  expect(stampOf(statSync(path), later)).not.toBe(before);
});

test('no stamp a moment after a change, and none where only seconds are kept', () => {
  const stats = statSync(file());
  expect(stampOf(stats, stats.ctimeMs + 20)).toBeUndefined();
  expect(stampOf(Object.assign(stats, { ctimeMs: 1_700_000_000_000 }), later)).toBeUndefined();
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { at, World } from '../core/disclosure/world.ts';

const script = join(import.meta.dirname, '../../scripts/migrate.ts');
const folder = mkdtempSync(join(tmpdir(), 'migrate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const old = new World()
  .edit(at.scheme, (s) => {
    delete s.budgetWeight;
  })
  .edit(at.v1, (d) => Object.assign(d.budget, { weight: '10' }));
for (const { path, bytes } of old.files()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
const run = (...args: string[]) => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [script, '--content', folder, '--lang', 'en', ...args],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return [status, stdout.trim().split('\n')];
};
const said = [
  0,
  [
    `✓ content/${at.v1}: 1 → 2; budget.weight moved to budgetWeight of the scheme justice-scheme@1`,
    '2 files rewritten, 0 to be mended by hand',
  ],
];
const v1 = () => JSON.parse(readFileSync(join(folder, at.v1), 'utf8'));

test('the command says what it would do, does it once, and then has nothing left to do', () => {
  expect(run('--dry-run')).toEqual(said);
  expect(v1().budget.weight).toBe('10');
  expect(run()).toEqual(said);
  expect(v1()).toMatchObject({ schemaVersion: 2 });
  expect(v1().budget).not.toHaveProperty('weight');
  expect(run()).toEqual([0, ['0 files rewritten, 0 to be mended by hand']]);
});

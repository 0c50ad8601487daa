/**
 * Content with planted leaks goes in; the built site is read by code of this file's own (nothing of core) and must hold
 * none of them. With the scrubber switched off the gate must stop the build and keep the last good output.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { leakyValues } from '../fixtures/leaky-values.ts';

const content = join('test', 'fixtures', 'leaky-content');
const values = Object.entries(leakyValues).flatMap(([kind, list]) => list.map((value) => ({ kind, value })));

function run(script: string, args: string[], env: Record<string, string> = {}) {
  const result = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env, NO_COLOR: '1' },
  });
  return { status: result.status, output: `${result.stdout}${result.stderr}` };
}

/** The ways in which a stranger's program might read a text: decoded, without markup, without separators. */
function readings(text: string): string[] {
  const folded = text.normalize('NFKC');
  const decoded = folded
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    })
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const untagged = decoded.replace(/<[^>]*>/g, '');
  return [folded, decoded, untagged].flatMap((reading) => [
    reading.replace(/\s/g, ''),
    reading.replace(/(?<=\d)[\s-]+(?=\d)/g, ''),
  ]);
}

/** Planted values that a folder still holds: file and kind, never the value. */
function leaksIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.flatMap((file) => {
    const path = join(file.parentPath, file.name);
    const texts = [...readings(path), ...readings(readFileSync(path, 'utf8'))];
    return values
      .filter(({ value }) => texts.some((text) => text.includes(value)))
      .map(({ kind }) => `${kind} in file ${files.indexOf(file)} of type ${file.name.split('.').at(-1)}`);
  });
}

/** Whether an output names a planted value. */
const namesAValue = (output: string): boolean =>
  readings(output).some((text) => values.some(({ value }) => text.includes(value)));

let out = '';
test.beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'mingshi-leaky-'));
});
test.afterAll(() => rmSync(out, { recursive: true, force: true }));

const build = (env: Record<string, string> = {}) =>
  run('scripts/build.ts', ['--content', content, '--out', out, '--no-extension'], env);

test('every value is really in the fixture', () => {
  const all = mkdtempSync(join(tmpdir(), 'mingshi-fixture-'));
  cpSync(content, all, { recursive: true });
  const files = readdirSync(all, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const text = files
    .flatMap((file) => readings(`${file.name}\n${readFileSync(join(file.parentPath, file.name), 'utf8')}`))
    .join('\n');
  expect(values.filter(({ value }) => !text.includes(value)).map(({ kind }) => kind)).toEqual([]);
  rmSync(all, { recursive: true });
});

test('the site built from it holds none of them', () => {
  const { status, output } = build();
  expect(status, output).toBe(0);
  expect(leaksIn(join(out, 'site'))).toEqual([]);
  expect(namesAValue(output)).toBe(false);
});

test('with the scrubber off, the gate stops the build and the last good output stays', () => {
  const before = readlinkSync(join(out, 'site'));
  const { status, output } = build({ MINGSHI_TEST_NO_SCRUB: '1' });
  expect(status).not.toBe(0);
  expect(output).toMatch(/resident-id|身份证/);
  expect(namesAValue(output)).toBe(false);
  expect(readlinkSync(join(out, 'site'))).toBe(before);
  expect(leaksIn(join(out, 'site'))).toEqual([]);
  expect(readdirSync(out).filter((name) => name.startsWith('.building'))).toEqual([]);
});

test('check refuses it before a commit, and names places, not values', () => {
  const { status, output } = run('scripts/check.ts', ['--content', content]);
  expect(status).toBe(1);
  expect(output).toMatch(/v1\.md/);
  expect(output).toMatch(/body\.md/);
  expect(namesAValue(output)).toBe(false);
});

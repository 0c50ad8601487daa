import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { ReadAlong } from '../../../scripts/gate/read-along.ts';
import { finishGate, gate } from '../../../scripts/gate.ts';
import { digestOf } from '../../../scripts/release-folder.ts';

const policy = defaultPolicy('2026-01-01');
// A textbook number; nobody's.
const leak = '<p>身份证号 11010519491231002X</p>';
const pages = Array.from({ length: 200 }, (_, n) => `p${String(n).padStart(3, '0')}.html`);

function building(): { folder: string; reading: ReadAlong; write: (path: string, text: string) => void } {
  const folder = mkdtempSync(join(tmpdir(), 'along-'));
  const reading = new ReadAlong(folder, policy);
  onTestFinished(async () => {
    await reading.stop();
    rmSync(folder, { recursive: true });
  });
  const write = (path: string, text: string) => {
    writeFileSync(join(folder, path), text);
    reading.wrote(path);
  };
  return { folder, reading, write };
}

test('what is read while it is built is judged as when it stands', async () => {
  const { folder, reading, write } = building();
  for (const [n, path] of pages.entries()) write(path, `<p>第 ${n} 页</p>${n % 90 === 7 ? leak : ''}`);
  const report = await finishGate(folder, reading);
  expect(report.leaks.map(({ file }) => file)).toEqual(['p007.html', 'p097.html', 'p187.html']);
  expect(report).toEqual(await gate(folder, policy));
  expect(report.digest).toBe(digestOf(folder));
});

test('a file that changes after it was read is read again', async () => {
  const { folder, reading, write } = building();
  for (const [n, path] of pages.entries()) write(path, `<p>第 ${n} 页</p>${n === 3 ? leak : ''}`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  writeFileSync(join(folder, 'p003.html'), '<p>公示</p>');
  writeFileSync(join(folder, 'p004.html'), leak);
  const { leaks } = await finishGate(folder, reading);
  expect(leaks.map(({ file }) => file)).toEqual(['p004.html']);
});

test('a file that was never written is no trouble, one that nobody told of is read', async () => {
  const { folder, reading, write } = building();
  for (const path of pages) write(path, '<p>公示</p>');
  for (let n = 0; n < 200; n++) reading.wrote(`none-${n}.html`);
  writeFileSync(join(folder, 'told-nobody.html'), leak);
  const { leaks, files } = await finishGate(folder, reading);
  expect(files).toBe(pages.length + 1);
  expect(leaks.map(({ file }) => file)).toEqual(['told-nobody.html']);
});

test('a folder that goes away is an error, not a clean site', async () => {
  const { reading, write } = building();
  for (const path of pages) write(path, '<p>公示</p>');
  await expect(reading.finish(['gone.html'])).rejects.toThrow('ENOENT');
});

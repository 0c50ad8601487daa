import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeOutput } from '../../../scripts/cli/write-output.ts';
import { Trouble } from '../../../scripts/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingshi-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what was asked for is written', () => {
  writeOutput(join(folder, 'a.md'), '明示');
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('明示');
});

test.each([
  ['a folder that is not there', join('no', 'such', 'a.md'), join('no', 'such')],
  ['a file that is a folder', '', 'mingshi-output-'],
])('%s is named, and is no fault of the program', (_name, file, named) => {
  const write = () => writeOutput(join(folder, file), '');
  expect(write).toThrow(Trouble);
  expect(write).toThrow(named);
});

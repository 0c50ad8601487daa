import { expect, test } from 'vitest';
import { Progress, progressLine } from '../../../scripts/scan/progress.ts';

test.each([
  [
    { files: 5, of: 10, bytes: 50e6, ofBytes: 100e6, seconds: 10 },
    '██████████░░░░░░░░░░ 5/10 files 5.0 MB/s 0:10 left',
  ],
  [
    { files: 0, of: 10, bytes: 0, ofBytes: 100, seconds: 0 },
    '░░░░░░░░░░░░░░░░░░░░ 0/10 files 0.0 MB/s – left',
  ],
  [
    { files: 3, of: 4, bytes: 0, ofBytes: 0, seconds: 3 },
    '███████████████░░░░░ 3/4 files 0.0 MB/s 0:01 left',
  ],
  [
    { files: 1, of: 9, bytes: 1e6, ofBytes: 300e6, seconds: 1 },
    '░░░░░░░░░░░░░░░░░░░░ 1/9 files 1.0 MB/s 4:59 left',
  ],
  [{ files: 7, of: 0, bytes: 1, ofBytes: 0, seconds: 1 }, '7 files checked'],
])('%#: how far it is', (done, line) => {
  expect(progressLine(done, false)).toBe(line);
});

const drawn = (isTTY: boolean, times: readonly number[]) => {
  const written: string[] = [];
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, true, times.length, 100, 0);
  for (const time of times) progress.add(10, time);
  progress.end();
  return written;
};

test('on a terminal it is redrawn a few times a second and taken away at the end', () => {
  expect(drawn(true, [50, 120, 130, 250])).toEqual([
    expect.stringContaining('2/4 个文件'),
    expect.stringContaining('4/4 个文件'),
    '\r\u001b[2K',
  ]);
});

test.each([
  ['no terminal', false, [200, 400]],
  ['a short run', true, [10, 20]],
])('%s: silent', (_name, isTTY, times) => {
  expect(drawn(isTTY, times)).toEqual([]);
});

import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pack } from '../../../scripts/zip/pack.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files: [string, Uint8Array][] = [
  ['manifest.json', bytes('{}')],
  ['chunks/a.js', bytes('a'.repeat(5000))],
  ['图标.png', new Uint8Array([0, 255])],
];

test('the order in which files are found changes nothing', () => {
  expect(pack(new Map(files))).toEqual(pack(new Map(files.toReversed())));
});

test('what is packed is unpacked as it was', () => {
  expect(unzipSync(pack(new Map(files)))).toEqual(Object.fromEntries(files));
});

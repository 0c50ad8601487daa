/** Files with a made-up number in every place where one can hide: each is found, and no copy holds one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocumentWith } from '#core/documents/read-document.ts';
import { maskAll } from '#core/privacy/mask/mask-all.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { leftIn } from '../../../scripts/check-files/left-in.ts';
import { docxPlaces } from '../../../scripts/check-files/make-docx.ts';
import { xlsxPlaces } from '../../../scripts/check-files/make-xlsx.ts';
import { anyPlanted, planted } from '../../../scripts/check-files/planted.ts';
import { nodeReaders } from '../../../scripts/read/readers.ts';

const policy = defaultPolicy('2026-11-22');
const readers = nodeReaders({ ocr: false });
const file = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/files', name)));
async function read(name: string, bytes: Uint8Array) {
  const reading = await readDocumentWith(name, bytes, readers);
  if (!('blocks' in reading)) throw new Error('not read');
  return reading;
}

describe.each([
  ['places.docx', docxPlaces, 0],
  ['places.xlsx', xlsxPlaces, 100],
] as const)('%s', async (name, places, first) => {
  const reading = await read(name, file(name));
  const { findings, edits } = maskAll(reading.blocks, policy);
  const found = findings
    .map(({ block, start, end }) => reading.blocks[block]?.text.slice(start, end) ?? '')
    .join('\n');

  test.each(places.map((place, index) => [place, index] as const))('is read in its %s', (_place, index) => {
    expect(found.includes(planted(first + index))).toBe(true);
  });

  test('has a copy without any of them, by our reading and by looking into its parts', async () => {
    const copy = reading.write(edits);
    const again = await read(name, copy);
    expect(again.blocks.some(({ text }) => new RegExp(anyPlanted, '').test(text))).toBe(false);
    const left = scan(again.blocks, policy).filter(({ severity }) => severity !== 'notice');
    expect(left.map(({ kind, block }) => `${kind} ${again.blocks[block]?.role}`)).toEqual([]);
    expect(leftIn(name, copy, anyPlanted)).toEqual([]);
    expect(leftIn(name, file(name), anyPlanted).length).toBeGreaterThan(8);
  });
});

test('a number that lost digits behind the fifteenth is a finding', async () => {
  const reading = await read('places.xlsx', file('places.xlsx'));
  const block = reading.blocks.findIndex(({ text }) =>
    /^430524199003077(?:000|E)|^4\.30524199003077E\+?17$/.test(text),
  );
  const reasons = scan(reading.blocks, policy)
    .filter((one) => one.block === block)
    .flatMap((one) => one.reasons.map(({ code }) => code));
  expect(reasons).toContain('number-as-float');
});

test.each(['places.docx', 'places.xlsx'])(
  '%s: pictures that nobody looked at are told, and nothing else',
  async (name) => {
    const { unread } = await read(name, file(name));
    expect(unread).toEqual(
      name.endsWith('docx') ? [{ place: { part: 'word/media/image1.jpg' }, because: 'picture' }] : [],
    );
  },
);

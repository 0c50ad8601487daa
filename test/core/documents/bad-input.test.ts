/** Files made to break a reader: each ends with a clear state. The few that take long are in `npm run check:files`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDocumentWith } from '#core/documents/read-document.ts';
import { badFiles } from '../../../scripts/check-files/bad-input.ts';
import { nodeReaders } from '../../../scripts/read/readers.ts';

const readers = nodeReaders({ ocr: false });
afterAll(() => readers.end());
const file = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/files', name)));
const sound = {
  docx: file('places.docx'),
  xlsx: file('places.xlsx'),
  ods: file('list.ods'),
  pdf: file('notice.pdf'),
  png: file('table.png'),
};

test('there are many', () => expect(badFiles.length).toBeGreaterThanOrEqual(150));

describe('ends with a clear state', () => {
  const light = badFiles.filter(({ heavy }) => !heavy);
  test.each(light.map((one) => [one.about, one] as const))('%s', async (_about, { name, make, because }) => {
    const bytes = make(sound);
    const reading = await readDocumentWith(name, bytes, readers);
    const reasons = reading.unread.map((one) => one.because);
    if ('blocks' in reading) expect(reading.write([])).toBe(bytes);
    else expect(reasons).not.toEqual([]);
    if (because) expect(reasons.some((one) => because.includes(one))).toBe(true);
  });
});

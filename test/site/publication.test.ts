import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { afterEach, expect, test } from 'vitest';
import { totalOf } from '../../site/publication/redactions.ts';
import { loadPublication, PublicationError } from '../../site/publication.ts';
import { isCurrent, rowsOf, tallyOf } from '../../site/views/rows.ts';
import { leakyValues } from '../fixtures/leaky-values.ts';

const values = Object.values(leakyValues).flat();
const leaky = join('test', 'fixtures', 'leaky-content');
const everything = (folder: string): string => {
  const { policy: _, ...rest } = loadPublication(folder);
  return JSON.stringify(rest, (_key, value: unknown) =>
    value instanceof Map ? [...value] : value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
};
const holdsAValue = (text: string): boolean => values.some((value) => text.includes(value));

afterEach(() => {
  delete process.env.MINGSHI_TEST_NO_SCRUB;
});

test('nothing that a page can take holds a planted value', () => {
  expect(holdsAValue(everything(leaky))).toBe(false);
});

test('the test hook switches masking off, and only then values come through', () => {
  process.env.MINGSHI_TEST_NO_SCRUB = '1';
  expect(holdsAValue(everything(leaky))).toBe(true);
});

test('what was masked is counted by kind and by file', () => {
  const { redactions, redactionsByFile } = loadPublication(leaky);
  expect(totalOf(redactions)).toBeGreaterThan(0);
  expect([...redactionsByFile.values()].reduce((sum, counts) => sum + totalOf(counts), 0)).toBe(
    totalOf(redactions),
  );
});

test('content of the project: every current release is assessed, digests are those of the canonical bytes', () => {
  const { records, catalogue } = loadPublication('content');
  expect(records.size).toBeGreaterThan(0);
  for (const record of records.values())
    for (const release of record.releases) {
      expect(release.assessment === undefined).toBe(release.scheme === undefined);
      expect(release.digest).toMatch(/^[0-9a-f]{64}$/);
      expect(release.canonical).toBe(canonicalize(JSON.parse(release.canonical)));
      if (release.tombstone) expect(release.files).toEqual([]);
      const rows = rowsOf(release, catalogue);
      const { met, missed, unknown } = tallyOf(rows);
      expect(met + missed + unknown).toBeLessThanOrEqual(rows.length);
      if (record.current === release) expect(isCurrent(release.disclosure)).toBe(true);
    }
});

test('wrong content stops with one line a problem, and names no value', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingshi-'));
  writeFileSync(join(folder, 'site.json'), '{ "name": 1 }');
  try {
    expect(() => loadPublication(folder)).toThrow(PublicationError);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a problem is said in the language that is asked for; one of both languages is said as it is', () => {
  const error = new PublicationError([['错', 'wrong'], '改名 rename it']);
  expect(error.lines('zh')).toEqual(['错', '改名 rename it']);
  expect(error.lines('en')).toEqual(['wrong', '改名 rename it']);
  expect(error.message).toBe('错\nwrong\n改名 rename it');
});

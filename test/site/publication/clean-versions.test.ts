import { expect, test } from 'vitest';
import type { Release } from '#core/disclosure/catalogue.ts';
import { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { cleanVersions } from '../../../site/publication/clean-versions.ts';
import type { Counts } from '../../../site/publication/redactions.ts';
import { noScrubber, scrubber } from '../../../site/publication/scrubber.ts';

const policy = defaultPolicy('2026-01-01');

// Masks of a textbook number; nobody's.
const front = '姓名：张建国，身份证号：11010519491231****';
const back = '姓名：张建国，身份证号：110105********002X';

function release(version: number, narrative: string, markdown?: string): Release {
  const disclosure = Disclosure.parse({
    schemaVersion: 1,
    record: 'a',
    version,
    releaseType: version === 1 ? 'first' : 'correction',
    kind: '专项考核',
    title: '公示',
    org: 'b',
    period: '2025',
    publishedAt: '2026-01-01',
    asOf: '2025-12-31',
    narrative,
  });
  const path = `disclosures/b/2025/a/v${version}.json`;
  return { path, disclosure, attachments: [], ...(markdown === undefined ? {} : { narrative: markdown }) };
}

function told(releases: readonly Release[], masks = scrubber(policy)) {
  const notes = new Map<string, Counts>();
  const clean = cleanVersions(releases, masks, (file, counts) => {
    if (Object.keys(counts).length > 0) notes.set(file, counts);
  });
  return { texts: clean.map(({ disclosure, narrative }) => [disclosure.narrative, narrative]), notes };
}

test('a mask of one version that a mask of another completes is taken out, and counted', () => {
  const { texts, notes } = told([release(1, front), release(2, back)]);
  expect(texts[0]).toEqual([front, undefined]);
  expect(texts[1]?.[0]).not.toContain('002X');
  expect([...notes]).toEqual([['disclosures/b/2025/a/v2.json', { 'complementary-masks': 1 }]]);
  expect(told([release(1, front), release(2, texts[1]?.[0] ?? '')]).notes.size).toBe(0);
});

test('the same between the data of one version and the text of another', () => {
  const { texts, notes } = told([release(1, front), release(2, '公示', back)]);
  expect(texts[1]?.[1]).not.toContain('002X');
  expect([...notes.keys()]).toEqual(['disclosures/b/2025/a/v2.md']);
});

test.each([
  ['one version', [release(1, front)]],
  ['the same mask in both', [release(1, front), release(2, front)]],
  ['nothing private', [release(1, '公示'), release(2, '更正')]],
])('%s stays as it is', (_name, releases) => {
  const { texts, notes } = told(releases);
  expect(texts).toEqual(releases.map(({ disclosure, narrative }) => [disclosure.narrative, narrative]));
  expect(notes.size).toBe(0);
});

test('the test hook masks nothing', () => {
  expect(told([release(1, front), release(2, back)], noScrubber).texts[1]?.[0]).toBe(back);
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseContent } from '#core/disclosure/parse.ts';
import { at, World } from './world.ts';

test('a whole folder parses without a problem', () => {
  const { catalogue, problems } = parseContent(new World().files());
  expect(problems).toEqual([]);
  expect(catalogue.records.get('mediation-2025')?.map(({ disclosure }) => disclosure.version)).toEqual([
    1, 2,
  ]);
  expect([...catalogue.schemes.keys()]).toEqual(['justice-scheme@1']);
});

test('a withdrawal for privacy may delete what it withdraws', () => {
  const withdrawal = { reason: '隐私处理', approvedBy: '政府办', date: '2026-03-20' };
  const world = new World();
  const folder = 'disclosures/justice/2025/mediation-2025';
  const { org, scheme, period, kind, title, asOf, record } = JSON.parse(world.text(`${folder}/v2.json`));
  world
    .put(`${folder}/v3.json`, {
      ...{ org, scheme, period, kind, title, asOf, record, version: 3, releaseType: 'withdrawal' },
      ...{ publishedAt: '2026-03-20', narrative: '因隐私撤回。', withdrawal },
    })
    .remove(`${folder}/v1.json`)
    .remove(`${folder}/v1.md`)
    .remove(`${folder}/v2.json`)
    .remove(`${folder}/attachments/table.csv`);
  expect(parseContent(world.files()).problems).toEqual([]);
});

test('an attachment is compared with the hash that a notice states', () => {
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const stated = (hash: string) =>
    new World().edit(at.notice, (notice) => Object.assign(notice.attachments[0], { sha256: hash })).files();
  const right = sha256(new TextEncoder().encode(new World().text('notices/list-2026/attachments/list.csv')));
  expect(parseContent(stated(right), sha256).problems).toEqual([]);
  expect(parseContent(stated('0'.repeat(64)), sha256).problems).toMatchObject([
    { code: 'sha256-differs', file: at.notice, pointer: '/attachments/0/sha256' },
  ]);
});

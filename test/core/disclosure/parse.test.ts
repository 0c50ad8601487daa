import { expect, test } from 'vitest';
import { parseContent } from '#core/disclosure/parse.ts';
import { World } from './world.ts';

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

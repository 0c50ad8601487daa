import { expect, test } from 'vitest';
import { Site } from '#core/disclosure/schema/site.ts';
import { emptyDuties } from '../../site/duties.ts';

const bare = Site.parse({
  name: '某县绩效公开',
  nameEn: 'Performance',
  tagline: '承诺与结果',
  taglineEn: 'Promises and results',
  url: 'https://jx.example.gov.cn',
  host: '某县',
  hostEn: 'A county',
  region: '329999',
  asOf: '2026-01-05',
});

test('what a government site says of itself and this one does not is named by its key', () => {
  expect(emptyDuties(bare)).toEqual(['siteIdCode', 'icp', 'publicSecurity', 'contacts']);
});

test('a site that says it all leaves nothing out', () => {
  const full = {
    siteIdCode: '3299990001',
    icp: '苏ICP备00000000号',
    publicSecurity: '苏公网安备00000000000000号',
    contacts: [{ label: '咨询', value: '0999-8765000' }],
  };
  expect(emptyDuties({ ...bare, ...full })).toEqual([]);
});

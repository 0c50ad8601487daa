import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseContent } from '../../core/disclosure/parse.ts';
import type { Answers } from '../../scripts/init/answers.ts';
import { filesFor, initialise } from '../../scripts/init.ts';
import { Trouble } from '../../scripts/steps.ts';
import { readContentFolder } from '../../site/content-folder.ts';

const answers: Answers = {
  id: 'qinghe-sfj',
  name: '清河县司法局',
  nameEn: 'Qinghe County Justice Bureau',
  kind: '司法局',
  region: '130534',
  regionName: '清河县',
  url: 'https://jx.example.gov.cn/',
  phone: '0999-8765000',
  asOf: '2026-01-05',
};

/** Made up: nobody's. */
const mobile = ['139', '0000', '1234'].join('');

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'mingshi-init-'));
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

test('the demonstration content goes, the library stays, and what is left is valid', () => {
  const indicators = readdirSync(join(content, 'library'), { recursive: true }).length;
  initialise(content, answers);
  expect(existsSync(join(content, 'disclosures'))).toBe(false);
  expect(readdirSync(join(content, 'library'), { recursive: true })).toHaveLength(indicators);
  const { catalogue, problems } = parseContent(readContentFolder(content));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...catalogue.organisations.keys()]).toEqual(['qinghe-sfj']);
  expect([...catalogue.basis.keys()].filter((id) => id.startsWith('demo-'))).toEqual([]);
  expect(catalogue.site?.url).toBe('https://jx.example.gov.cn');
});

test('files end in a newline and are indented as the others are', () => {
  initialise(content, answers);
  expect(readFileSync(join(content, 'site.json'), 'utf8')).toMatch(/^\{\n {2}"\$schema"[\s\S]*\}\n$/);
});

test.each([
  ['a region code of five digits', { region: '13053' }],
  ['an address without a scheme', { url: 'jx.example.gov.cn' }],
  ['an id with capitals', { id: 'Qinghe' }],
  ['a site code of two figures', { siteIdCode: '12' }],
  ['a mobile for an office line', { phone: mobile }],
  ['a mobile in groups behind a country code', { phone: `+86 ${mobile.replace(/(...)(....)/, '$1 $2 ')}` }],
  ['a mobile beside a landline', { phone: `0999-8765000、${mobile}` }],
  ['words for an office line', { phone: '见门牌' }],
])('%s is refused before anything is removed, by its flag and what was expected', (_name, wrong) => {
  expect(() => filesFor({ ...answers, ...wrong })).toThrow(/^--(region|url|id|site-id-code|phone): \S.{8}/);
  expect(() => initialise(content, { ...answers, ...wrong })).toThrow(Trouble);
  expect(existsSync(join(content, 'disclosures'))).toBe(true);
});

test('a refusal repeats no phone, and asks for no quotes that a command line does not want', () => {
  const refusal = (wrong: Partial<Answers>) => {
    try {
      filesFor({ ...answers, ...wrong });
    } catch (fault) {
      return fault instanceof Error ? fault.message : '';
    }
    return '';
  };
  expect(refusal({ phone: mobile })).not.toContain(mobile);
  expect(refusal({ region: '13053' })).not.toMatch(/引号|quotes/);
});

test.each(['0999-8765000', '12348', '0999-8765000 转 8001', '（0999）8765000', '400-700-0000', undefined])(
  'the office line %j may stand',
  (phone) => {
    expect(() => filesFor({ ...answers, phone })).not.toThrow();
  },
);

test.each([
  ['司法局', '130534', '县区'],
  ['司法局', '130500', '市'],
  ['司法局', '130000', '省'],
  ['街道', '130534', '街镇'],
  ['村/社区', '130534', '村'],
] as const)('a %s with the region code %s stands on the level %s', (kind, region, level) => {
  const org = filesFor({ ...answers, kind, region }).get(`orgs/${region}/qinghe-sfj.json`);
  expect(org).toMatchObject({ level });
});

/**
 * Sets the project up for a new body: asks who publishes, removes the demonstration content, keeps the shared indicator
 * library and the basis documents, and leaves content that builds.
 *
 * Usage: npm run init                      asks
 *        npm run init -- --yes --name …    asks nothing; see --help
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outro } from '@clack/prompts';
import { wordsOf } from '#core/disclosure/describe.ts';
import { schemaHint } from '#core/disclosure/json-schema.ts';
import { Organisation, OrganisationKind } from '#core/disclosure/schema/organisation.ts';
import { Site } from '#core/disclosure/schema/site.ts';
import { schemaProblems } from '#core/disclosure/source/schema-problems.ts';
import { today } from './cli/today.ts';
import { command, option, run, say } from './cli.ts';
import { type Answers, faultOf, flagOf } from './init/answers.ts';
import { interview } from './init/interview.ts';
import { Trouble } from './steps.ts';

/** Folders that belong to the bodies shown before; the library and the basis documents are shared and stay. */
const emptied = [
  'orgs',
  'regions',
  'segments',
  'schemes',
  'disclosures',
  'corrections',
  'evidence',
  'surveys',
  'warnings',
  'applications',
  'supervision',
  'notices',
] as const;

/** A street or a village has the code of its county: its kind tells the level then. */
const levelOf = (kind: OrganisationKind, region: string) => {
  if (kind === '街道') return '街镇';
  if (kind === '村/社区') return '村';
  return region.endsWith('0000') ? '省' : region.endsWith('00') ? '市' : '县区';
};

/** The files of the new content, by path below the content folder. @throws Trouble naming the answer that does not fit. */
export function filesFor(answers: Answers): Map<string, unknown> {
  for (const [name, value] of Object.entries(answers)) {
    const fault = value ? faultOf(name, value) : undefined;
    if (fault !== undefined) throw new Trouble(`${flagOf(name)}: ${fault}`);
  }
  const orgPath = `orgs/${answers.region}/${answers.id}.json`;
  const contacts = answers.phone ? [{ label: '咨询电话', value: answers.phone }] : [];
  const org = {
    $schema: schemaHint(orgPath, 'orgs'),
    id: answers.id,
    name: answers.name,
    nameEn: answers.nameEn,
    kind: answers.kind,
    level: levelOf(answers.kind, answers.region),
    region: answers.region,
    regionName: answers.regionName,
    contacts,
  };
  const site = {
    $schema: schemaHint('site.json', 'site'),
    name: `${answers.name}绩效公开`,
    nameEn: `${answers.nameEn}: performance`,
    tagline: '承诺了什么，做到了多少，没做到为什么',
    taglineEn: 'What was promised, what was reached, and why not',
    url: answers.url.replace(/\/+$/, ''),
    host: answers.name,
    hostEn: answers.nameEn,
    root: answers.id,
    region: answers.region,
    ...(answers.siteIdCode && { siteIdCode: answers.siteIdCode }),
    contacts,
    asOf: answers.asOf,
  };
  for (const [path, schema, value] of [
    [orgPath, Organisation, org],
    ['site.json', Site, site],
  ] as const) {
    const [problem] = schemaProblems(path, schema, value);
    if (!problem) continue;
    const [zh, en] = wordsOf(problem);
    const about = flagOf((problem.pointer ?? '').slice(1));
    throw new Trouble(say(`${about}: ${zh}`, `${about}: ${en}`));
  }
  return new Map<string, unknown>([
    ['site.json', site],
    [orgPath, org],
  ]);
}

/** Empties the demonstration content and writes the new files. */
export function initialise(content: string, answers: Answers): string[] {
  const files = filesFor(answers);
  for (const folder of emptied) rmSync(join(content, folder), { recursive: true, force: true });
  // Topics and basis documents are shared, but for those of the fictional county.
  for (const folder of ['topics', 'basis'].map((name) => join(content, name)))
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (name.startsWith('demo-')) rmSync(join(folder, name));
  for (const [path, value] of files) {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), `${JSON.stringify(value, null, 2)}\n`);
  }
  return [...files.keys()];
}

/** Answers from flags; each one that is missing is named. */
function fromFlags(flags: Partial<Answers>, today: string): Answers {
  const required = ['id', 'name', 'nameEn', 'kind', 'region', 'regionName', 'url'] as const;
  const missing = required.filter((key) => !flags[key]);
  if (missing.length > 0) {
    const names = missing.map(flagOf).join(' ');
    throw new Trouble(say(`缺少 ${names}`, `missing: ${names}`));
  }
  return { asOf: today, ...(flags as Omit<Answers, 'asOf'>) };
}

/** The command as it is typed, without what it does. */
export const initCommand = () =>
  command({
    name: 'init',
    summary: [
      '为新单位建站：清空演示内容，写入单位信息，保留指标库和依据。',
      'Sets up for a new body: removes the demonstration content, writes who publishes, keeps library and bases.',
    ],
    examples: [
      ['npm run init', '逐项询问', 'asks'],
      [
        'npm run init -- --yes --id qinghe-sfj --name 清河县司法局 --name-en "Qinghe Justice Bureau" --kind 司法局 --region 130534 --region-name 清河县 --url https://jx.example.gov.cn --phone 0999-8765000',
        '不提问',
        'asks nothing',
      ],
    ],
    exitCodes: ['0 已写入，2 未改动，或用法有误', '0 written, 2 nothing changed, or wrong usage'],
  })
    .addOption(option('--content <folder>', ['内容文件夹', 'content folder']).default('content'))
    .addOption(option('--yes', ['不提问', 'ask nothing']))
    .addOption(option('--id <slug>', ['路径里的短名', 'short id in paths']))
    .addOption(option('--name <text>', ['单位全称', 'full name']))
    .addOption(option('--name-en <text>', ['英文名', 'English name']))
    .addOption(option('--kind <kind>', ['类别', 'kind']).choices([...OrganisationKind.options]))
    .addOption(option('--region <code>', ['行政区划代码 GB/T 2260', 'region code, GB/T 2260']))
    .addOption(option('--region-name <text>', ['行政区划名称', 'name of the region']))
    .addOption(option('--url <url>', ['网站地址', 'address of the site']))
    .addOption(
      option('--phone <text>', [
        '公开的办公电话（固定电话或热线）',
        'public office line (a landline or hotline)',
      ]),
    )
    .addOption(option('--site-id-code <code>', ['网站标识码', 'site id code']));

if (import.meta.main)
  await run(async () => {
    const { lang: _, ...flags } = initCommand()
      .parse()
      .opts<Partial<Answers> & { content: string; yes?: boolean; lang: string }>();
    const { content, yes, ...given } = flags;
    const root = resolve(content);
    if (!existsSync(root)) throw new Trouble(say(`${content}: 没有这个文件夹`, `${content}: no such folder`));
    if (!yes && !process.stdin.isTTY)
      throw new Trouble(
        say('没有终端可提问，请加 --yes 和各项参数', 'no terminal to ask: use --yes and the other options'),
      );
    const answers = yes ? fromFlags(given, today()) : await interview(today());
    const written = initialise(root, answers);
    const kept = readdirSync(root).filter((name) => !written.some((path) => path.split('/')[0] === name));
    const done = say(
      [
        `已写入 ${written.join('、')}；保留 ${kept.join('、')}。`,
        '下一步：npm run import -- 自评表.xlsx 导入第一期（方案随表建好），再 npm start 打开网站。',
      ].join('\n'),
      [
        `written: ${written.join(', ')}; kept: ${kept.join(', ')}.`,
        'Next: npm run import -- FORM.xlsx brings the first release and its scheme, then npm start shows the site.',
      ].join('\n'),
    );
    if (yes) console.log(done);
    else outro(done);
    return 0;
  });

/**
 * Sets the project up for a new body: asks who publishes, removes the demonstration content, keeps the shared indicator
 * library and the basis documents, and leaves content that builds.
 *
 * Usage: npm run init                      asks
 *        npm run init -- --yes --name …    asks nothing; see --help
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cancel, confirm, intro, isCancel, outro, select, text } from '@clack/prompts';
import { wordsOf } from '#core/disclosure/describe.ts';
import { schemaHint } from '#core/disclosure/json-schema.ts';
import { Organisation, OrganisationKind } from '#core/disclosure/schema/organisation.ts';
import { Site } from '#core/disclosure/schema/site.ts';
import { schemaProblems } from '#core/disclosure/source/schema-problems.ts';
import { today } from './cli/today.ts';
import { command, option, run, say } from './cli.ts';
import { Trouble } from './steps.ts';

/** What a new body says of itself. */
export interface Answers {
  /** Short id of the organisation in paths: `qinghe-sfj`. */
  id: string;
  name: string;
  nameEn: string;
  kind: OrganisationKind;
  region: string;
  regionName: string;
  url: string;
  phone?: string | undefined;
  siteIdCode?: string | undefined;
  asOf: string;
}

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

/** The flag of an answer: `nameEn` → `--name-en`. */
const flagOf = (answer: string): string => `--${answer.replace(/[A-Z]/g, '-$&').toLowerCase()}`;

const levelOf = (region: string) => (region.endsWith('0000') ? '省' : region.endsWith('00') ? '市' : '县区');

/** The files of the new content, by path below the content folder. @throws Trouble naming the answer that does not fit. */
export function filesFor(answers: Answers): Map<string, unknown> {
  const orgPath = `orgs/${answers.region}/${answers.id}.json`;
  const contacts = answers.phone ? [{ label: '咨询电话', value: answers.phone }] : [];
  const org = {
    $schema: schemaHint(orgPath, 'orgs'),
    id: answers.id,
    name: answers.name,
    nameEn: answers.nameEn,
    kind: answers.kind,
    level: levelOf(answers.region),
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

const patterns = {
  id: [/^[a-z0-9]+(-[a-z0-9]+)*$/, '小写字母、数字和连字符，如 qinghe-sfj'],
  region: [/^\d{6}$/, 'GB/T 2260 六位代码，如 320506'],
  url: [/^https?:\/\/\S+$/, '完整网址，如 https://jx.example.gov.cn'],
} as const;

async function ask(
  question: string,
  placeholder: string,
  pattern?: readonly [RegExp, string],
): Promise<string> {
  const answer = await text({
    message: question,
    placeholder,
    validate: (value) =>
      !value ? '请填写' : pattern && !pattern[0].test(value) ? `应为：${pattern[1]}` : undefined,
  });
  return stopIfCancelled(answer);
}

function stopIfCancelled<T>(answer: T): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  return stop();
}

function stop(): never {
  cancel('没有改动任何文件 Nothing was changed');
  return process.exit(2);
}

async function interview(today: string): Promise<Answers> {
  intro('明示 Mingshi');
  const name = await ask('单位全称 Full name of the body', '清河县司法局');
  const nameEn = await ask('英文名 English name', 'Qinghe County Justice Bureau');
  const kind = stopIfCancelled(
    await select({
      message: '类别 Kind',
      options: OrganisationKind.options.map((value) => ({ value, label: value })),
    }),
  );
  const regionName = await ask('行政区划名称 Region', '清河县');
  const region = await ask('行政区划代码 Region code', '130534', patterns.region);
  const id = await ask('路径里的短名 Short id in paths', 'qinghe-sfj', patterns.id);
  const url = await ask('网站地址 Address of the site', 'https://jx.example.gov.cn', patterns.url);
  const sure = await confirm({ message: '删除演示内容并写入以上信息？ Remove the demonstration content?' });
  if (!stopIfCancelled(sure)) stop();
  return { id, name, nameEn, kind, region, regionName, url, asOf: today };
}

/** Answers from flags; each one that is missing is named. */
function fromFlags(flags: Partial<Answers>, today: string): Answers {
  const required = ['id', 'name', 'nameEn', 'kind', 'region', 'regionName', 'url'] as const;
  const missing = required.filter((key) => !flags[key]);
  if (missing.length > 0) throw new Trouble(`缺少 missing: ${missing.map(flagOf).join(' ')}`);
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
        'npm run init -- --yes --id qinghe-sfj --name 清河县司法局 --name-en "Qinghe Justice Bureau" --kind 司法局 --region 130534 --region-name 清河县 --url https://jx.example.gov.cn',
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
    .addOption(option('--phone <text>', ['办公电话', 'office line']))
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
    const kept = readdirSync(root).filter((name) => !written.includes(name));
    const done = say(
      `已写入 ${written.join(', ')}；保留 ${kept.join(', ')}。下一步：npm start`,
      `written: ${written.join(', ')}; kept: ${kept.join(', ')}. Next: npm start`,
    );
    if (yes) console.log(done);
    else outro(done);
    return 0;
  });

/**
 * Starts a new release: an empty one for a scheme and a period, or the next version of a record.
 *
 * Usage: npm run new                       asks
 *        npm run new -- --org ORG --scheme ID@1 --period 2026-Q1 --record SLUG [--title TEXT]
 *        npm run new -- --next RECORD --as correction|adjustment|notice
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { selfEvaluations } from '#core/disclosure/checks/releases.ts';
import { schemaHint } from '#core/disclosure/json-schema.ts';
import { leavesOf } from '#core/disclosure/nodes.ts';
import { periodKey, periodRange } from '#core/disclosure/period.ts';
import { placeholders } from '#core/disclosure/placeholder.ts';
import { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import { Period, Slug } from '#core/disclosure/schema/values.ts';
import type { Language } from '#core/privacy/explain.ts';
import { openContent } from './cli/disclosures.ts';
import { knownNames } from './cli/known.ts';
import { today } from './cli/today.ts';
import { command, option, run, say, type Words } from './cli.ts';
import { correctionFile } from './new/correction-file.ts';
import { interview, type Wanted } from './new/interview.ts';
import { Trouble } from './steps.ts';

/** A file to write: its path below the content folder, and its value. */
export interface NewFile {
  path: string;
  value: Record<string, unknown>;
}

export interface FirstRelease {
  org: string;
  scheme: string;
  period: string;
  record: string;
  kind: Disclosure['kind'];
  title?: string | undefined;
  today: string;
}

const known = <T>(found: T | undefined, what: Words, name: string, all: Iterable<string>): T => {
  if (found !== undefined) return found;
  const names = knownNames(all, name);
  throw new Trouble(say(`${what[0]} ${name}: 没有；${names}`, `${what[1]} ${name}: not found; ${names}`));
};

/**
 * Version 1 of a record with one result for each indicator of the scheme. Actual values are left out, which means
 * 未公布 until somebody fills them in: nothing is invented, not even a zero.
 */
export function firstRelease(catalogue: Catalogue, wanted: FirstRelease): NewFile {
  known(
    catalogue.organisations.get(wanted.org),
    ['单位', 'organisation'],
    wanted.org,
    catalogue.organisations.keys(),
  );
  const scheme = known(
    catalogue.schemes.get(wanted.scheme),
    ['方案', 'scheme'],
    wanted.scheme,
    catalogue.schemes.keys(),
  );
  if (!Period.safeParse(wanted.period).success)
    throw new Trouble(
      say(
        `期间 ${wanted.period}: 应为 2026、2026-H1、2026-Q1、2026-04`,
        `period ${wanted.period}: expected 2026, 2026-H1, 2026-Q1, 2026-04`,
      ),
    );
  if (!Slug.safeParse(wanted.record).success)
    throw new Trouble(
      say(
        '--record: 系列的短名应为小写字母、数字和连字符，如 legal-aid-2026',
        '--record: expected small letters, digits and hyphens, such as legal-aid-2026',
      ),
    );
  if (catalogue.records.has(wanted.record))
    throw new Trouble(
      say(
        `${wanted.record}: 已有这个系列，请用 --next ${wanted.record}`,
        `${wanted.record}: the record exists, use --next ${wanted.record}`,
      ),
    );
  const end = periodRange(wanted.period).to;
  if (selfEvaluations.has(wanted.kind) && end > wanted.today)
    throw new Trouble(
      say(
        `${wanted.period} 到 ${end} 才结束，今天是 ${wanted.today}；${wanted.kind}在期末之后写，期中请用 --kind 运行监控，期初用 --kind 绩效目标`,
        `${wanted.period} ends on ${end}, today is ${wanted.today}: ${wanted.kind} is written after the period; before its end use --kind 运行监控 (monitoring) or 绩效目标 (targets)`,
      ),
    );
  const path = `disclosures/${wanted.org}/${periodKey(wanted.period)}/${wanted.record}/v1.json`;
  return {
    path,
    value: {
      $schema: schemaHint(path, 'disclosures'),
      record: wanted.record,
      version: 1,
      releaseType: 'first',
      kind: wanted.kind,
      title: wanted.title ?? `${scheme.title}（${wanted.period}）`,
      org: wanted.org,
      scheme: wanted.scheme,
      period: wanted.period,
      publishedAt: wanted.today,
      asOf: [end, wanted.today].sort()[0],
      results: leavesOf(scheme.tree).map(({ id }) => ({ node: id })),
      narrative: placeholders.narrative,
    },
  };
}

/** The next version of a record as a copy of the last one; a correction comes with the file that explains it. */
export function nextRelease(
  catalogue: Catalogue,
  record: string,
  releaseType: 'correction' | 'adjustment' | 'notice',
  today: string,
): NewFile[] {
  const releases = known(catalogue.records.get(record), ['系列', 'record'], record, catalogue.records.keys());
  const last = known(releases.at(-1), ['系列', 'record'], record, []);
  if (last.disclosure.releaseType === 'withdrawal')
    throw new Trouble(say(`${record}: 已撤回`, `${record}: is withdrawn`));
  const version = last.disclosure.version + 1;
  const path = `${dirname(last.path)}/v${version}.json`;
  const { adjustment: _adjustment, ...rest } = last.disclosure;
  const release = { path, value: { ...rest, version, releaseType, publishedAt: today } };
  if (releaseType !== 'correction') return [release];
  return [release, correctionFile(record, { was: last.disclosure.version, is: version }, [], today)];
}

/** Writes new files; never over one that exists. */
export function writeNew(root: string, files: readonly NewFile[]): string[] {
  const taken = files.find(({ path }) => existsSync(join(root, path)));
  if (taken) throw new Trouble(`${taken.path}: 已存在，未改动 exists and was left alone`);
  for (const { path, value } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
  }
  return files.map(({ path }) => path);
}

interface NewOptions {
  content: string;
  org?: string;
  scheme?: string;
  period?: string;
  record?: string;
  title?: string;
  kind: Disclosure['kind'];
  next?: string;
  as: 'correction' | 'adjustment' | 'notice';
  lang: Language;
}

/** The command as it is typed, without what it does. */
export const newCommand = () =>
  command({
    name: 'new',
    summary: [
      '新建一期披露，或已有系列的下一版。在终端里不带参数运行则逐项询问。',
      'Starts a release, or the next version of a record. Without options it asks, where there is a terminal.',
    ],
    examples: [
      ['npm run new', '逐项询问', 'asks'],
      [
        'npm run new -- --org demo-justice --scheme demo-legal-aid@1 --period 2026 --record demo-legal-aid-2026',
        '新的一期',
        'a first release',
      ],
      ['npm run new -- --next demo-legal-aid-2025 --as correction', '更正', 'a correction'],
    ],
    exitCodes: ['0 已写入，2 未写入，或用法有误', '0 written, 2 not written, or wrong usage'],
  })
    .addOption(option('--content <folder>', ['内容文件夹', 'content folder']).default('content'))
    .addOption(option('--org <id>', ['单位', 'organisation']))
    .addOption(option('--scheme <id@version>', ['考核方案', 'scheme']))
    .addOption(
      option('--period <period>', ['周期：2026、2026-Q1、2026-04', 'period: 2026, 2026-Q1, 2026-04']),
    )
    .addOption(option('--record <slug>', ['系列的短名', 'short name of the record']))
    .addOption(option('--title <text>', ['标题', 'title']))
    .addOption(
      option('--kind <kind>', ['类别', 'kind'])
        .choices([...Disclosure.shape.kind.options])
        .default('项目支出自评'),
    )
    .addOption(
      option('--next <record>', ['已有系列的下一版', 'the next version of a record']).conflicts([
        'org',
        'scheme',
        'period',
        'record',
      ]),
    )
    .addOption(
      option('--as <type>', ['下一版的类型', 'type of the next version'])
        .choices(['correction', 'adjustment', 'notice'])
        .default('correction'),
    );

/** What is wanted, by the options, or by asking where none of them says it and somebody is there. */
async function wantedOf(options: NewOptions, catalogue: Catalogue): Promise<Wanted | undefined> {
  const { org, scheme, period, record, title, kind, next, as } = options;
  if (next !== undefined) return { next, as };
  if (org && scheme && period && record)
    return { org, scheme, period, record, kind, ...(title ? { title } : {}) };
  const isBare = !org && !scheme && !period && !record;
  if (isBare && process.stdin.isTTY && process.stdout.isTTY) return interview(catalogue, options.lang);
  const missing = Object.entries({ org, scheme, period, record }).flatMap(([name, value]) =>
    value ? [] : [`--${name}`],
  );
  throw new Trouble(
    say(`缺少 ${missing.join(' ')}，或用 --next`, `missing ${missing.join(' ')}, or use --next`),
  );
}

if (import.meta.main)
  await run(async () => {
    const options = newCommand().parse().opts<NewOptions>();
    const root = resolve(options.content);
    const catalogue = openContent(options.content);
    const wanted = await wantedOf(options, catalogue);
    if (!wanted) return 2;
    const day = today();
    const files =
      'next' in wanted
        ? nextRelease(catalogue, wanted.next, wanted.as, day)
        : [firstRelease(catalogue, { ...wanted, today: day })];
    for (const path of writeNew(root, files)) console.log(relative(process.cwd(), join(root, path)));
    console.log(
      'next' in wanted
        ? say(
            `改好数值，把「（请写：…）」换成实情；更正文件的 fields 逐项写 path、before、after（npm run diff -- ${wanted.next} --format json 会列出），再运行 npm run check。`,
            `Change the values and write what stands at 「（请写：…）」; the fields of a correction say path, before and after of each (npm run diff -- ${wanted.next} --format json lists them); then run npm run check.`,
          )
        : say(
            '有结果的指标在 results 里加 "actual": "数值"（带引号；没有公布的不写），把「（请写：…）」换成说明，再运行 npm run check。',
            'Give each published result an "actual": "…" in quotes (what is not published gets none), write what stands at 「（请写：…）」, then run npm run check.',
          ),
    );
    return 0;
  });

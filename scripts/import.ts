/**
 * Imports official 自评表 (.xlsx, .csv, .docx) into the content folder, masked, with a report of what was understood, what
 * was guessed and what was left out. Asks only where a terminal is there to answer.
 *
 * Usage: npm run import -- FILE… [--org ORG] [--period 2023] [--scheme ID@1] [--record SLUG] [--as TYPE] [--dry-run] [--yes]
 * Exit code: 0 imported, 1 something to mend (nothing was written), 2 not readable, or wrong usage.
 */
import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { isCancel, select, text } from '@clack/prompts';
import { Command, Option } from 'commander';
import pc from 'picocolors';
import type { Catalogue, ContentFile } from '#core/disclosure/catalogue.ts';
import { describe as inWords } from '#core/disclosure/describe.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import type { Lang } from '#core/disclosure/period.ts';
import { maxFileBytes } from '#core/disclosure/source/limits.ts';
import { defaultPolicy } from '#core/privacy/policy.ts';
import { readContentFolder } from '../site/content-folder.ts';
import { sitePolicy } from '../site/publication/policy.ts';
import { readGrids } from './import/grids.ts';
import { type Ask, type Given, type Plan, planImport } from './import/plan.ts';
import { type Line, reportLines } from './import/report.ts';
import { type NewFile, writeNew } from './new.ts';
import { main, Trouble } from './steps.ts';

/** What became of one file. */
export interface Imported {
  lines: Line[];
  plan: Plan;
  /** Nothing is wrong and no question is open: the files may be written. */
  ready: boolean;
  /** It could not be read at all. */
  unread: boolean;
}

/** Reads one file and plans its import; writes nothing. `today` is `YYYY-MM-DD`. */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  catalogue: Catalogue,
  given: Given,
  { today, ask, lang }: { today: string; ask: Ask; lang: Lang },
): Promise<Imported> {
  const policy = catalogue.site.asOf === '' ? defaultPolicy(today) : sitePolicy(catalogue);
  const read = await readGrids(name, bytes, policy);
  const plan = await planImport(read.grids, catalogue, given, today, ask);
  for (const one of read.notes) plan.notes.push(one);
  const wrong = plan.notes.some(({ level }) => level === 'wrong') || plan.open.length > 0;
  const nothing = read.grids.length === 0 && read.unread.length > 0;
  return {
    lines: reportLines(name, read, plan, lang),
    plan,
    ready: !wrong && read.unread.length === 0 && plan.releases.length > 0,
    unread: nothing,
  };
}

/** What the check of the whole content would say of new files, in words; nothing of the files that were there. */
export function problemsOf(
  existing: readonly ContentFile[],
  files: readonly NewFile[],
  lang: Lang,
): string[] {
  const encoder = new TextEncoder();
  const added = files.map(({ path, value }) => ({ path, bytes: encoder.encode(JSON.stringify(value)) }));
  const paths = new Set(files.map(({ path }) => path));
  return parseContent([...existing, ...added])
    .problems.filter(({ file }) => paths.has(file))
    .map((problem) => inWords(problem, lang).replace(/:\d+:\d+ /, ' '));
}

const marks: Readonly<Record<Line['mark'], string>> = {
  understood: pc.green('✓'),
  guessed: pc.yellow('?'),
  left: pc.dim('–'),
  wrong: pc.red('✗'),
  masked: pc.yellow('■'),
  open: pc.red('…'),
};

/** Nobody is there to ask. */
const nobody: Ask = async () => undefined;

const person: Ask = async ({ about, options, guess }) => {
  const asked = {
    org: '哪个单位的表？ Whose form?',
    period: '哪个年度？ Which period?',
    record: '披露编号 Record',
    as: '已公布过，这次是？ Published before; this is a',
  };
  const answer =
    options.length > 0
      ? await select({
          message: asked[about],
          options: options.map(({ value, label }) => ({ value, label })),
        })
      : await text({ message: asked[about], ...(guess === undefined ? {} : { initialValue: guess }) });
  return isCancel(answer) || answer === undefined ? undefined : answer;
};

interface Options extends Given {
  content: string;
  dryRun?: boolean;
  yes?: boolean;
  lang: Lang;
}

function optionsOf(): { files: string[]; options: Options } {
  const command = new Command('import')
    .description('导入官方绩效自评表 Imports official self-evaluation forms (.xlsx .csv .docx)')
    .argument('<files...>', '文件 files')
    .option('--content <dir>', '内容文件夹 content folder', 'content')
    .option('--org <id>', '单位 organisation')
    .option('--period <period>', '期间 period: 2023, 2023-H1, 2023-Q2')
    .option('--scheme <id@version>', '考核方案；不给则自动匹配，没有就新建 scheme; matched or made if absent')
    .option('--record <slug>', '披露编号 record')
    .option('--domain <text>', '新指标的领域 domain of new indicators')
    .addOption(
      new Option('--as <type>', '已有系列的下一版 next version of a record').choices([
        'correction',
        'adjustment',
        'notice',
      ]),
    )
    .option('--fresh', '不用机读附页 leave the data sheet unread')
    .option('--dry-run', '只报告，不写入 report only')
    .option('--yes', '不提问 ask nothing')
    .addOption(
      new Option('--lang <lang>', '语言 language')
        .choices(['zh', 'en'])
        .default(process.env.LANG?.startsWith('en') ? 'en' : 'zh'),
    )
    .addHelpText(
      'after',
      '\n例 Examples:\n  npm run import -- 自评表.xlsx --org demo-justice --dry-run\n  npm run import -- demo-legal-aid-2025.xlsx --as correction',
    )
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .parse();
  return { files: command.args, options: command.opts<Options>() };
}

function read(file: string): Uint8Array {
  try {
    const bytes = readFileSync(file);
    if (bytes.length <= maxFileBytes) return bytes;
  } catch {
    throw new Trouble(`${basename(file)}: 打不开 cannot be opened`);
  }
  throw new Trouble(`${basename(file)}: 超过 over ${maxFileBytes / 1024 / 1024} MB`);
}

async function run(): Promise<void> {
  const { files, options } = optionsOf();
  const root = resolve(options.content);
  const zh = options.lang === 'zh';
  const today = new Date().toLocaleDateString('sv-SE');
  const ask = options.yes || !process.stdin.isTTY ? nobody : person;
  for (const file of files) {
    const existing = readContentFolder(root);
    const { catalogue } = parseContent(existing);
    const { lines, plan, ready, unread } = await importFile(basename(file), read(file), catalogue, options, {
      today,
      ask,
      lang: options.lang,
    });
    for (const { mark, text: said } of lines) console.log(`${marks[mark]} ${said}`);
    if (!ready) {
      process.exitCode = Math.max(Number(process.exitCode ?? 0), unread ? 2 : 1);
      console.log(
        pc.red(zh ? `✗ ${basename(file)}: 没有写入任何文件` : `✗ ${basename(file)}: nothing was written`),
      );
      continue;
    }
    const mend = problemsOf(existing, plan.files, options.lang);
    for (const line of mend) console.log(`${pc.yellow('!')} ${line}`);
    if (plan.files.length === 0)
      console.log(
        pc.green(zh ? '✓ 与已公布的一样，无需写入' : '✓ the same as what is published; nothing to write'),
      );
    else if (options.dryRun)
      for (const { path } of plan.files) console.log(`${zh ? '将写入' : 'would write'} content/${path}`);
    else
      for (const path of writeNew(root, plan.files))
        console.log(`${zh ? '已写入' : 'written'} ${relative(process.cwd(), join(root, path))}`);
    if (mend.length > 0)
      console.log(zh ? '补好以上各处后运行 npm run check。' : 'Mend these, then run npm run check.');
  }
}

if (import.meta.main) await main(run);

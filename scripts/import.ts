/** Imports official 自评表 into the content folder, masked. See `npm run import -- --help`. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { isCancel, select, text } from '@clack/prompts';
import type { Catalogue, ContentFile } from '#core/disclosure/catalogue.ts';
import { describe as inWords } from '#core/disclosure/describe.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import type { Lang } from '#core/disclosure/period.ts';
import { maxFileBytes } from '#core/disclosure/source/limits.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { sitePolicy } from '../site/publication/policy.ts';
import { type Colours, coloursOf } from './cli/colours.ts';
import { contentFiles } from './cli/content-files.ts';
import { today } from './cli/today.ts';
import { command, option, run, say } from './cli.ts';
import { readGrids } from './import/grids.ts';
import { type Ask, type Given, type Plan, planImport } from './import/plan.ts';
import { type Line, reportLines } from './import/report.ts';
import { type NewFile, writeNew } from './new.ts';
import { Trouble } from './steps.ts';

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
  context: { today: string; ask: Ask; lang: Lang },
): Promise<Imported> {
  const policy = catalogue.site.asOf === '' ? defaultPolicy(context.today) : sitePolicy(catalogue);
  const read = await readGrids(name, bytes, policy);
  const plan = await planImport(read.grids, catalogue, given, context.today, context.ask);
  for (const one of read.notes) plan.notes.push(one);
  const wrong = plan.notes.some(({ level }) => level === 'wrong') || plan.open.length > 0;
  const nothing = read.grids.length === 0 && read.unread.length > 0;
  return {
    lines: reportLines(name, read, plan, context.lang),
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

/** Nobody is there to ask. */
const nobody: Ask = async () => undefined;

const person: Ask = async ({ about, options, guess }) => {
  const asked = {
    org: say('哪个单位的表？', 'Whose form?'),
    period: say('哪个年度？', 'Which period?'),
    record: say('披露编号', 'Record'),
    as: say('已公布过，这次是？', 'Published before; this is a'),
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

/** The command as it is typed, without what it does. */
export const importCommand = () =>
  command({
    name: 'import',
    summary: [
      '导入官方绩效自评表（.xlsx .ods .csv .docx .odt）：先遮盖个人信息，再写成披露；报告看懂了什么、推定了什么、没有导入什么。',
      'Imports official self-evaluation forms (.xlsx .ods .csv .docx .odt): masked first, then written as disclosures, with a report of what was understood, guessed and left.',
    ],
    examples: [
      ['npm run import -- form.xlsx --dry-run', '只报告，不写入', 'report only'],
      [
        'npm run import -- form.xlsx --org demo-justice --period 2025',
        '表里没写单位和年度时',
        'where the form names neither body nor year',
      ],
      [
        'npm run import -- demo-legal-aid-2025.xlsx --as correction',
        '改过的导出表，作为更正',
        'an exported form that was changed, as a correction',
      ],
    ],
    exitCodes: [
      '0 已导入，1 有要补正的（没有写入），2 读不了，或用法有误',
      '0 imported, 1 something to mend (nothing was written), 2 not readable, or wrong usage',
    ],
  })
    .usage(`-- ${say('[选项] 文件…', '[options] FILE…')}`)
    .argument('<files...>', say('文件', 'files'))
    .addOption(option('--org <id>', ['单位的短名', 'id of the body']))
    .addOption(
      option('--period <period>', ['期间：2025、2025-H1、2025-Q2', 'period: 2025, 2025-H1, 2025-Q2']),
    )
    .addOption(
      option('--scheme <id@version>', [
        '考核方案；不给则自动匹配，没有就新建',
        'scheme; matched if absent, made where none fits',
      ]),
    )
    .addOption(option('--record <id>', ['披露编号', 'id of the record']))
    .addOption(option('--domain <text>', ['新指标的领域', 'domain of new indicators']))
    .addOption(
      option('--as <type>', ['已有披露的下一版', 'the next version of a record']).choices([
        'correction',
        'adjustment',
        'notice',
      ]),
    )
    .addOption(option('--fresh', ['不用机读附页，只读表面', 'leave the data sheet unread']))
    .addOption(option('--dry-run', ['只报告，不写入', 'report only, write nothing']))
    .addOption(option('--yes', ['不提问', 'ask nothing']))
    .addOption(option('--content <folder>', ['内容文件夹', 'content folder']).default('content'));

function read(file: string): Uint8Array {
  const name = basename(file);
  try {
    const bytes = readFileSync(file);
    if (bytes.length <= maxFileBytes) return bytes;
  } catch {
    throw new Trouble(
      existsSync(file)
        ? say(
            `${name}: 打不开；请看是否是文件夹、正被打开或没有权限`,
            `${name}: cannot be opened; see whether it is a folder, open elsewhere, or not yours to read`,
          )
        : say(`${name}: 没有这个文件；请检查路径`, `${name}: there is no such file; check the path`),
    );
  }
  const most = maxFileBytes / 1024 / 1024;
  throw new Trouble(say(`${name}: 超过 ${most} MB`, `${name}: over ${most} MB`));
}

/** Imports the files one after the other, so that the second one sees what the first one brought. Gives the exit code. */
async function importAll(files: readonly string[], options: Options): Promise<number> {
  const root = resolve(options.content);
  const ask = options.yes || !process.stdin.isTTY ? nobody : person;
  const colours = coloursOf(process.stdout);
  let code = 0;
  for (const file of files) {
    const name = basename(file);
    const existing = contentFiles(options.content);
    const { catalogue } = parseContent(existing);
    const done = await importFile(name, read(file), catalogue, options, {
      today: today(),
      ask,
      lang: options.lang,
    });
    for (const line of done.lines) console.log(`${marked(line.mark, colours)} ${line.text}`);
    if (!done.ready) {
      code = Math.max(code, done.unread ? 2 : 1);
      console.log(colours.red(say(`✗ ${name}: 没有写入任何文件`, `✗ ${name}: nothing was written`)));
      continue;
    }
    const { files: made } = done.plan;
    const mend = problemsOf(existing, made, options.lang);
    for (const line of mend) console.log(`${colours.yellow('!')} ${line}`);
    if (made.length === 0)
      console.log(
        colours.green(say('✓ 与已公布的一样，无需写入', '✓ the same as what is published; nothing to write')),
      );
    else if (options.dryRun)
      for (const { path } of made) console.log(say(`将写入 content/${path}`, `would write content/${path}`));
    else
      for (const path of writeNew(root, made))
        console.log(`${say('已写入', 'written')} ${relative(process.cwd(), join(root, path))}`);
    if (mend.length > 0)
      console.log(say('补好以上各处后运行 npm run check。', 'Mend these, then run npm run check.'));
    else if (made.length > 0 && !options.dryRun)
      console.log(
        say(
          '下一步：npm run check，再用 npm run dev 看页面。',
          'Next: npm run check, then look at it with npm run dev.',
        ),
      );
  }
  return code;
}

function marked(mark: Line['mark'], colours: Colours): string {
  const signs: Readonly<Record<Line['mark'], string>> = {
    understood: colours.green('✓'),
    guessed: colours.yellow('?'),
    left: colours.dim('–'),
    wrong: colours.red('✗'),
    masked: colours.yellow('■'),
    open: colours.red('…'),
  };
  return signs[mark];
}

if (import.meta.main)
  await run(() => {
    const typed = importCommand().parse();
    return importAll(typed.args, typed.opts<Options>());
  });

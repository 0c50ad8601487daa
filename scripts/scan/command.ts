import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { Language } from '#core/privacy/explain.ts';
import { type ProfileName, profileNames } from '#core/privacy/policy/profiles.ts';
import { dayNumber } from '#core/standards/calendar.ts';
import { today } from '../cli/today.ts';
import { command, option, say } from '../cli.ts';
import { type Format, formats } from './formats.ts';

/** What can be asked of a scan. */
export interface ScanOptions {
  format: Format;
  output?: string;
  profile: ProfileName;
  lang: Language;
  asOf: string;
  ignore: boolean;
  ocr?: true;
  stdinName: string;
  staged?: true;
  since?: string;
  site?: string;
  mask?: string;
  baseline?: string;
  writeBaseline?: string;
  keyFile?: string;
  jobs?: number;
  jsonl?: true;
  stream?: true;
}

/** The command as it is typed, without what it does. */
export function scanCommand(): Command {
  return command({
    name: 'scan',
    summary: [
      '检查文件里有没有不该公开的个人信息。不改动文件，不联网，不打印原值。',
      'Looks for private data in files. Changes nothing, sends nothing, prints no value.',
    ],
    examples: [
      ['npm run scan -- content notices/draft.docx', '检查文件夹和文件', 'files and folders'],
      ["npm run scan -- 'drafts/**/*.docx'", '通配符', 'a glob'],
      ['npm run scan -- --staged', '检查即将提交的内容', 'what the next commit would hold'],
      [
        'npm run scan -- --since origin/main',
        '检查之后各次提交带来的内容',
        'what the commits since then brought',
      ],
      [
        'npm run scan -- --site dist/site',
        '检查网站，跟随链接和附件',
        'a built site, following links and attachments',
      ],
      [
        'npm run scan -- --format html --output report.html content',
        '网页报告',
        'a report to read in a browser',
      ],
      ['npm run scan -- --mask masked drafts', '写出遮盖副本', 'write masked copies'],
      [
        'npm run scan -- --key-file ~/.mingshi.key --write-baseline known.json content',
        '登记旧发现',
        'register old findings',
      ],
      [
        'npm run scan -- --key-file ~/.mingshi.key --baseline known.json content',
        '只报新发现',
        'report new findings only',
      ],
      ['npm run --silent scan -- --stdin-name a.html - < a.html', '标准输入', 'standard input'],
      ['npm run --silent scan -- --jsonl < texts.jsonl', '逐行问答', 'question and answer, line by line'],
      [
        'npm run --silent scan -- --stream --stdin-name big.csv < big.csv',
        '任意大的文本',
        'a text of any size',
      ],
    ],
    exitCodes: [
      '0 未发现问题，1 发现问题，2 有文件没读或没读全，或用法有误',
      '0 clean, 1 findings, 2 something was not read whole, or wrong usage',
    ],
  })
    .usage(`-- ${say('[选项] [文件、文件夹、通配符，或 -]', '[options] [files, folders, globs, or -]')}`)
    .argument(
      '[paths...]',
      say('文件、文件夹、通配符；- 表示标准输入', 'files, folders, globs; - for standard input'),
    )
    .addOption(
      option('--format <format>', ['输出格式', 'output format'])
        .choices([...formats])
        .default('human'),
    )
    .addOption(
      option('--output <file>', ['写到文件，而不是标准输出', 'write to a file instead of standard output']),
    )
    .addOption(
      option('--profile <profile>', ['遮盖方式，用于预览和副本', 'how previews and copies are masked'])
        .choices([...profileNames])
        .default('strict-2-3'),
    )
    .addOption(
      option('--as-of <date>', ['以哪一天为今天', 'which day is today']).argParser(day).default(today()),
    )
    .addOption(option('--no-ignore', ['也读 .gitignore 排除的文件', 'read what .gitignore leaves out, too']))
    .addOption(
      option('--ocr', [
        '也识别图片和扫描页里的文字（本机 OCR，较慢，会认错）',
        'read the text in pictures and scanned pages, too (OCR on this machine; slow, and it errs)',
      ]),
    )
    .addOption(
      option('--staged', [
        '检查 git 暂存区，不看工作区',
        'what is staged in git, not the working tree',
      ]).conflicts(['since', 'site', 'mask']),
    )
    .addOption(
      option('--since <revision>', [
        '检查该版本之后各次提交带来的内容和提交说明',
        'what the commits after this revision brought, and their messages',
      ]).conflicts(['site', 'mask']),
    )
    .addOption(
      option('--site <folder>', [
        '检查生成的网站：读全部文件，跟随链接，报告断链',
        'a built site: reads every file, follows links, reports broken ones',
      ]).conflicts('mask'),
    )
    .addOption(
      option('--mask <folder>', [
        '写出遮盖副本；逐个读回重扫，绝不覆盖',
        'write masked copies; each is read back and scanned, none overwrites a file',
      ]),
    )
    .addOption(
      option('--baseline <file>', ['基线：其中登记过的不再计入', 'findings registered there do not count']),
    )
    .addOption(
      option('--write-baseline <file>', [
        '把现有发现登记为基线',
        'register what is found as the baseline',
      ]).conflicts('baseline'),
    )
    .addOption(
      option('--key-file <file>', [
        '基线的密钥；没有时由 --write-baseline 生成；也可用环境变量 MINGSHI_KEY',
        'key of the baseline; --write-baseline makes it; or set MINGSHI_KEY',
      ]),
    )
    .addOption(
      option('--jobs <number>', ['线程数，默认为处理器数', 'threads, by default one a processor']).argParser(
        count,
      ),
    )
    .addOption(
      option('--stdin-name <name>', [
        '标准输入按什么文件名理解',
        'the file name that standard input is read as',
      ]).default('stdin.txt'),
    )
    .addOption(
      option('--jsonl', [
        '逐行：输入 {"id","text"}，输出 {"id","findings"}',
        'line by line: {"id","text"} in, {"id","findings"} out',
      ]).conflicts(['staged', 'since', 'site', 'mask', 'baseline', 'writeBaseline', 'stream']),
    )
    .addOption(
      option('--stream', [
        '标准输入是任意大的文本，逐处输出一行 JSON',
        'standard input is a text of any size; a line of JSON for each finding',
      ]).conflicts(['staged', 'since', 'site', 'mask', 'baseline', 'writeBaseline']),
    );
}

function day(value: string): string {
  if (dayNumber(value) > 0) return value;
  throw new InvalidArgumentError(say('应为 YYYY-MM-DD 形式的日期', 'expected a date as YYYY-MM-DD'));
}

function count(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 64) return number;
  throw new InvalidArgumentError(say('应为 1–64 的整数', 'expected a whole number from 1 to 64'));
}

import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { MAX_BYTES } from '#core/documents/read-document.ts';
import type { Language } from '#core/privacy/explain.ts';
import { defaultPolicy } from '#core/privacy/policy.ts';
import { Policy } from '#core/privacy/policy-schema.ts';
import { type ProfileName, profileNames } from '#core/privacy/profiles.ts';
import { type Checked, checkFile, isOpen, notOpened } from './scan/check-file.ts';
import { human } from './scan/human.ts';
import { json } from './scan/json.ts';
import { scanLines } from './scan/json-lines.ts';
import { listFiles } from './scan/list-files.ts';
import { sarif } from './scan/sarif.ts';
import { languageOf } from './scan/words.ts';

interface Options {
  format: 'human' | 'json' | 'sarif';
  profile: ProfileName;
  lang: Language;
  asOf: string;
  stdinName: string;
  jsonl?: true;
}

const language = languageOf(process.env);
const words = (zh: string, en: string) => (language === 'zh' ? zh : en);

const command = new Command('scan')
  .description(
    words(
      '检查文件里有没有不该公开的个人信息。不改动文件, 不联网, 不打印原值。',
      'Looks for private data in files. Changes nothing, sends nothing, prints no value.',
    ),
  )
  .argument('[paths...]', words('文件或文件夹; - 表示标准输入', 'files or folders; - for standard input'))
  .addOption(
    new Option('--format <format>', words('输出格式', 'output format'))
      .choices(['human', 'json', 'sarif'])
      .default('human'),
  )
  .addOption(
    new Option('--profile <profile>', words('预览所用的遮盖方式', 'how previews are masked'))
      .choices([...profileNames])
      .default('strict-2-3'),
  )
  .addOption(new Option('--lang <lang>', words('语言', 'language')).choices(['zh', 'en']).default(language))
  .option(
    '--as-of <date>',
    words('以哪一天为今天 (YYYY-MM-DD)', 'which day is today (YYYY-MM-DD)'),
    day,
    today(),
  )
  .option(
    '--stdin-name <name>',
    words('标准输入按什么文件名理解', 'the file name that standard input is read as'),
    'stdin.txt',
  )
  .option(
    '--jsonl',
    words(
      '逐行: 输入 {"id","text"}, 输出 {"id","findings"}',
      'line by line: {"id","text"} in, {"id","findings"} out',
    ),
  )
  .addHelpText(
    'after',
    `
${words('例', 'Examples')}:
  npm run scan -- content
  npm run scan -- --format sarif content > scan.sarif
  cat draft.html | npm run --silent scan -- --stdin-name draft.html -
  npm run --silent scan -- --jsonl < texts.jsonl > findings.jsonl

${words('退出码: 0 未发现问题, 1 发现问题, 2 有文件读不了或用法有误', 'Exit codes: 0 clean, 1 findings, 2 something could not be read, or wrong usage')}`,
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

function day(value: string): string {
  if (Policy.shape.asOf.safeParse(value).success) return value;
  throw new InvalidArgumentError(words('应为 YYYY-MM-DD 形式的日期', 'expected a date as YYYY-MM-DD'));
}

/** The date where the command runs. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

async function checkPath(path: string, policy: Policy): Promise<Checked[]> {
  const files = await listFiles(path).catch(() => undefined);
  if (!files) return [notOpened(path, 'not-granted', policy)];
  const checked: Checked[] = [];
  for (const file of files) {
    const name = relative('.', file) || file;
    const bytes = await readFile(file).catch((fault: NodeJS.ErrnoException) => fault.code ?? '');
    if (typeof bytes !== 'string') checked.push(checkFile(name, bytes, policy));
    else
      checked.push(notOpened(name, bytes === 'ERR_FS_FILE_TOO_LARGE' ? 'too-large' : 'not-granted', policy));
  }
  return checked;
}

async function readStandardInput(): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    length += (part as Buffer).length;
    if (length > MAX_BYTES) return undefined;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

async function main(): Promise<number> {
  command.parse();
  const options = command.opts<Options>();
  const policy: Policy = { ...defaultPolicy(options.asOf), profile: options.profile };
  if (options.jsonl) {
    await scanLines(process.stdin, process.stdout, policy);
    return 0;
  }
  if (command.args.length === 0) command.help({ error: true });
  const checked: Checked[] = [];
  for (const path of command.args) {
    if (path !== '-') checked.push(...(await checkPath(path, policy)));
    else {
      const bytes = await readStandardInput();
      checked.push(
        bytes
          ? checkFile(options.stdinName, bytes, policy)
          : notOpened(options.stdinName, 'too-large', policy),
      );
    }
  }
  const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const shown = {
    human: () => human(checked, options.lang, coloured),
    json: () => json(checked),
    sarif: () => sarif(checked, options.lang),
  };
  process.stdout.write(shown[options.format]());
  if (checked.some(({ unread }) => unread.length > 0)) return 2;
  return checked.some(({ findings }) => findings.some(isOpen)) ? 1 : 0;
}

// Whoever reads the output may stop early (`| head`); that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 2));
process.exitCode = await main();

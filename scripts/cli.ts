/** The look that all commands share: language, help with examples, colours, errors, exit codes. */
import { type Argument, Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language } from '#core/privacy/explain.ts';
import { coloursOf, inColour } from './cli/colours.ts';
import { languageNamed, spoken } from './cli/language.ts';
import { misuse } from './cli/misuse.ts';
import { Trouble } from './steps.ts';

export type Words = readonly [zh: string, en: string];

/** The language of this call. */
export const language: Language = spoken(process.argv.slice(2), process.env);

/** One of two wordings, by the language of this call. */
export const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);

/** What a command says of itself. */
export interface Card {
  name: string;
  summary: Words;
  /** Whole lines to type, each with what it does. */
  examples: readonly (readonly [line: string, zh: string, en: string])[];
  /** What 0, 1 and 2 mean. */
  exitCodes: Words;
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/**
 * A command with the shared look: help in the language of the call, examples and exit codes below it, one clear line for
 * wrong usage (exit code 2), `--lang` on each.
 */
export function command({ name, summary, examples, exitCodes }: Card): Command {
  const shown = coloursOf(process.stdout);
  const lines = examples.map(([line, zh, en]) => `  ${shown.cyan(line)}\n      ${shown.dim(say(zh, en))}`);
  return new Command(`npm run ${name}`)
    .description(say(...summary))
    .helpOption('-h, --help', say('显示本说明', 'show this help'))
    .addOption(
      option('--lang <lang>', [
        '语言：zh-CN 或 en，默认随 LANG',
        'language: zh-CN or en, by LANG unless given',
      ])
        .default(language, language === 'zh' ? 'zh-CN' : 'en')
        .argParser((text): Language => {
          const known = languageNamed(text);
          if (known) return known;
          throw new InvalidArgumentError(say('应为 zh-CN 或 en', 'expected zh-CN or en'));
        }),
    )
    .configureHelp({
      styleTitle: (title) => shown.bold(language === 'zh' ? (titles[title] ?? title) : title),
      styleOptionTerm: (term) => shown.cyan(term),
      styleArgumentTerm: (term) => shown.cyan(term),
      optionDescription: described,
      argumentDescription: described,
    })
    .configureOutput({
      outputError: () => {},
      getOutHasColors: () => inColour(process.stdout),
      getErrHasColors: () => inColour(process.stderr),
    })
    .addHelpText(
      'after',
      [
        '',
        shown.bold(say('例：', 'Examples:')),
        ...lines,
        '',
        `${shown.bold(say('退出码：', 'Exit codes:'))} ${say(...exitCodes)}`,
      ].join('\n'),
    )
    .usage(`-- ${say('[选项]', '[options]')}`)
    .exitOverride((fault) => leave(name, fault));
}

/** An option described in both languages. */
export const option = (flags: string, words: Words): Option => new Option(flags, say(...words));

function described(item: Option | Argument): string {
  const notes: string[] = [];
  if (item.argChoices) notes.push(item.argChoices.join(' | '));
  const standard = item.defaultValueDescription ?? item.defaultValue;
  const isShown = typeof standard === 'string' && standard !== '';
  if (isShown) notes.push(say(`默认 ${standard}`, `default ${standard}`));
  return notes.length > 0
    ? `${item.description}${say('（', ' (')}${notes.join(say('；', '; '))}${say('）', ')')}`
    : item.description;
}

function leave(name: string, fault: CommanderError): never {
  if (fault.exitCode === 0) process.exit(0);
  if (fault.code !== 'commander.help') {
    complain(misuse(fault, language));
    console.error(say(`用法见 npm run ${name} -- --help`, `see npm run ${name} -- --help`));
  }
  process.exit(2);
}

/** One clear line on standard error. */
export function complain(text: string): void {
  console.error(`${coloursOf(process.stderr).red('✗')} ${text}`);
}

/**
 * Runs a command and sets its exit code. Expected trouble is one line and code 2. A fault of ours shows where it happened,
 * without its message, which may quote what was read.
 */
export async function run(work: () => Promise<number> | number): Promise<void> {
  // Whoever reads the output may stop early (`| head`); that is no fault.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 2));
  try {
    process.exitCode = await work();
  } catch (fault) {
    process.exitCode = 2;
    if (fault instanceof Trouble) complain(fault.message);
    else complain(`${say('程序出错', 'a fault of this program')}: ${whereOf(fault)}`);
  }
}

function whereOf(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [fault.name, ...frames.slice(0, 3).map((line) => line.trim())].join(' ');
}

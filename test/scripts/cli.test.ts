import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { buildCommand } from '../../scripts/build.ts';
import { checkCommand } from '../../scripts/check.ts';
import { inColour } from '../../scripts/cli/colours.ts';
import { languageOf, spoken } from '../../scripts/cli/language.ts';
import { misuse } from '../../scripts/cli/misuse.ts';
import { today } from '../../scripts/cli/today.ts';
import { devCommand } from '../../scripts/dev.ts';
import { diffCommand } from '../../scripts/diff.ts';
import { gateCommand } from '../../scripts/gate.ts';
import { hooksCommand } from '../../scripts/hooks.ts';
import { initCommand } from '../../scripts/init.ts';
import { migrateCommand } from '../../scripts/migrate.ts';
import { newCommand } from '../../scripts/new.ts';
import { reportCommand } from '../../scripts/report.ts';
import { scanCommand } from '../../scripts/scan/command.ts';
import { startCommand } from '../../scripts/start.ts';
import { runCommand } from './run-command.ts';

const commands: Record<string, () => Command> = {
  build: () => buildCommand(),
  check: checkCommand,
  dev: devCommand,
  diff: diffCommand,
  gate: gateCommand,
  hooks: hooksCommand,
  init: initCommand,
  migrate: migrateCommand,
  new: newCommand,
  report: reportCommand,
  scan: scanCommand,
  start: startCommand,
};
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const docs = readFileSync('docs/commands.md', 'utf8');

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  return text;
}

describe.each(Object.entries(commands))('%s', (name, command) => {
  test('its help has examples that run it, exit codes, and --lang', () => {
    const help = helpOf(command());
    expect(help).toContain(`npm run ${name}`);
    expect(help).toMatch(/例：|Examples:/);
    expect(help).toMatch(/退出码：|Exit codes:/);
    expect(help).toContain('--lang');
    expect(scripts[name]).toBe(`node scripts/${name}.ts`);
  });

  test('each option that its examples use exists', () => {
    const known = command().options.map(({ long }) => long);
    const used = helpOf(command())
      .split('\n')
      .filter((line) => /^ {2}\S*npm run/.test(line))
      .flatMap((line) =>
        [...(line.split(' -- ')[1] ?? '').matchAll(/(?<=^|\s)--[a-z-]+/g)].map(([option]) => option),
      );
    expect(used.filter((option) => !known.includes(option))).toEqual([]);
  });

  test('docs/commands.md names it and every option it has', () => {
    const from = docs.indexOf(`\n## ${name}`);
    expect(from).toBeGreaterThan(0);
    const part = docs.slice(from, docs.indexOf('\n## ', from + 1));
    const unnamed = command()
      .options.flatMap(({ long }) => long ?? [])
      .filter(
        (long) =>
          !['--help', '--lang', '--content'].includes(long) && !new RegExp(`${long}(?![a-z-])`).test(part),
      );
    expect(unnamed).toEqual([]);
  });
});

test.each([
  [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [[], {}, 'zh'],
  [[], { LANG: 'C.UTF-8' }, 'zh'],
  [[], { LANG: 'en_GB.UTF-8' }, 'en'],
  [[], { LANG: 'zh_CN', LC_ALL: 'en_US' }, 'en'],
  [['--lang', 'en'], { LANG: 'zh_CN' }, 'en'],
  [['--lang=zh-CN', 'x'], { LANG: 'en_GB' }, 'zh'],
  [['--lang', 'fr'], { LANG: 'en_GB' }, 'en'],
  [['--lang'], {}, 'zh'],
] as const)('%#: the language that is spoken', (args, env, language) => {
  expect(spoken(args, env)).toBe(language);
});

test('the language of an environment is Chinese unless it plainly names another one', () => {
  expect([languageOf({}), languageOf({ LC_MESSAGES: 'de_DE' })]).toEqual(['zh', 'en']);
});

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('%#: colours', (isTTY, env, coloured) => {
  expect(inColour({ isTTY }, env)).toBe(coloured);
});

test.each([
  [
    'commander.unknownOption',
    "error: unknown option '--formt=json'\n(Did you mean --format?)",
    '没有选项 --formt；是不是 --format',
  ],
  [
    'commander.optionMissingArgument',
    "error: option '--since <revision>' argument missing",
    '选项 --since <revision> 后缺少值',
  ],
  ['commander.missingArgument', "error: missing required argument 'org'", '缺少参数 org'],
  ['commander.excessArguments', 'error: too many arguments. Expected 2 arguments but got 3.', '参数太多'],
  [
    'commander.conflictingOption',
    "error: option '--staged' cannot be used with option '--since <revision>'",
    '--staged 与 --since <revision> 不能同用',
  ],
  [
    'commander.invalidArgument',
    "error: option '--format <format>' argument 'pdf' is invalid. Allowed choices are human, json.",
    '--format <format> 的值不对：应为 human, json',
  ],
  ['commander.other', 'error: something', '用法有误'],
])('%s in one sentence, without the value', (code, message, said) => {
  const fault = { code, message } as Parameters<typeof misuse>[0];
  expect(misuse(fault, 'zh')).toBe(said);
  expect(misuse(fault, 'en')).toMatch(/^[ -~]+$/);
});

test('today is the day where the command runs', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test.each([
  ['scan', ['--nothing']],
  ['scan', ['--format', 'pdf', '.']],
  ['scan', ['--staged', '--since', 'HEAD']],
  ['check', ['--lang', 'fr']],
  ['diff', []],
  ['report', ['demo-justice', 'twenty']],
  ['report', ['nobody', '2025']],
  ['new', ['--org', 'demo-justice']],
  ['gate', ['no-such-folder']],
  ['migrate', ['--content', 'no-such-folder']],
])('%s %j: one clear error, exit code 2', async (name, args) => {
  const { code, out, err } = await runCommand(name, args);
  expect([code, out]).toEqual([2, '']);
  const lines = err.trim().split('\n');
  expect(lines[0]).toMatch(/^✗ \S/);
  expect(lines.length).toBeLessThanOrEqual(2);
  expect(err).not.toMatch(/\n\s+at /);
});

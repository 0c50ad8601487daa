/** The ready pipelines: they parse, and every command in them exists with its options. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkCommand } from '../../scripts/check.ts';
import { scanCommand } from '../../scripts/scan/command.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands: Record<string, Command> = { check: checkCommand(), scan: scanCommand() };
const read = (name: string): unknown => parse(readFileSync(`docs/ci/${name}`, 'utf8'));

const GitHub = z.object({
  on: z.object({ pull_request: z.null(), push: z.object({ branches: z.array(z.string()) }) }),
  permissions: z.object({ contents: z.literal('read'), 'security-events': z.literal('write') }),
  jobs: z.record(
    z.string(),
    z.object({
      'runs-on': z.string(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});
const GitLabJob = z.object({ stage: z.string(), script: z.array(z.string()) });
const Gitee = z.object({
  version: z.literal('1.0'),
  stages: z.array(
    z.object({ steps: z.array(z.object({ step: z.string(), commands: z.array(z.string()) })) }),
  ),
});

const github = () =>
  Object.values(GitHub.parse(read('github-actions.yml')).jobs).flatMap(({ steps }) => steps);
const gitlab = () =>
  Object.values(read('gitlab-ci.yml') as object).flatMap((value) => {
    const job = GitLabJob.safeParse(value);
    return job.success ? job.data.script : [];
  });
const gitee = () =>
  Gitee.parse(read('gitee-go.yml')).stages.flatMap(({ steps }) => steps.flatMap((step) => step.commands));

describe.each([
  ['github-actions.yml', () => github().flatMap(({ run }) => run ?? [])],
  ['gitlab-ci.yml', gitlab],
  ['gitee-go.yml', gitee],
])('%s', (_name, lines) => {
  const typed = () =>
    lines()
      .flatMap((text) => text.split('\n'))
      .flatMap((line) => [...line.matchAll(/npm run ([\w:-]+)(?: -- ([^|]*))?/g)])
      .map(([, name = '', rest = '']) => ({
        name,
        options: [...rest.matchAll(/(?<=^|\s)--[a-z-]+/g)].map(([one]) => one),
      }));

  test('each command that it runs exists', () => {
    const names = typed().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['check', 'scan']));
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('each option of them exists, and what a format is is known', () => {
    for (const { name, options } of typed()) {
      const known = commands[name]?.options.flatMap(({ long }) => long ?? []);
      if (known) expect(options.filter((option) => !known.includes(option))).toEqual([]);
    }
    const formats = scanCommand().options.find(({ long }) => long === '--format')?.argChoices ?? [];
    for (const [, format = ''] of lines()
      .join('\n')
      .matchAll(/--format (\w+)/g))
      expect(formats).toContain(format);
  });

  test('it looks at history since a revision', () => {
    expect(lines().join('\n')).toContain('--since "$BASE"');
  });
});

test('GitHub fetches the whole history and uploads the SARIF file that the scan writes', () => {
  const steps = github();
  expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with).toMatchObject({
    'fetch-depth': 0,
  });
  const upload = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'));
  expect(
    steps.some(({ run }) => run?.includes(`--format sarif --output ${String(upload?.with?.sarif_file)}`)),
  ).toBe(true);
});

test('the page beside them names all three', () => {
  const page = readFileSync('docs/ci/README.md', 'utf8');
  for (const name of ['github-actions.yml', 'gitlab-ci.yml', 'gitee-go.yml'])
    expect(page).toContain(`(${name})`);
});

/**
 * Mutation testing of the engine: `npm run mutate -- [--parts N] [--part K …]`. Without options every mutant is run, which takes many
 * hours. `--parts 100 --part 1 --part 2` deals the mutants at random into 100 parts (always the same ones) and runs two of them,
 * so that the score of a part is an honest estimate of the whole and the whole can be run piece by piece. Outcomes of parts
 * are kept in reports/mutation; the score printed is that of all parts of this dealing run so far, with its 95 % interval.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { command, option, run } from './cli.ts';
import { type Deal, NOT_DEALT } from './mutate/deal.ts';
import { type Outcome, roomOf, scoreLine, scoreOf } from './mutate/score.ts';
import { Trouble } from './steps.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'reports/mutation');

async function outcomesOf(deal: Deal): Promise<Outcome[]> {
  const settings = {
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutate/deal.ts'],
    checkers: ['deal'],
    deal,
  };
  const results = await new Stryker(settings).runMutationTest();
  return results.flatMap(({ fileName, location, mutatorName, status, statusReason }): Outcome[] => {
    const place = { file: relative(root, fileName), line: location.start.line, mutator: mutatorName };
    if (status === 'Killed' || status === 'Timeout' || status === 'Survived' || status === 'NoCoverage')
      return [{ ...place, status }];
    if (statusReason === NOT_DEALT) return [];
    throw new Trouble(`${place.file}:${place.line}: ${mutatorName} ended as ${status}`);
  });
}

function kept(parts: number): Outcome[] {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(`of-${parts}-`))
    .sort();
  return files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Outcome[]);
}

function print(outcomes: readonly Outcome[]): void {
  for (const [room, all] of [...Map.groupBy(outcomes, ({ file }) => roomOf(file))].sort())
    console.log(scoreLine(room, scoreOf(all)));
  console.log(scoreLine('all', scoreOf(outcomes)));
}

const cli = command({
  name: 'mutate',
  summary: ['对引擎做变异测试', 'mutation testing of the engine'],
  examples: [
    ['npm run mutate', '全部变异体（数小时）', 'every mutant (hours)'],
    [
      'npm run mutate -- --parts 100 --part 7',
      '百分之一的随机样本',
      'a random sample: one part of a hundred',
    ],
  ],
  exitCodes: ['0 已测完', '0 measured'],
})
  .addOption(option('--parts <n>', ['分成几份', 'how many parts']).default('1'))
  .addOption(option('--part <k...>', ['运行第几份', 'which parts to run']).default(['1']));
cli.parse();
const { parts, part } = cli.opts<{ parts: string; part: string[] }>();

await run(async () => {
  const count = Number(parts);
  mkdirSync(folder, { recursive: true });
  for (const each of part.map(Number)) {
    if (!Number.isInteger(each) || each < 1 || !(each <= count))
      throw new Trouble(`--part ${each}: expected a whole number from 1 to ${parts}`);
    const outcomes = await outcomesOf({ parts: count, run: [each] });
    writeFileSync(join(folder, `of-${count}-${each}.json`), JSON.stringify(outcomes));
    print(kept(count));
  }
  return 0;
});

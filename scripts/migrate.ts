/**
 * Rewrites content of an older format in today's, and says what it did. Only what changes is rewritten.
 *
 * Usage: npm run migrate -- [--content DIR] [--dry-run] [--lang zh-CN|en]
 * Exit code: 0 when all content is of today, 1 where something must be mended by hand.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe as inWords } from '#core/disclosure/describe.ts';
import { type Migrated, migrate } from '#core/disclosure/migrate.ts';
import type { Lang } from '#core/disclosure/period.ts';
import { coloursOf } from './cli/colours.ts';
import { contentFiles } from './cli/content-files.ts';
import { command, option, run } from './cli.ts';

const paint = coloursOf(process.stdout);

/** What was done, a line a step, then what could not be done, then a sum. */
export function migrationLines({ texts, steps, problems }: Migrated, lang: Lang): string[] {
  const words = lang === 'zh' ? 0 : 1;
  const done =
    lang === 'zh'
      ? `改写 ${texts.size} 个文件, ${problems.length} 个待手工处理`
      : `${texts.size} files rewritten, ${problems.length} to be mended by hand`;
  return [
    ...steps.map(({ path, from, to, words: said }) =>
      paint.green('✓ ').concat(`content/${path}: ${from} → ${to}`, ...said.map((one) => `; ${one[words]}`)),
    ),
    ...problems.map((one) => paint.red('✗ ') + inWords(one, lang)),
    done,
  ];
}

/** The command as it is typed, without what it does. */
export const migrateCommand = () =>
  command({
    name: 'migrate',
    summary: [
      '把旧格式的内容改写成现在的格式，并说明改了什么。',
      'Rewrites content of an older format in the one of today, and says what was done.',
    ],
    examples: [
      ['npm run migrate -- --dry-run', '只说明，不改写', 'says what would be done'],
      ['npm run migrate', '改写', 'does it'],
    ],
    exitCodes: [
      '0 内容都是现在的格式，1 有要手工处理的，2 读不了，或用法有误',
      '0 all content is of today, 1 something must be mended by hand, 2 cannot be read, or wrong usage',
    ],
  })
    .addOption(option('--content <folder>', ['内容文件夹', 'content folder']).default('content'))
    .addOption(option('--dry-run', ['只说明，不改写', 'say what would be done, write nothing']));

if (import.meta.main)
  await run(() => {
    const options = migrateCommand().parse().opts<{ content: string; dryRun?: true; lang: Lang }>();
    const folder = resolve(options.content);
    const migrated = migrate(contentFiles(options.content));
    if (!options.dryRun) for (const [path, text] of migrated.texts) writeFileSync(join(folder, path), text);
    console.log(migrationLines(migrated, options.lang).join('\n'));
    return migrated.problems.length === 0 ? 0 : 1;
  });

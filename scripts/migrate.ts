/**
 * Rewrites content of an older format in today's, and says what it did. Only what changes is rewritten.
 *
 * Usage: npm run migrate -- [--content DIR] [--dry-run] [--lang zh|en]
 * Exit code: 0 when all content is of today, 1 where something must be mended by hand.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { describe as inWords } from '#core/disclosure/describe.ts';
import { type Migrated, migrate } from '#core/disclosure/migrate.ts';
import type { Lang } from '#core/disclosure/period.ts';
import { readContentFolder } from '../site/content-folder.ts';

/** What was done, a line a step, then what could not be done, then a sum. */
export function migrationLines({ texts, steps, problems }: Migrated, lang: Lang): string[] {
  const words = lang === 'zh' ? 0 : 1;
  const done =
    lang === 'zh'
      ? `改写 ${texts.size} 个文件, ${problems.length} 个待手工处理`
      : `${texts.size} files rewritten, ${problems.length} to be mended by hand`;
  return [
    ...steps.map(({ path, from, to, words: said }) =>
      pc.green('✓ ').concat(`content/${path}: ${from} → ${to}`, ...said.map((one) => `; ${one[words]}`)),
    ),
    ...problems.map((one) => pc.red('✗ ') + inWords(one, lang)),
    done,
  ];
}

if (import.meta.main) {
  const options = new Command('migrate')
    .description('升级内容格式 · brings content to the format of today')
    .option('--content <dir>', '内容目录 content folder', 'content')
    .option('--dry-run', '只说明, 不改写 say what would be done, write nothing')
    .addOption(
      new Option('--lang <lang>', '语言 language')
        .choices(['zh', 'en'])
        .default(process.env.LANG?.startsWith('en') ? 'en' : 'zh'),
    )
    .parse()
    .opts<{ content: string; dryRun?: boolean; lang: Lang }>();
  const folder = resolve(options.content);
  const migrated = migrate(readContentFolder(folder));
  if (!options.dryRun) for (const [path, text] of migrated.texts) writeFileSync(join(folder, path), text);
  console.log(migrationLines(migrated, options.lang).join('\n'));
  process.exitCode = migrated.problems.length === 0 ? 0 : 1;
}

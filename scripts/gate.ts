import { relative, sep } from 'node:path';
import { Command } from 'commander';
import type { z } from 'zod';
import { kindName } from '#core/privacy/explain.ts';
import { Policy } from '#core/privacy/policy-schema.ts';
import type { GateLeak, Part } from './gate/read-folder.ts';
import { readOnAll } from './gate/share-out.ts';
import { walk } from './scan/list-files.ts';

export interface GateReport extends Part {
  /** How many files were read. */
  files: number;
}

/**
 * Reads every file of a built folder as a stranger would (text, attributes, comments, data, scripts, names) and gives each
 * leak that is left and each file that could not be read; a folder passes when both lists are empty. A notice passes.
 * @throws when the folder cannot be read, or holds nothing: an empty folder proves nothing.
 */
export async function gate(folder: string, given: z.input<typeof Policy>): Promise<GateReport> {
  const policy = Policy.parse(given);
  const files = (await walk(folder, new Set()))
    .map((path) => relative(folder, path).split(sep).join('/'))
    .sort();
  if (files.length === 0) throw new Error(`${folder}: 文件夹是空的 the folder is empty`);
  const parts = await readOnAll(folder, files, policy);
  const leaks = parts.flatMap((part) => part.leaks).sort(byPlace);
  return { files: files.length, leaks, unreadable: parts.flatMap((part) => part.unreadable).sort() };
}

/** A leak in words, Chinese and English; holds nothing of the text. */
export function describeLeak({ file, in: where, place, kind }: GateLeak): string {
  const position = place.line === undefined ? '' : `:${place.line}:${place.column ?? 1}`;
  const name = where === 'name' ? ' (文件名 file name)' : '';
  return `${file}${position}${name} ${kindName(kind, 'zh')} ${kindName(kind, 'en')}`;
}

function byPlace(a: GateLeak, b: GateLeak): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);
}

async function main(): Promise<number> {
  const command = new Command('gate')
    .description('像陌生人一样读一个已生成的网站文件夹 Reads a built site as a stranger would')
    .argument('[folder]', '文件夹 folder', 'dist/site')
    .option('--as-of <date>', '以哪一天为今天 which day is today', new Date().toLocaleDateString('sv-SE'))
    .addHelpText(
      'after',
      '\n例 Example:\n  npm run gate -- dist/site\n\n退出码 Exit codes: 0 通过 passed, 1 有泄露 leaks, 2 读不了 not readable',
    )
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .parse();
  const folder = command.processedArgs[0] as string;
  const report = await gate(folder, { asOf: command.opts<{ asOf: string }>().asOf }).catch(
    (error: Error) => error,
  );
  if (report instanceof Error) {
    console.error(`${folder}: 读不了这个文件夹 cannot be read`);
    return 2;
  }
  for (const leak of report.leaks) console.log(describeLeak(leak));
  for (const file of report.unreadable) console.log(`${file} 无法读取 cannot be read`);
  console.log(
    `${report.files} 个文件 files, ${report.leaks.length} 处泄露 leaks, ${report.unreadable.length} 个无法读取 not readable`,
  );
  if (report.unreadable.length > 0) return 2;
  return report.leaks.length > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main();

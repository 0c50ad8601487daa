import { relative, sep } from 'node:path';
import type { z } from 'zod';
import { kindName } from '#core/privacy/explain.ts';
import { Policy } from '#core/privacy/policy/policy-schema.ts';
import { enginePath } from '../site/try/engine-script.ts';
import { coloursOf } from './cli/colours.ts';
import { today } from './cli/today.ts';
import { command, option, run, say } from './cli.ts';
import { isOwnEngine } from './gate/own-engine.ts';
import { ReadAlong } from './gate/read-along.ts';
import type { GateLeak, Part } from './gate/read-folder.ts';
import { digestOfFiles } from './release-folder.ts';
import { walk } from './scan/list-files.ts';
import { Trouble } from './steps.ts';

export interface GateReport extends Omit<Part, 'digests'> {
  /** How many files were read. */
  files: number;
  /** SHA-256 over all that was read, as `digestOf` gives it. */
  digest: string;
}

/**
 * Reads every file of a built folder as a stranger would (text, attributes, comments, data, scripts, names) and gives each
 * leak that is left and each file that could not be read; a folder passes when both lists are empty. A notice passes.
 * @throws when the folder cannot be read, or holds nothing: an empty folder proves nothing.
 */
export const gate = async (folder: string, given: z.input<typeof Policy>): Promise<GateReport> =>
  finishGate(folder, new ReadAlong(folder, Policy.parse(given)));

/** The same, where reading began while the folder was being built. */
export async function finishGate(folder: string, reading: ReadAlong): Promise<GateReport> {
  const files = (await walk(folder, new Set()))
    .map((path) => relative(folder, path).split(sep).join('/'))
    .sort();
  if (files.length === 0) throw new Error(`${folder}: 文件夹是空的 the folder is empty`);
  const parts = await reading.finish(files);
  const leaks = parts.flatMap((part) => part.leaks);
  const own = new Set<string>();
  for (const file of new Set(leaks.map((leak) => leak.file)))
    if (await isOwnEngine(folder, file)) own.add(file);
  return {
    files: files.length,
    leaks: leaks.filter(({ file }) => !own.has(file)).sort(byPlace),
    unreadable: parts.flatMap(({ unreadable }) => unreadable).sort(),
    digest: digestOfFiles(parts.flatMap(({ digests }) => digests)),
  };
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

/** The command as it is typed, without what it does. */
export const gateCommand = () =>
  command({
    name: 'gate',
    summary: [
      '像陌生人一样读一个已生成的网站文件夹；有一处泄露或一个读不了的文件就不通过。',
      'Reads a built site as a stranger would; one leak, or one file that cannot be read, and it does not pass.',
    ],
    examples: [['npm run gate -- dist/site', '检查生成的网站', 'checks the built site']],
    exitCodes: [
      '0 通过，1 有泄露，2 有读不了的文件，或用法有误',
      '0 passed, 1 leaks, 2 not readable, or wrong usage',
    ],
  })
    .usage(`-- ${say('[选项] [文件夹]', '[options] [folder]')}`)
    .argument('[folder]', say('文件夹', 'folder'), 'dist/site')
    .addOption(option('--as-of <date>', ['以哪一天为今天', 'which day is today']).default(today()));

if (import.meta.main)
  await run(async () => {
    const typed = gateCommand().parse();
    const folder = typed.processedArgs[0] as string;
    const asOf = typed.opts<{ asOf: string }>().asOf;
    if (!Policy.shape.asOf.safeParse(asOf).success)
      throw new Trouble(say('--as-of 应为 YYYY-MM-DD 形式的日期', '--as-of: expected a date as YYYY-MM-DD'));
    const report = await gate(folder, { asOf }).catch(() => {
      throw new Trouble(say(`${folder}: 读不了这个文件夹`, `${folder}: cannot be read`));
    });
    for (const leak of report.leaks) console.log(describeLeak(leak));
    for (const file of report.unreadable) console.log(`${file} 无法读取 cannot be read`);
    if (report.leaks.some(({ file }) => file === enginePath))
      console.log(
        say(
          `${enginePath} 与现在的源码做出的不同：如果网站是更早生成的，重新运行 npm run build`,
          `${enginePath} is not what these sources make: if the site was built earlier, run npm run build again`,
        ),
      );
    const paint = coloursOf(process.stdout);
    const count = [report.files, report.leaks.length, report.unreadable.length];
    const text = say(
      `${count[0]} 个文件，${count[1]} 处泄露，${count[2]} 个无法读取`,
      `${count[0]} files, ${count[1]} leaks, ${count[2]} not readable`,
    );
    const passed = report.leaks.length + report.unreadable.length === 0;
    console.log(passed ? paint.green(text) : paint.red(text));
    if (report.unreadable.length > 0) return 2;
    return report.leaks.length > 0 ? 1 : 0;
  });

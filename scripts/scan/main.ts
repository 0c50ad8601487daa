/** Looks for private data in files, folders, git and sites. See `npm run scan -- --help`. */
import { statSync } from 'node:fs';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { coloursOf, noColours } from '../cli/colours.ts';
import { writeOutput } from '../cli/write-output.ts';
import { run, say } from '../cli.ts';
import { Trouble } from '../steps.ts';
import { checkAll } from './check-all.ts';
import type { Checked } from './checked.ts';
import { type ScanOptions, scanCommand } from './command.ts';
import { formatted, growing } from './formats.ts';
import { sinceJobs, stagedJobs } from './git-jobs.ts';
import type { Job, Settings } from './job.ts';
import { jsonText } from './json.ts';
import { markKnown } from './mark-known.ts';
import { pathJobs, standardInput } from './path-jobs.ts';
import { Progress } from './progress.ts';
import type { Site } from './site-jobs.ts';
import { addTally, exitCodeOf, type Tally, type Told, tallyOf } from './tally.ts';

await run(async () => {
  const command = scanCommand().parse();
  const options = command.opts<ScanOptions>();
  const policy = { ...defaultPolicy(options.asOf), profile: options.profile };
  if (options.jsonl) {
    const { scanLines } = await import('./json-lines.ts');
    await scanLines(process.stdin, process.stdout, policy);
    return 0;
  }
  if (options.stream) {
    const { scanText } = await import('./text-stream.ts');
    const { open, unread } = await scanText(process.stdin, process.stdout, options.stdinName, policy);
    return unread > 0 ? 2 : open > 0 ? 1 : 0;
  }
  if (command.args.length === 0 && !options.staged && !options.since && !options.site)
    command.help({ error: true });
  const settings = await settingsOf(options, policy);
  const site = options.site === undefined ? undefined : await siteOf(options.site, policy);
  const jobs = site?.jobs ?? (await jobsOf(options, command.args));
  return report(options, settings, await checkJobs(jobs, options, settings, site));
});

// What most runs have no use for is loaded when it is asked for.
function baselines() {
  return import('./baseline.ts');
}

async function siteOf(folder: string, policy: Settings['policy']): Promise<Site> {
  const { openSite } = await import('./site-jobs.ts');
  return openSite(folder, policy);
}

async function settingsOf(
  { mask, ocr, baseline, writeBaseline: fresh, keyFile, site }: ScanOptions,
  policy: Settings['policy'],
): Promise<Settings> {
  if (mask !== undefined && statSync(mask, { throwIfNoEntry: false })?.isFile())
    throw new Trouble(
      say(`${mask}: 应为文件夹，而这里是文件`, `${mask}: expected a folder, a file is there`),
    );
  const wantsKey = baseline !== undefined || fresh !== undefined;
  return {
    policy,
    ...(wantsKey ? { key: (await baselines()).keyFrom(keyFile, fresh !== undefined) } : {}),
    ...(mask === undefined ? {} : { mask }),
    ...(ocr ? { ocr } : {}),
    ...(site === undefined ? {} : { links: true }),
  };
}

async function jobsOf(options: ScanOptions, paths: readonly string[]): Promise<Iterable<Job>> {
  if (options.staged) return stagedJobs(paths);
  if (options.since !== undefined) return sinceJobs(options.since, paths);
  const jobs: Job[] = [];
  for (const path of paths) {
    if (path === '-') jobs.push(await standardInput(options.stdinName));
    else for (const one of await pathJobs(path, !options.ignore, options.mask)) jobs.push(one);
  }
  return jobs;
}

/** What a run came to, and its files, as far as they were not written out on the way. */
interface Outcome {
  tally: Tally;
  checked: Checked[];
}

async function checkJobs(
  jobs: Iterable<Job>,
  options: ScanOptions,
  settings: Settings,
  site: Site | undefined,
): Promise<Outcome> {
  const known =
    options.baseline === undefined || settings.key === undefined
      ? new Set<string>()
      : (await baselines()).readBaseline(options.baseline, settings.key, options.asOf);
  const listed = Array.isArray(jobs) ? (jobs as Job[]) : [];
  const size = listed.reduce((sum, job) => sum + job.size, 0);
  const progress = new Progress(process.stderr, options.lang === 'zh', listed.length, size);
  const checked: Checked[] = [];
  const tally = tallyOf([]);
  // A long run is told file by file, where the format allows; by the threads themselves, where nothing is added here.
  const growth = options.output === undefined ? growing[options.format] : undefined;
  const asked: Settings =
    growth && !site && settings.key === undefined ? { ...settings, tell: true } : settings;
  process.stdout.write(growth?.head ?? '');
  for await (const { job, checked: one } of checkAll(jobs, asked, options.jobs)) {
    let told: Told;
    if ('text' in one) told = one;
    else {
      const result = markKnown(site ? site.withLinks(one, job) : one, known);
      checked.push(result);
      told = { text: growth ? jsonText(result) : '', tally: tallyOf([result]) };
    }
    if (growth) process.stdout.write(growth.one(told.text, tally.files));
    addTally(tally, told.tally);
    progress.add(job.size);
  }
  process.stdout.write(growth?.tail(tally) ?? '');
  progress.end();
  return { tally, checked };
}

async function report(
  options: ScanOptions,
  settings: Settings,
  { tally, checked }: Outcome,
): Promise<number> {
  const { format, output, lang } = options;
  if (output !== undefined) writeOutput(output, formatted(format, checked, lang, noColours));
  else if (!growing[format])
    process.stdout.write(formatted(format, checked, lang, coloursOf(process.stdout)));
  if (options.writeBaseline === undefined || settings.key === undefined)
    return exitCodeOf(tally, options.mask !== undefined);
  const { writeBaseline } = await baselines();
  const count = writeBaseline(options.writeBaseline, settings.key, checked, options.asOf);
  console.error(
    say(
      `${options.writeBaseline}: 已登记 ${count} 处`,
      `${options.writeBaseline}: ${count} findings registered`,
    ),
  );
  return exitCodeOf({ ...tally, open: 0 }, false);
}

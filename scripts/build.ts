/**
 * Builds everything: content is checked and scrubbed, the site is built into a fresh folder, the gate reads that folder
 * as a stranger would, and only a clean folder takes the place of the last one. Then both extension builds.
 *
 * Usage: npm run build [-- --content DIR --out DIR --no-extension]
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import picocolors from 'picocolors';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { buildSite, PublicationError, type SiteReport } from '../site/build.ts';
import { buildExtension } from './build-extension.ts';
import { command, language, option } from './cli.ts';
import { ReadAlong } from './gate/read-along.ts';
import { describeLeak, finishGate, gate } from './gate.ts';
import { releaseFolder } from './release-folder.ts';
import { main, step, Trouble } from './steps.ts';

export interface BuildOptions {
  content: string;
  out: string;
  extension: boolean;
}
export interface BuildReport extends SiteReport {
  site: string;
  digest: string;
  extensions: string[];
  seconds: number;
}

/** How many places of one kind of trouble are printed; the rest is counted. */
const shown = 20;

/**
 * Builds site and extension.
 * @throws Trouble when content is wrong or a leak is left; the last good output then stays where it is.
 */
export async function build({ content, out, extension }: BuildOptions): Promise<BuildReport> {
  const started = performance.now();
  mkdirSync(out, { recursive: true });
  const fresh = mkdtempSync(join(out, '.building-'));
  let reading: ReadAlong | undefined;
  const follow = (policy: Policy) => {
    const along = new ReadAlong(fresh, policy);
    reading = along;
    return (path: string) => along.wrote(path);
  };
  try {
    const report = await step('检查、清洗内容并生成网站 Check, scrub and build the site', () =>
      buildSite({ contentDir: content, outDir: fresh, follow }).catch((error: unknown) => {
        throw error instanceof PublicationError ? new Trouble(list(error.lines(language))) : error;
      }),
    );
    const digest = await step(
      '守门：按陌生人的读法重读成品 Gate: read the result as a stranger would',
      async () => {
        const read = await (reading ? finishGate(fresh, reading) : gate(fresh, report.policy));
        const { leaks, unreadable } = read;
        const lines = [
          ...leaks.map(describeLeak),
          ...unreadable.map((path) => `${path}: 无法读取 cannot be read`),
        ];
        if (lines.length > 0)
          throw new Trouble(
            `${list(lines)}\n成品里还有泄露，未发布；上一次的成品保持不变。 Leaks are left: nothing was published.`,
          );
        return read.digest;
      },
    );
    const site = join(out, 'site');
    releaseFolder(fresh, site, digest);
    const extensions = extension
      ? await step('生成浏览器扩展 Build the extension', () =>
          buildExtension({ outDir: join(out, 'extension') }),
        )
      : [];
    return { ...report, site, digest, extensions, seconds: (performance.now() - started) / 1000 };
  } finally {
    await reading?.stop();
    rmSync(fresh, { recursive: true, force: true });
  }
}

function list(lines: readonly string[]): string {
  const rest = lines.length - shown;
  return [...lines.slice(0, shown), ...(rest > 0 ? [`… 另有 ${rest} 处 and ${rest} more`] : [])].join('\n');
}

/** What was built, in a few lines. */
export function summary(report: BuildReport): string {
  const here = (path: string) => relative(process.cwd(), path) || path;
  const redactions = Object.entries(report.redactions).map(([kind, count]) => `${kind} ${count}`);
  return [
    '',
    picocolors.bold(`明示 Mingshi · ${report.seconds.toFixed(1)} s`),
    `  披露 disclosures  ${report.disclosures}`,
    `  页面 pages        ${report.pages}`,
    `  清洗 redactions   ${redactions.join(', ') || '0'}`,
    `  预警 warnings     ${report.warnings}`,
    ...(report.leftOut.length > 0
      ? [`  未填 left empty   ${report.leftOut.join(', ')} (content/site.json)`]
      : []),
    `  网站 site         ${here(report.site)}  (sha256 ${report.digest.slice(0, 16)})`,
    ...report.extensions.map((path) => `  扩展 extension    ${here(path)}`),
    ...(report.extensions.length > 0
      ? [
          picocolors.dim(
            '  Chrome/Edge: chrome://extensions → 开发者模式 → 加载已解压的扩展程序 (Load unpacked)',
          ),
          picocolors.dim(
            '  Firefox: about:debugging#/runtime/this-firefox → 临时载入附加组件 (manifest.json)',
          ),
        ]
      : []),
    '',
  ].join('\n');
}

/** Options that `build` and `start` share. */
export const buildCommand = (name: 'build' | 'start' = 'build'): Command =>
  command({
    name,
    summary: [
      `检查、清洗内容，生成网站和浏览器扩展，守门通过才发布${name === 'start' ? '；然后在本机打开网站' : ''}。`,
      `Checks and scrubs the content, builds the site and the browser extension, publishes what the gate lets pass${name === 'start' ? '; then serves the site on this machine' : ''}.`,
    ],
    examples: [
      [`npm run ${name}`, 'content/ → dist/site', 'content/ → dist/site'],
      [`npm run ${name} -- --no-extension`, '只要网站，快一些', 'the site only, which is quicker'],
    ],
    exitCodes: [
      '0 已生成，1 内容有误或成品有泄露（上一次的成品不变），2 用法有误',
      '0 built, 1 the content is wrong or a leak is left (the last output stays), 2 wrong usage',
    ],
  })
    .addOption(option('--content <folder>', ['内容文件夹', 'content folder']).default('content'))
    .addOption(option('--out <folder>', ['输出文件夹', 'output folder']).default('dist'))
    .addOption(option('--no-extension', ['只生成网站', 'build the site only']));

/** Options as typed, with whole paths. */
export function optionsOf(command: Command): BuildOptions {
  const { content, out, extension } = command.opts<BuildOptions>();
  if (!existsSync(content))
    throw new Trouble(
      `没有内容文件夹 ${content}；请检查 --content。 There is no content folder ${content}; check --content.`,
    );
  return { content: resolve(content), out: resolve(out), extension };
}

if (import.meta.main)
  await main(async () => {
    console.log(summary(await build(optionsOf(buildCommand().parse()))));
  });

/**
 * Checks the content folder: schemas, references, sums, dates, figures that contradict each other, and every text for private
 * data. A warning is a question to the issuer and stops nothing.
 *
 * Usage: npm run check -- [--content DIR] [--staged | --watch] [--lang zh-CN|en]
 * Receipts of checks beside notices are verified; MINGSHI_RECEIPT_KEY (the office's key) also holds them against the text.
 * Exit code: 0 clean, 1 something to mend, 2 something could not be read.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { ContentFile } from '#core/disclosure/catalogue.ts';
import { describe as inWords, pointerInWords } from '#core/disclosure/describe.ts';
import { type Parsed, parseContent } from '#core/disclosure/parse.ts';
import type { Lang } from '#core/disclosure/period.ts';
import type { Problem } from '#core/disclosure/problem.ts';
import { locator } from '#core/disclosure/source/locate.ts';
import { explain } from '#core/privacy/explain.ts';
import {
  type ContentQuestion,
  issuerQuestions,
  lineQuestions,
  schemeErrors,
} from '../site/publication/content-questions.ts';
import { receiptProblems } from './check/receipts.ts';
import { watchFolder } from './check/watch-folder.ts';
import { coloursOf } from './cli/colours.ts';
import { contentFiles } from './cli/content-files.ts';
import { policyOf } from './cli/content-policy.ts';
import { unreadWords } from './cli/unread-words.ts';
import { command, complain, option, run, say } from './cli.ts';
import { type FileScan, findLeaks, type Leak } from './find-leaks.ts';
import { stagedContent } from './staged-content.ts';
import { Trouble } from './steps.ts';

const paint = coloursOf(process.stdout);

/** What a check gives: lines for people, counts, and the exit code. */
export interface CheckReport {
  lines: string[];
  errors: number;
  warnings: number;
  leaks: number;
  unread: number;
  exitCode: 0 | 1 | 2;
}

/**
 * Checks the files of a content folder. `scanned` limits the search for private data to some of them (those of a commit);
 * references and sums are always checked over all, since a change in one file can break another.
 */
export async function checkContent(
  files: readonly ContentFile[],
  lang: Lang,
  scanned?: ReadonlySet<string>,
): Promise<CheckReport> {
  const parsed = parseContent(files, (bytes) => createHash('sha256').update(bytes).digest('hex'));
  const policy = policyOf(parsed.catalogue);
  const scans = new Map<string, FileScan>();
  for (const file of files) {
    if (!scanned || scanned.has(file.path)) scans.set(file.path, await findLeaks(file, policy));
  }
  const lines: string[] = [];
  const count = { errors: 0, warnings: 0, leaks: 0, unread: 0 };
  for (const problem of parsed.problems) {
    count[problem.severity === 'error' ? 'errors' : 'warnings']++;
    lines.push(mark(problem.severity) + inWords(withPrintableFile(problem, scans), lang));
  }
  for (const one of questionsOf(parsed)) {
    count[one.severity === 'error' ? 'errors' : 'warnings']++;
    const file = scans.get(one.file)?.printable ?? one.file;
    lines.push(mark(one.severity) + questionLine(file, one, files, lang));
  }
  for (const { path, words } of receiptProblems(files, process.env.MINGSHI_RECEIPT_KEY)) {
    count.errors++;
    lines.push(`${mark('error')}content/${scans.get(path)?.printable ?? path}: ${words[lang]}`);
  }
  for (const { printable, leaks, unread } of scans.values()) {
    for (const leak of leaks.toSorted(byPlace)) {
      const refused = leak.finding.severity === 'leak';
      count[refused ? 'leaks' : 'warnings']++;
      lines.push(mark(refused ? 'error' : 'warning') + leakLine(printable, leak, lang));
    }
    for (const { because } of unread) {
      count.unread++;
      lines.push(mark('error') + unreadLine(printable, because, lang));
    }
  }
  const exitCode = count.errors + count.leaks > 0 ? 1 : count.unread > 0 ? 2 : 0;
  return { lines: [...lines, summary(files.length, count, lang)], ...count, exitCode };
}

const byPlace = (a: Leak, b: Leak): number =>
  (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0);

const mark = (severity: Problem['severity']): string =>
  severity === 'error' ? paint.red('✗ ') : paint.yellow('! ');

/** What only assessing can see. A file that has an error already is left alone: one fault, one line. */
function questionsOf({ catalogue, problems }: Parsed): ContentQuestion[] {
  const broken = new Set(problems.flatMap(({ file, severity }) => (severity === 'error' ? [file] : [])));
  return [...schemeErrors(catalogue), ...lineQuestions(catalogue), ...issuerQuestions(catalogue)].filter(
    ({ file }) => !broken.has(file),
  );
}

const decoder = new TextDecoder();

function questionLine(
  printable: string,
  { file, pointer, words }: ContentQuestion,
  files: readonly ContentFile[],
  lang: Lang,
): string {
  const source = files.find(({ path }) => path === file);
  const { line, column } = locator(decoder.decode(source?.bytes))(pointer);
  const where = pointer === '' ? '' : ` ${pointerInWords(pointer)}`;
  return `content/${printable}:${line}:${column}${where}: ${words[lang]}`;
}

/** A path can hold a private number: it is printed masked. */
function withPrintableFile(problem: Problem, scans: ReadonlyMap<string, FileScan>): Problem {
  return { ...problem, file: scans.get(problem.file)?.printable ?? problem.file };
}

function leakLine(path: string, { finding, place, inName }: Leak, lang: Lang): string {
  const { kind, severity, advice } = explain(finding, lang);
  const page = place.page === undefined ? '' : lang === 'zh' ? `:第 ${place.page} 页` : `:page ${place.page}`;
  const at = place.line === undefined ? page : `${page}:${place.line}:${place.column ?? 1}`;
  if (lang === 'zh')
    return `content/${path}${at}: ${inName ? '文件名中有' : ''}${kind} (${severity}); ${advice}`;
  return `content/${path}${at}: ${kind}${inName ? ' in the file name' : ''} (${severity}); ${advice}`;
}

function unreadLine(path: string, because: FileScan['unread'][number]['because'], lang: Lang): string {
  const [zh, en] = unreadWords[because];
  const mend = path.endsWith('.json')
    ? ['改好 JSON 后会再检查', 'it will be searched once the JSON is mended']
    : [
        '请换成有文字的格式, 如 .csv、.docx、.xlsx 或由文字生成的 .pdf',
        'use a format that holds text instead, as .csv, .docx, .xlsx or a .pdf made from text',
      ];
  return lang === 'zh'
    ? `content/${path}: 无法检查其中的个人信息: ${zh}; ${mend[0]}`
    : `content/${path}: cannot be searched for private data: ${en}; ${mend[1]}`;
}

function summary(
  files: number,
  { errors, warnings, leaks, unread }: Record<'errors' | 'warnings' | 'leaks' | 'unread', number>,
  lang: Lang,
): string {
  const clean = errors + leaks + unread === 0;
  const text =
    lang === 'zh'
      ? `已检查 ${files} 个文件: ${errors} 个错误, ${leaks} 处泄露, ${unread} 处无法读取, ${warnings} 个提醒`
      : `${files} files checked: ${errors} errors, ${leaks} leaks, ${unread} not readable, ${warnings} warnings`;
  return clean ? paint.green(`✓ ${text}`) : paint.red(`✗ ${text}`);
}

interface CheckOptions {
  content: string;
  staged?: true;
  watch?: true;
  lang: Lang;
}

/** The command as it is typed, without what it does. */
export const checkCommand = () =>
  command({
    name: 'check',
    summary: [
      '检查内容：格式、引用、合计、日期、矛盾的数字，以及个人信息。',
      'Checks the content: format, references, sums, dates, figures that contradict each other, private data.',
    ],
    examples: [
      ['npm run check', '检查 content/', 'checks content/'],
      ['npm run check -- --watch', '改动后随即再查，Ctrl+C 结束', 'again after each change, until Ctrl+C'],
      [
        'npm run check -- --staged',
        '检查即将提交的内容（提交钩子）',
        'what the next commit would hold (the commit hook)',
      ],
    ],
    exitCodes: [
      '0 没有要改的，1 有要改的，2 有读不了的，或用法有误',
      '0 nothing to mend, 1 something to mend, 2 something cannot be read, or wrong usage',
    ],
  })
    .addOption(option('--content <folder>', ['内容文件夹', 'content folder']).default('content'))
    .addOption(
      option('--staged', [
        '检查 git 暂存区，不看工作区',
        'what is staged in git, not the working tree',
      ]).conflicts('watch'),
    )
    .addOption(option('--watch', ['改动后随即再查', 'check again after each change']));

/** @throws Trouble where the folder or git cannot be read. */
async function reportOf({ content, staged, lang }: CheckOptions): Promise<CheckReport> {
  if (!staged) return await checkContent(contentFiles(content), lang);
  try {
    const index = stagedContent(process.cwd());
    return await checkContent(index.files, lang, index.staged);
  } catch (fault) {
    const reason = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    throw new Trouble(say(`无法读取 git ${reason}`, `cannot read git ${reason}`).trim());
  }
}

if (import.meta.main)
  await run(async () => {
    const options = checkCommand().parse().opts<CheckOptions>();
    let last = await reportOf(options);
    if (!options.watch) {
      console.log(last.lines.join('\n'));
      return last.exitCode;
    }
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    const look = async () => {
      try {
        last = await reportOf(options);
      } catch (fault) {
        // Perhaps the folder is being replaced; the next change brings another look.
        if (fault instanceof Trouble) return complain(fault.message);
        throw fault;
      }
      const clear = process.stdout.isTTY ? '\u001b[2J\u001b[3J\u001b[H' : '';
      console.log(`${clear}${last.lines.join('\n')}`);
      console.log(paint.dim(say('等待改动，Ctrl+C 结束', 'waiting for changes, Ctrl+C ends')));
    };
    await watchFolder(resolve(options.content), look, stop.signal);
    return last.exitCode;
  });

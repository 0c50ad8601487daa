import { explain, type Language } from '#core/privacy/explain.ts';
import type { Severity } from '#core/privacy/finding.ts';
import type { Colours } from '../cli/colours.ts';
import { type Checked, isOpen, type Located } from './checked.ts';
import { type Tally, tallyOf } from './tally.ts';
import { brokenWords, copyWords, placeWords, stateWords, unreadWords } from './words.ts';

const colours: Record<Severity, 'red' | 'yellow' | 'dim'> = { leak: 'red', likely: 'yellow', notice: 'dim' };

/** What was checked, for people: a paragraph per file that needs someone, and a line that sums up. Notices of clean files and what the baseline knows are counted only. */
export function human(checked: readonly Checked[], language: Language, paint: Colours): string {
  const paragraphs = checked.filter(needsSomeone).map((file) => paragraph(file, language, paint));
  return `${[...paragraphs, summary(tallyOf(checked), language, paint)].join('\n\n')}\n`;
}

const needsSomeone = ({ findings, unread, broken, copy }: Checked): boolean =>
  unread.length > 0 ||
  findings.some(isOpen) ||
  broken !== undefined ||
  (copy !== undefined && 'refused' in copy);

function paragraph(file: Checked, language: Language, paint: Colours): string {
  const commit = file.commit === undefined ? '' : paint.dim(` @ ${file.commit}`);
  const unread = file.unread.map(
    ({ place, because }) =>
      `  ${[placeWords(place, language), paint.yellow(unreadWords[because][language])].join(' ').trim()}`,
  );
  const broken = (file.broken ?? []).map(
    ({ target, line, column }) =>
      `  ${paint.cyan(`${file.name}:${line}:${column}`)}  ${paint.yellow(brokenWords[language])}  ${target}`,
  );
  const copy = copyLine(file.copy, language).map((words) => `  ${paint.yellow(words)}`);
  const found = file.findings.filter(({ known }) => !known);
  return [
    `${paint.bold(file.name)}${commit}  ${stateWords[file.state][language]}`,
    ...unread,
    ...broken,
    ...copy,
    ...found.map((located) => line(file.name, located, language, paint)),
  ].join('\n');
}

/** What is to be said of a copy: that there is none, or that it is not quite the file. */
function copyLine(copy: Checked['copy'], language: Language): string[] {
  if (!copy) return [];
  if ('refused' in copy) return [copyWords[copy.refused][language]];
  const zh = language === 'zh';
  const { removed = 0, pictures } = copy;
  const painted = zh
    ? `；逐页图片（黑块已烧入，没有文字，发布前请看一遍）：${pictures}`
    : `; and pictures of its pages, blackened, without text (look at them before publishing): ${pictures}`;
  if (copy.as === 'text')
    return [
      `${zh ? '遮盖副本是文本：' : 'the masked copy is its text: '}${copy.path}${pictures ? painted : ''}`,
    ];
  if (removed === 0) return [];
  return [
    zh ? `副本中整体去除 ${removed} 处图片或属性` : `${removed} pictures or properties were taken out whole`,
  ];
}

function line(
  name: string,
  { finding, place, preview, in: part }: Located,
  language: Language,
  paint: Colours,
): string {
  const { kind, severity, reasons, advice } = explain(finding, language);
  const inName = language === 'zh' ? '文件名' : 'file name';
  const where = part === 'name' ? inName : `${name}:${placeWords(place, language)}`;
  const why = reasons.join(language === 'zh' ? '；' : '; ');
  return [
    `  ${paint.cyan(where)}  ${paint[colours[finding.severity]](severity)}  ${kind}  ${preview}`,
    `      ${why}${language === 'zh' ? '。' : '. '}${advice}`,
  ].join('\n');
}

function summary(tally: Tally, language: Language, paint: Colours): string {
  const { files, states, open, notices, known, broken, copies } = tally;
  const zh = language === 'zh';
  const some = (count: number, inZh: string, inEn: string) => (count > 0 ? [zh ? inZh : inEn] : []);
  const rest = [
    ...some(known, `基线内 ${known} 处`, `${known} in the baseline`),
    ...some(notices, `提示 ${notices} 处`, `${notices} notices`),
    ...some(broken, `断链 ${broken} 处`, `${broken} broken links`),
    ...some(states.partly, `部分检查 ${states.partly} 个`, `${states.partly} partly checked`),
    ...some(states.unreadable, `无法检查 ${states.unreadable} 个`, `${states.unreadable} not readable`),
    ...some(copies.written, `写出遮盖副本 ${copies.written} 个`, `${copies.written} masked copies written`),
    ...some(copies.refused, `未写出 ${copies.refused} 个`, `${copies.refused} not written`),
  ];
  const text = zh
    ? `共 ${files} 个文件: ${[`未发现问题 ${states.clean} 个`, `发现 ${open} 处问题`, ...rest].join(', ')}。`
    : `${files} files: ${[`${states.clean} clean`, `${open} findings to act on`, ...rest].join(', ')}.`;
  const unread = states.partly + states.unreadable + copies.refused;
  return open > 0 ? paint.red(text) : unread > 0 ? paint.yellow(text) : paint.green(text);
}

import { styleText } from 'node:util';
import type { Place } from '#core/documents/block.ts';
import { explain, type Language } from '#core/privacy/explain.ts';
import type { Severity } from '#core/privacy/finding.ts';
import { type Checked, isOpen, type Located } from './check-file.ts';
import { stateWords, unreadWords } from './words.ts';

const colours: Record<Severity, 'red' | 'yellow' | 'dim'> = { leak: 'red', likely: 'yellow', notice: 'dim' };

/** What was checked, for people: a paragraph per file that is not clean, and a line that sums up. Notices of clean files are counted only. */
export function human(checked: readonly Checked[], language: Language, coloured: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    coloured ? styleText(style, text, { validateStream: false }) : text;
  const paragraphs = checked
    .filter(({ state }) => state !== 'clean')
    .map((file) => {
      const head = `${paint('bold', file.name)}  ${stateWords[file.state][language]}`;
      const unread = file.unread.map(
        ({ place, because }) => `  ${placeWords(place)}${paint('yellow', unreadWords[because][language])}`,
      );
      return [
        head,
        ...unread,
        ...file.findings.map((located) => line(file.name, located, language, paint)),
      ].join('\n');
    });
  return `${[...paragraphs, summary(checked, language)].join('\n\n')}\n`;
}

function line(
  name: string,
  located: Located,
  language: Language,
  paint: (style: Parameters<typeof styleText>[0], text: string) => string,
): string {
  const { finding, place, preview } = located;
  const { kind, severity, reasons, advice } = explain(finding, language);
  const inName = language === 'zh' ? '文件名' : 'file name';
  const where = located.in === 'name' ? inName : `${name}:${placeWords(place).trim()}`;
  const why = reasons.join(language === 'zh' ? '；' : '; ');
  return [
    `  ${paint('cyan', where)}  ${paint(colours[finding.severity], severity)}  ${kind}  ${preview}`,
    `      ${why}${language === 'zh' ? '。' : '. '}${advice}`,
  ].join('\n');
}

function placeWords({ line: row, column, pointer, part }: Place): string {
  const position = row === undefined ? '' : `${row}:${column ?? 1} `;
  return `${part === undefined ? '' : `${part} `}${position}${pointer ? `${pointer} ` : ''}`;
}

function summary(checked: readonly Checked[], language: Language): string {
  const count = (state: Checked['state']) => checked.filter((file) => file.state === state).length;
  const found = checked.flatMap((file) => file.findings);
  const open = found.filter(isOpen).length;
  const notices = found.length - open;
  const [clean, partly, unreadable] = [count('clean'), count('partly'), count('unreadable')];
  if (language === 'zh') {
    const rest = `${notices > 0 ? `, 提示 ${notices} 处` : ''}${partly > 0 ? `, 部分检查 ${partly} 个` : ''}${unreadable > 0 ? `, 无法检查 ${unreadable} 个` : ''}`;
    return `共 ${checked.length} 个文件: 未发现问题 ${clean} 个, 发现 ${open} 处问题${rest}。`;
  }
  const rest = `${notices > 0 ? `, ${notices} notices` : ''}${partly > 0 ? `, ${partly} partly checked` : ''}${unreadable > 0 ? `, ${unreadable} not readable` : ''}`;
  return `${checked.length} files: ${clean} clean, ${open} findings to act on${rest}.`;
}

import type { Severity } from '#core/privacy/finding.ts';
import type { Lang } from './lang.ts';

/** Words of the page to try the check on. */
const zh = {
  title: '试一试',
  lead: '把要公示的文字贴进来，看看有没有不该公开的个人信息。与浏览器扩展、本站发布前用的是同一个引擎；文字不离开本页，不上传，不保存，断网也能用。',
  draft: '文字（下面是一份虚构的公示稿，可以改，也可以换成自己的）',
  check: '检查',
  again: '换回练习稿',
  working: '正在检查…',
  failed: '引擎没有装入，请检查网络后重新打开本页。',
  found: (leaks: number, likely: number) =>
    `${leaks} 处必须处理${likely > 0 ? `，${likely} 处需要决定` : ''}`,
  clean: '未发现问题',
  noticesOnly: (count: number) => `没有必须处理的，${count} 处提示`,
  list: '发现',
  at: (line: number, column: number) => `第 ${line} 行第 ${column} 字`,
  why: '为什么',
  basis: (count: number) => `依据（${count} 条）`,
  masked: '遮盖后的文字',
  copy: '复制遮盖后的文字',
  copied: '已复制',
  severity: { leak: '必须处理', likely: '需要决定', notice: '提示' } satisfies Record<Severity, string>,
  limits:
    '只检查文字；表格、附件、图片和整个网页编辑器，请用浏览器扩展或命令行（npm run scan）。「未发现问题」不等于可以公开，仍须人工审核。',
  script:
    '本页需要脚本：检查在您的浏览器里进行。没有脚本时，可用浏览器扩展「明示」（源代码在本项目的 extension 文件夹，npm run zip 生成安装包），或在命令行检查：',
};

const en: typeof zh = {
  title: 'Try it',
  lead: 'Paste the text of a notice and see whether it holds personal data that must not be published. The engine is the one of the browser extension and of this site’s own build; the text does not leave this page, is not uploaded and not kept; it works offline.',
  draft: 'Text (below is a made-up notice in Chinese; change it, or put your own in its place)',
  check: 'Check',
  again: 'Back to the practice text',
  working: 'Checking…',
  failed: 'The engine did not load. Check the network and open this page again.',
  found: (leaks, likely) => `${leaks} must be handled${likely > 0 ? `, ${likely} to decide` : ''}`,
  clean: 'Nothing found',
  noticesOnly: (count) => `Nothing must be handled, ${count} for your information`,
  list: 'Findings',
  at: (line, column) => `line ${line}, character ${column}`,
  why: 'Why',
  basis: (count) => `Legal basis (${count})`,
  masked: 'The text, masked',
  copy: 'Copy the masked text',
  copied: 'Copied',
  severity: { leak: 'must be handled', likely: 'to decide', notice: 'for your information' },
  limits:
    'Text only; for tables, attachments, pictures and whole web editors use the browser extension or the command line (npm run scan). “Nothing found” does not mean that it may be published: a person still has to read it.',
  script:
    'This page needs scripts: the check runs in your browser. Without them, use the browser extension Mingshi (its source is this project’s folder extension; npm run zip makes the packages), or check from the command line:',
};

const all: Record<Lang, typeof zh> = { zh, en };
export const tryWords = (lang: Lang): typeof zh => all[lang];

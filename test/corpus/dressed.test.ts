import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import { inSimplified } from '#core/privacy/dress/traditional.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';
import { corpus } from './corpus.ts';

const policy = defaultPolicy('2026-11-21');
/** Names are notices, and rules over rows figure differently where a mask is cut. */
const quiet = new Set([
  'name',
  'weak-mask',
  'complementary-masks',
  'inconsistent-mask',
  'single-out',
  'small-cell',
]);

const toTraditional = Converter({ from: 'cn', to: 't' });

const blockOf = (text: string): Block => ({ text, role: 'text', place: {} });

/** What is found, by kind and the last characters of the value, which are written alike in every dress. */
const alarms = (blocks: readonly Block[]): string[] =>
  scan(blocks, policy)
    .filter(({ kind, severity }) => severity !== 'notice' && !quiet.has(kind))
    .map(({ kind, block, start, end }) => {
      const value = inSimplified(blocks[block]?.text ?? '')
        .slice(start, end)
        .normalize('NFKC')
        .replace(/<[^<>]*>|&nbsp;|[^\p{L}\p{N}]/gu, '');
      return `${kind} ${value.slice(-4)}`;
    })
    .sort();

const lines = (text: string, dress: (line: string) => string, between = ''): string =>
  text.split('\n').map(dress).join(between);

/** How sites, editors and other systems write the same document. */
const dresses: Record<string, (text: string) => string | Block[]> = {
  'paragraphs of an editor': (text) =>
    lines(
      text,
      (line) => `<p style="text-indent: 2em;"><span style="font-family: 仿宋_GB2312;">${line}</span></p>`,
    ),
  'lines broken by <br>': (text) => lines(text, (line) => line, '<br/>'),
  'divisions with indents': (text) =>
    `<div class="TRS_Editor">${lines(text, (line) => `<div>&nbsp;&nbsp;${line}</div>`)}</div>`,
  'a blank line behind each': (text) => lines(text, (line) => line, '\n\n'),
  'lines of Windows': (text) => lines(text, (line) => line, '\r\n'),
  'half-width colons and brackets': (text) =>
    text.replaceAll('：', ':').replaceAll('（', '(').replaceAll('）', ')'),
  'a mark of byte order': (text) => `\ufeff${text}`,
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'characters without a shape behind marks': (text) => text.replace(/[，。；：]/g, '$&\u200b'),
  'characters without a shape everywhere': (text) => text.replace(/[^\\]{5}/gu, '$&\u00ad'),
  // Not inside escapes.
  'tags of an editor everywhere': (text) =>
    text.includes('\\') ? text : text.replace(/(.{4})(.)/gsu, '$1<span lang="EN-US">$2</span><!--[endif]-->'),
  // Lines with spaces already may be cells, which such a space would part.
  'spaces between Chinese and numbers': (text) =>
    lines(
      text,
      (line) =>
        /[ \t|]/.test(line) ? line : line.replace(/(?<=\p{sc=Han})(?=\d)|(?<=\d)(?=\p{sc=Han})/gu, ' '),
      '\n',
    ),
  'full-width digits and letters': (text) =>
    text.replace(/[\dA-Za-z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  'labels that Markdown sets bold': (text) => text.replace(/^([^：\n*|]{1,12}：)(?!\s)/gm, '**$1**'),
  'the only cell of a table of HTML': (text) =>
    text.length > 60 && text.includes('\n')
      ? `<table width="100%"><tr><td>${lines(text, (line) => `<p>${line}</p>`)}</td></tr></table>`
      : text,
  'a string of JSON': (text) =>
    text.length > 120 && text.split('\n').length > 3 ? JSON.stringify({ content: text }) : text,
  'a section of characters in XML': (text) =>
    text.length > 120 ? `<doc><title>公示</title><body><![CDATA[${text}]]></body></doc>` : text,
  'traditional characters': (text) => {
    const other = toTraditional(text);
    return other.length === text.length && inSimplified(other) === text ? other : text;
  },
  'a cell that lays out a page': (text) =>
    text.length > 60 && text.includes('\n')
      ? [{ ...blockOf(text), role: 'cell', cell: { table: 0, row: 0, column: 0 } }]
      : text,
  'the paragraphs of a document': (text) => text.split('\n').map(blockOf),
};

/** A number that goes on in the next line is found in parts where each line is a paragraph (`read-run.test.ts`). */
const goesOn = (text: string): boolean =>
  scan([blockOf(text)], policy).some(({ start, end }) => text.slice(start, end).includes('\n'));

const plain = corpus().filter(({ text }) => !/<|&|%[\dA-F]{2}/.test(text));

test.each(Object.entries(dresses))('what is found in a document is found in %s', (_, dress) => {
  const other = plain.flatMap(({ id, text }) => {
    const dressed = dress(text);
    if (typeof dressed !== 'string' && goesOn(text)) return [];
    const before = alarms([blockOf(text)]);
    const after = alarms(typeof dressed === 'string' ? [blockOf(dressed)] : dressed);
    const lost = before.filter((one) => !after.includes(one));
    const more = after.filter((one) => !before.includes(one));
    return lost.length + more.length === 0 ? [] : [{ id, lost, more }];
  });
  expect(other).toEqual([]);
});

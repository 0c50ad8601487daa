import { expect, test } from 'vitest';
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

/** What is found, by kind and the last characters of the value, which are written alike in every dress. */
const alarms = (text: string): string[] =>
  scan([{ text, role: 'text', place: {} }], policy)
    .filter(({ kind, severity }) => severity !== 'notice' && !quiet.has(kind))
    .map(
      ({ kind, start, end }) =>
        `${kind} ${text
          .slice(start, end)
          .replace(/<[^<>]*>|&nbsp;|[^\p{L}\p{N}]/gu, '')
          .slice(-4)}`,
    )
    .sort();

const lines = (text: string, dress: (line: string) => string, between = ''): string =>
  text.split('\n').map(dress).join(between);

/** How sites, editors and other systems write the same document. */
const dresses: Record<string, (text: string) => string> = {
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
};

const plain = corpus().filter(({ text }) => !/<|&|%[\dA-F]{2}/.test(text));

test.each(Object.entries(dresses))('what is found in a document is found in %s', (_, dress) => {
  const other = plain.flatMap(({ id, text }) => {
    const [before, after] = [alarms(text), alarms(dress(text))];
    return before.join() === after.join()
      ? []
      : [
          {
            id,
            lost: before.filter((one) => !after.includes(one)),
            new: after.filter((one) => !before.includes(one)),
          },
        ];
  });
  expect(other).toEqual([]);
});

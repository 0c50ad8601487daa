import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { parseContent } from '../../../core/disclosure/parse.ts';
import { interview } from '../../../scripts/new/interview.ts';
import { readContentFolder } from '../../../site/content-folder.ts';

const { catalogue } = parseContent(readContentFolder('content'));
const enter = '\r';
const down = '\u001b[B';

/** Types each answer when its question stands on the screen; gives what came of it and what was shown. */
async function asked(answers: readonly [question: string, keys: string][], from = catalogue) {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  const left = [...answers];
  let shown = '';
  let fresh = '';
  output.on('data', (text: string) => {
    shown += text;
    fresh += text;
    const [question = '', keys = ''] = left[0] ?? [];
    if (question === '' || !fresh.includes(question)) return;
    left.shift();
    fresh = '';
    setImmediate(() => input.write(keys));
  });
  const wanted = await interview(from, 'en', { input, output });
  return { wanted, shown, left };
}

test('a first release: each question in turn, what was typed and what was proposed', async () => {
  const { wanted, left } = await asked([
    ['What is it?', enter],
    ['Which body?', enter],
    ['Under which scheme?', enter],
    ['Which period?', `2031-Q2${enter}`],
    ['Short name', enter],
    ['Kind?', enter],
    ['Title', `Made up${enter}`],
    ['Write the file?', enter],
  ]);
  expect(left).toEqual([]);
  const [org] = catalogue.organisations.keys();
  expect(wanted).toMatchObject({ org, period: '2031-Q2', kind: '项目支出自评', title: 'Made up' });
  const { scheme, record } = wanted as { scheme: string; record: string };
  expect(catalogue.schemes.has(scheme)).toBe(true);
  expect(record).toBe(`${scheme.split('@')[0]}-2031-q2`);
});

test('a period that is none is asked for again', async () => {
  const { wanted, shown } = await asked([
    ['What is it?', enter],
    ['Which body?', enter],
    ['Under which scheme?', enter],
    ['Which period?', `2031-13${enter}`],
    ['expected the form', `${'\u007f'.repeat(7)}2031${enter}`],
    ['Short name', enter],
    ['Kind?', enter],
    ['Title', enter],
    ['Write the file?', enter],
  ]);
  expect(shown).toContain('expected the form 2026');
  expect(wanted).toMatchObject({ period: '2031' });
  expect(wanted && 'title' in wanted).toBe(false);
});

test('the next version of a record', async () => {
  const { wanted } = await asked([
    ['What is it?', `${down}${enter}`],
    ['Which record?', enter],
    ['Write the file?', enter],
  ]);
  const [next] =
    [...catalogue.records].find(([, list]) => list.at(-1)?.disclosure.releaseType !== 'withdrawal') ?? [];
  expect(wanted).toEqual({ next, as: 'correction' });
});

test.each([
  ['at the first question', [['What is it?', '\u0003']]],
  [
    'at the last',
    [
      ['What is it?', `${down}${enter}`],
      ['Which record?', enter],
      ['Write the file?', 'n'],
    ],
  ],
] as const)('who breaks off %s is told that nothing was changed', async (_where, answers) => {
  const { wanted, shown } = await asked(answers.map(([question, keys]) => [question, keys]));
  expect(wanted).toBeUndefined();
  expect(shown).toContain('Nothing was changed');
});

test('a body that has just begun is told how a first scheme comes about, before any question', async () => {
  const empty = { ...catalogue, schemes: new Map(), records: new Map() };
  await expect(interview(empty, 'zh')).rejects.toThrow(/npm run import/);
});

test('without a release there is nothing to correct: only a first release is offered', async () => {
  const { wanted, shown } = await asked([['What is it?', '\u0003']], { ...catalogue, records: new Map() });
  expect(wanted).toBeUndefined();
  expect(shown).toContain('a first release');
  expect(shown).not.toContain('a correction');
});

import { expect, test } from 'vitest';
import type { FindingNote, Report, UnreadPart } from '../../../extension/messages.ts';
import { merge } from '../../../extension/panel/merge.ts';

const note: FindingNote = {
  id: '1',
  leak: 'mobile',
  severity: 'leak',
  confidence: 1,
  reasons: [],
  spot: { area: 'page' },
  preview: '138****8000',
};

const report = (origin: string, findings: FindingNote[], unread: UnreadPart[], characters = 10): Report => ({
  kind: 'report',
  document: `document of ${origin}`,
  origin,
  unread,
  findings,
  characters,
  tables: 1,
  milliseconds: 1,
});

const foreign = (origin: string, count: number): UnreadPart => ({ because: 'foreign-frame', origin, count });

test.each([
  ['clean', [], []],
  ['findings', [note], []],
  ['findings', [note], [foreign('https://b', 1)]],
  ['partly', [], [foreign('https://b', 1)]],
])('one frame is %s', (state, findings, unread) =>
  expect(merge(new Map([[0, report('https://a', findings, unread)]])).state).toBe(state),
);

test('a page of which nothing could be read is not clean', () => {
  const reports = new Map([[0, report('https://a', [], [{ because: 'canvas', count: 1 }], 0)]]);
  expect(merge(reports).state).toBe('unreadable');
});

test('a foreign frame that reports for itself counts as read', () => {
  const reports = new Map([
    [0, report('https://a', [], [foreign('https://b', 1)])],
    [7, report('https://b', [note], [])],
  ]);
  const { unread, findings, characters, tables } = merge(reports);
  expect(unread).toEqual([]);
  expect(findings).toEqual([{ ...note, frame: 7, document: 'document of https://b' }]);
  expect([characters, tables]).toEqual([20, 2]);
});

test('two frames of one origin and one report: one stays unread', () => {
  const reports = new Map([
    [0, report('https://a', [], [foreign('https://b', 2)])],
    [7, report('https://b', [], [])],
  ]);
  const { state, unread } = merge(reports);
  expect(unread).toEqual([foreign('https://b', 1)]);
  expect(state).toBe('partly');
});

test('a report answers for one frame only, however many name its origin', () => {
  const reports = new Map([
    [0, report('https://a', [], [foreign('https://b', 1)])],
    [7, report('https://b', [], [foreign('https://b', 1)])],
  ]);
  expect(merge(reports).unread).toEqual([foreign('https://b', 1)]);
});

test('no report at all is no result', () => {
  expect(merge(new Map())).toEqual({
    state: 'unreadable',
    findings: [],
    unread: [],
    characters: 0,
    tables: 0,
    frames: [],
  });
});

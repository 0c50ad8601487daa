import { expect, test } from 'vitest';
import { checkDraft } from '../../../site/try/check-draft.ts';
import { practice } from '../../../site/try/practice.ts';

const asOf = '2026-11-22';

test('the practice text holds what must be handled, each with its reason, basis and advice, and its place', () => {
  const { findings } = checkDraft(practice, 'zh', asOf);
  expect(findings.filter(({ severity }) => severity === 'leak').length).toBeGreaterThanOrEqual(3);
  for (const { reasons, basis, advice } of findings) {
    expect(reasons.length).toBeGreaterThan(0);
    expect(basis.length).toBeGreaterThan(0);
    expect(advice).not.toBe('');
  }
  expect(findings.find(({ kind }) => kind.startsWith('居民身份证号'))).toMatchObject({ line: 3, column: 13 });
});

test('nothing of the values is told, and the masked text has none of them left', () => {
  const { findings, masked } = checkDraft(practice, 'en', asOf);
  const digits = /\d{11,}/;
  expect(digits.test(JSON.stringify(findings))).toBe(false);
  const text = masked.map((one) => one.text).join('');
  expect(checkDraft(text, 'en', asOf).findings.filter(({ severity }) => severity === 'leak')).toEqual([]);
  expect(masked.filter(({ mask }) => mask).length).toBeGreaterThanOrEqual(3);
});

test('a text with nothing in it comes back whole', () => {
  expect(checkDraft('现将公示如下。', 'zh', asOf)).toEqual({
    findings: [],
    masked: [{ text: '现将公示如下。', mask: false }],
  });
  expect(checkDraft('', 'zh', asOf)).toEqual({ findings: [], masked: [] });
});

/** Parties of cases of families are leaks by their names alone; of other suits, and in 公告送达, they stay notices. */
import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const names = (text: string) =>
  scan([{ text, role: 'text', place: {} }], policy)
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end, severity }) => `${text.slice(start, end)} ${severity}`);

test.each([
  '原告王小明与被告李志伟离婚纠纷一案，本院已审理终结。',
  '原告王小明、被告李志伟离婚后财产纠纷一案，现已审理终结。',
  '申请人王小明与被申请人李志伟变更抚养关系纠纷一案，本院立案受理。',
  '原告王小明与被告李志伟探望权纠纷一案。',
])('%s', (text) => {
  expect(names(text)).toEqual(['王小明 leak', '李志伟 leak']);
});

test.each([
  '原告王小明与被告李志伟民间借贷纠纷一案，本院已审理终结。',
  '李志伟：本院受理原告王小明与你离婚纠纷一案，现依法向你公告送达起诉状副本。',
])('%s', (text) => {
  expect(names(text).filter((one) => one.endsWith('leak'))).toEqual([]);
});

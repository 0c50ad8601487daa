import { expect, test } from 'vitest';
import { bareKey, fold, isBlank, isGarbled, labelKey } from '#core/forms/fold.ts';

test.each([
  ['推進(jìn)', '推進'],
  ['建設（shè）工作', '建設工作'],
  ['满意\uf961', '满意率'],
  ['⽅案', '方案'],
  ['甲\u00a0乙\r\n丙 ', '甲 乙\n丙'],
  ['预算数(A)', '预算数(A)'],
  ['市(县)级', '市(县)级'],
])('text %#', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each(['', ' ', '—', '——', '*', '/', '……', '未公布', 'N/A', '-'])('%j says nothing', (text) => {
  expect(isBlank(text)).toBe(true);
});
test.each(['0', '无', '0%', '*注'])('%j says something', (text) => {
  expect(isBlank(text)).toBe(false);
});

test.each(['確??己', '锟斤拷', '甲\ufffd乙', '???', 'å±±'])('%# is garbled', (text) => {
  expect(isGarbled(text)).toBe(true);
});
test.each(['为什么？', '真的??', '满意度', 'A?B', '“引号”'])('%j is not garbled', (text) => {
  expect(isGarbled(text)).toBe(false);
});

test('labels lose what differs from form to form', () => {
  expect(labelKey('（一） 项目 名称：')).toBe('项目名称');
  expect(bareKey('全年预算数（A）')).toBe('全年预算数');
});

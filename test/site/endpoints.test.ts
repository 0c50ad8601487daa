import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvLines, safeCell } from '../../site/endpoints/csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-a', "'-a"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['-12.5', '-12.5'],
  ['98.1', '98.1'],
  ['=', '='],
  ['法律援助', '法律援助'],
  ['', ''],
])('cell %j is written as %j', (cell, written) => {
  expect(safeCell(cell)).toBe(written);
});

test('CSV has a byte order mark and comes back as it was', () => {
  const rows = [
    ['甲,"乙"', '1'],
    [undefined, '2'],
    ['两行\n一格', '3'],
  ];
  const csv = [...csvLines(['名称', '数值'], rows)].join('');
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(parse(csv, { bom: true })).toEqual([
    ['名称', '数值'],
    ['甲,"乙"', '1'],
    ['', '2'],
    ['两行\n一格', '3'],
  ]);
});

/** Tables and forms of which each cell stands on a line of its own, as what is copied from a page or a paper. */
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const kindsIn = (lines: readonly string[]): string[] =>
  scan([{ text: lines.join('\n'), role: 'text', place: {} }], policy).map(({ kind }) => kind);

const header = ['户主', '身份证号', '备注', '家庭住址', '民族'];

describe('a table copied by cells', () => {
  test.each([
    ['an empty line is an empty cell', ['本人', '', '代领', '', '']],
    ['without empty cells', ['本人', '本人', '代领', '本人', '代领']],
    ['with no line for empty cells', undefined],
  ])('%s', (_, remarks) => {
    const rows = [
      ['石小爱', '110105194912310021'],
      ['郝婷慧', '11010519491231003X'],
      ['程小怡', '110105194912310048'],
      ['欧阳琼', '110105194912310056'],
      ['邱燕珠', '110105194912310064'],
    ];
    const lines = rows.flatMap((row, at) => [
      ...row,
      ...(remarks ? [remarks[at] ?? ''] : []),
      '柳溪镇石塘村曹家组',
      '汉',
    ]);
    const heads = remarks ? header : header.filter((word) => word !== '备注');
    const kinds = kindsIn([...heads, ...lines]);
    for (const kind of ['name', 'resident-id', 'address'])
      expect(kinds.filter((one) => one === kind)).toHaveLength(rows.length);
  });
});

describe('a form copied by lines', () => {
  const person = (remark: string) => [
    '姓  名',
    '王小明',
    '身份证号',
    '11010519491231002X',
    '备注',
    remark,
    '家庭住址',
    '柳溪镇石塘村曹家组',
    '联系电话',
    '13876543210',
  ];
  test.each(['本人', ''])('label, value, label, value: %#', (remark) =>
    expect(kindsIn(person(remark))).toEqual(['name', 'resident-id', 'address', 'mobile']),
  );
  test('an empty line parts two persons', () =>
    expect(kindsIn([...person('本人'), '', ...person('')])).toHaveLength(8));
  test('of a body: nobody’s', () =>
    expect(
      kindsIn([
        '单位名称',
        '浔阳区税务局办税服务厅',
        '统一社会信用代码',
        '11360403014512345D',
        '负责科室',
        '征收管理股',
        '联系电话',
        '0792-8123456',
        '办公地址',
        '浔阳区庐峰路138号',
        '办公时间',
        '工作日9:00至17:00',
        '邮政编码',
        '332000',
      ]),
    ).toEqual([]));
});

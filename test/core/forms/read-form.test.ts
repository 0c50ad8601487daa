/** Forms that must be refused, each with one clear error: the cell, what was expected, how to mend it, and no text of the form. */
import { expect, test } from 'vitest';
import { describeNote } from '#core/forms/describe.ts';
import { readForms } from '#core/forms/read-form.ts';

const header = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const form = (...rows: string[][]) => ({
  name: '自评表',
  merges: [],
  rows: [
    ['项目支出绩效自评表（2023年度）'],
    ['项目名称', '虚构项目'],
    ['主管部门', '青石县统计局', '', '', '实施单位', '青石县统计局'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', '100', '100', '90', '10', '90%', '9'],
    header,
    ...rows,
    ['总分', '', '', '', '', '100', '99'],
  ],
});
const good = ['产出指标', '数量指标', '办理数量', '≥10件', '11件', '90', '90', ''];

test('a good form gives no error', () => {
  const { forms, notes } = readForms(form(good));
  expect(forms).toHaveLength(1);
  expect(notes.filter(({ level }) => level === 'wrong' || level === 'left')).toEqual([]);
});

test.each([
  ['points that are words', form([...good.slice(0, 5), '九十', '90']), 'no-figure', 'F7'],
  [
    'money that is words',
    {
      ...form(good),
      rows: form(good).rows.map((row, at) => (at === 4 ? ['', '年度资金总额', '一百', '100'] : row)),
    },
    'no-figure',
    'C5',
  ],
  [
    'garbled text',
    form(['产出指标', '数量指标', '办理確??己数量', '≥10件', '11件', '90', '90', '']),
    'garbled',
    'C7',
  ],
  ['a row without a name', form(good, ['', '', '', '≥10件', '', '5']), 'no-name', 'C8'],
  [
    'points of two rows in one cell',
    {
      ...form(good, ['', '', '办结数量', '≥10件', '9件', '', '']),
      merges: [{ row: 6, column: 5, rows: 2, columns: 1 }],
    },
    'shared-weight',
    'F7',
  ],
  ['no indicators', { name: '自评表', merges: [], rows: form().rows.slice(0, 5) }, 'no-rows', 'A1'],
  [
    'a list of persons',
    {
      name: '名单',
      merges: [],
      rows: [
        ['姓名', '考核得分'],
        ['某某', '98'],
      ],
    },
    'person-level',
    'A1',
  ],
])('%s', (_what, grid, code, cell) => {
  const wrong = readForms(grid).notes.filter(({ level }) => level === 'wrong');
  expect(wrong.map((one) => [one.code, one.cell])).toContainEqual([code, cell]);
  for (const one of wrong) {
    for (const lang of ['zh', 'en'] as const) {
      const line = describeNote(one, lang);
      expect(line).toMatch(new RegExp(`^${grid.name}!${one.cell}: .{10,}`));
      for (const text of ['九十', '一百', '某某', '確', '办结']) expect(line).not.toContain(text);
    }
  }
});

test('a sheet without a form gives nothing', () => {
  expect(readForms({ name: '说明', merges: [], rows: [['填表说明'], ['1. 单位为万元。']] })).toEqual({
    forms: [],
    notes: [],
  });
});

test('what has no field is told by its cells', () => {
  const { notes } = readForms({
    ...form(good),
    rows: [...form(good).rows, ['联系电话', '略'], ['备注', '见附件']],
  });
  expect(notes.filter(({ level }) => level === 'left').map(({ code, cell }) => [code, cell])).toEqual([
    ['person', 'B9'],
    ['unused', 'A10'],
  ]);
});

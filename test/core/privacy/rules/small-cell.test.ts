/** Counts of one or two people of whom the table tells something, and cells that follow from a total. */
import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const small = (...rows: string[]) => {
  const text = rows.map((row) => `| ${row} |`).join('\n');
  return scan([{ text, role: 'text', place: {} }], policy)
    .filter(({ kind }) => kind === 'small-cell')
    .map(({ start, end, reasons }) => [text.slice(start, end), reasons[0]?.figure]);
};

test.each([
  [
    'a column called by an illness',
    ['乡镇 | 艾滋病 | 结核病', '---|---|---', '东山镇 | 1 | 12', '西河镇 | 15 | 20'],
    [['1', 1]],
  ],
  [
    'columns called by whom it befalls',
    ['社区 | 社区矫正对象 | 吸毒人员', '---|---|---', '一社区 | 3 | 1', '二社区 | 8 | 2'],
    [
      ['1', 1],
      ['2', 2],
    ],
  ],
  [
    'kinds of disability',
    ['村 | 视力残疾 | 精神残疾', '---|---|---', '东村 | 1 | 12', '西村 | 5 | 9'],
    [['1', 1]],
  ],
  ['an ethnic group', ['民族 | 人数', '---|---', '汉族 | 320', '门巴族 | 1'], [['1', 1]]],
  [
    'what is left out follows from the total below',
    ['乡镇 | 确诊人数（艾滋病）', '---|---', '东山镇 | <3', '西河镇 | 10', '合计 | 12'],
    [['<3', 2]],
  ],
  [
    'what is left out follows from the total beside',
    ['乡镇 | 艾滋病 | 梅毒 | 合计', '---|---|---|---', '东山镇 | - | 12 | 13', '西河镇 | 8 | 9 | 17'],
    [['-', 1]],
  ],
])('%s', (_name, rows, expected) => {
  expect(small(...rows)).toEqual(expected);
});

test.each([
  ['things', ['项目 | 数量', '---|---', '会议 | 1', '培训 | 2']],
  ['letters', ['类别 | 件数', '---|---', '城乡建设 | 1', '劳动社保 | 2']],
  ['posts', ['科室 | 招聘人数', '---|---', '精神科 | 1', '儿科 | 2']],
  ['beds', ['医院 | 精神病床位', '---|---', '一院 | 2', '二院 | 1']],
  [
    'two cells are left out',
    ['乡镇 | 艾滋病', '---|---', '东山镇 | <3', '西河镇 | <3', '南村 | 9', '合计 | 12'],
  ],
  [
    'what is left out is no small count',
    ['乡镇 | 艾滋病', '---|---', '东山镇 | -', '西河镇 | 10', '合计 | 22'],
  ],
  ['none', ['乡镇 | 艾滋病', '---|---', '东山镇 | 0', '西河镇 | 10']],
  [
    'a list of persons with the degree of their disability',
    ['姓名 | 视力残疾 | 备注', '---|---|---', '张三 | 1 | 无', '李四 | 2 | 无'],
  ],
])('%s: quiet', (_name, rows) => {
  expect(small(...rows)).toEqual([]);
});

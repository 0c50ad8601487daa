/** However a province calls a column, a line or a label, the same form is read. */
import { expect, test } from 'vitest';
import { readForms } from '#core/forms/read-form.ts';

/** A form in the most common words; the second argument writes some of them otherwise. */
const drawn = (words: Readonly<Record<string, string>> = {}) => {
  const rows = [
    ['2023年度项目支出绩效自评表'],
    ['项目名称', '', '虚构项目'],
    ['主管部门', '', '青石县统计局', '', '', '实施单位', '', '青石县统计站'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', '100', '110', '99', '10', '90%', '9'],
    ['', '其中：当年财政拨款', '100', '100', '90', '-', '', '-'],
    ['', '上年结转资金', '0', '10', '9', '-', '', '-'],
    ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
    ['', '办理十件', '', '', '', '办理十一件'],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ['产出指标', '数量指标', '办理数量', '≥10件', '11件', '50', '50', ''],
    ['效益指标', '社会效益指标', '满意率', '≥90%', '80%', '40', '35', '人手不足。'],
    ['总分', '', '', '', '', '100', '94'],
  ].map((row, at) =>
    row.map((text) => {
      const [one, other] = [words[`${at} ${text}`], words[text]];
      return one ?? other ?? text;
    }),
  );
  const { forms } = readForms({ name: '自评表', merges: [], rows });
  return forms;
};
const common = drawn();

test('the form in common words is read', () => {
  expect(common).toMatchObject([
    {
      period: '2023',
      project: '虚构项目',
      department: '青石县统计局',
      unit: '青石县统计站',
      objective: { expected: '办理十件', achieved: '办理十一件' },
      funds: {
        weight: '10',
        score: '9',
        lines: { total: { executed: '990000' }, carryover: { annual: '100000' } },
      },
      rows: [
        { name: '办理数量', weight: '50' },
        { name: '满意率', deviation: '人手不足。' },
      ],
      total: { score: '94' },
    },
  ]);
});

test.each([
  ['项目名称', '项目（政策）名称 预算项目名称 二级项目名称 专项资金名称 项目支出名称 项目名称及编码'],
  ['主管部门', '主管部门及代码 项目主管部门 主管预算部门 一级预算部门 预算主管部门 主管单位 市级主管部门'],
  [
    '实施单位',
    '项目实施单位 项目单位 预算单位 资金使用单位 具体实施单位 填报单位 项目承担单位 项目实施部门 用款单位',
  ],
  ['年初预算数', '年初预算 年初预算安排 年初批复数 年初预算金额 年初部门预算数'],
  ['全年预算数', '全年预算 调整预算 调整后预算数 年度预算数 全年预算金额 全年预算数（A）'],
  ['全年执行数', '实际支出 实际执行数 全年支出 支出数 执行金额 决算数 实际支出数 预算执行数 全年执行数（B）'],
  ['项目资金（万元）', '预算执行（万元） 预算执行情况（万元） 资金投入情况（万元） 预算执行率（万元）'],
  [
    '年度资金总额',
    '资金总额 年度预算总额 项目总金额 年度总金额 总额 合计 资金合计 年度支出总额 年度安排 全年经费',
  ],
  ['其中：当年财政拨款', '其中：财政拨款 一般公共预算拨款 其中:财政资金 本级财政资金 一般公共预算'],
  ['上年结转资金', '上年结转 上年结转结余 以前年度结转 结转资金 上年结余 结转结余资金'],
  ['年度总体目标', '年度绩效目标 总体目标 年度目标 年度主要目标 年度总体目标完成情况'],
  ['预期目标', '年初设定目标 年初预期目标 年初设定绩效目标 年初目标 设定目标 预期总体目标'],
  ['实际完成情况', '目标实际完成情况 目标完成情况 全年实际完成情况 年度绩效目标完成情况 完成情况'],
  ['一级指标', '一级绩效指标 一级指标（分值）'],
  ['三级指标', '三级指标名称 指标名称 绩效指标 具体指标 三级指标（指标内容） 指标内容 指标'],
  [
    '年度指标值',
    '指标值 目标值 年初设定目标值 计划完成值 预算指标值 目标 计划数 预期完成值 年初绩效指标值 预期值 目标值设定',
  ],
  [
    '实际完成值',
    '全年完成值 实际完成指标值 全年实际值 实现值 自评值 年末完成值 指标完成情况 完成指标值 实际完成数 实际值',
  ],
  ['9 分值', '权重 分值（权重） 指标分值 标准分值 满分 权重（%） 赋分 分值权重 标准分 参考分值'],
  ['9 得分', '自评得分 自评分 评分 实际得分 单位自评得分 得分情况 自评分值 最终得分'],
  [
    '偏差原因分析及改进措施',
    '未完成原因分析 备注 说明 扣分原因 偏差分析 偏离度及原因分析 完成情况分析 未完成或偏离较大原因分析及改进措施 偏差原因及改进措施说明',
  ],
  ['总分', '合计 总分合计 自评总分 总得分 得分合计 合计得分 总计 综合得分 自评得分'],
])('%s is called otherwise', (usual, others) => {
  for (const other of others.split(' ')) {
    const forms = drawn({ [usual]: other });
    // An empty cell says the same as a cell that the form lacks.
    expect({ other, forms }).toEqual({ other, forms: common });
  }
});

test.each(['评分标准', '指标解释', '完成率', '偏离度', '计分方法', '数据来源', '指标类型'])(
  '%s in the last column is no reason and no value',
  (header) => {
    const forms = drawn({ 偏差原因分析及改进措施: header });
    expect(forms[0]?.rows.map(({ deviation }) => deviation)).toEqual([undefined, undefined]);
    expect(forms[0]?.rows.map(({ actual }) => actual?.value)).toEqual(['11', '80']);
  },
);

test.each(['绩效指标', '指标完成情况', '年度绩效指标完成情况'])(
  '%s beside the table is no column',
  (label) => {
    const grid = (side: boolean) => ({
      name: '自评表',
      merges: [],
      rows: [
        ['2023年度项目支出绩效自评表'],
        ['项目名称', '', '虚构项目'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '数量指标', '办理数量', '≥10件', '11件', '100', '100'],
        ['总分', '', '', '', '', '100', '100'],
      ].map((row, at) =>
        side && at > 1 ? [at === 2 ? label : at === 4 ? (row[0] ?? '') : '', ...row] : row,
      ),
    });
    const [beside, plain] = [true, false].map((side) => readForms(grid(side)).forms[0]?.rows);
    expect(beside?.map(({ name, weight, actual }) => [name, weight, actual?.value])).toEqual(
      plain?.map(({ name, weight, actual }) => [name, weight, actual?.value]),
    );
  },
);

test('a header that is repeated on the next page, and a placeholder behind the rate of the budget, are no indicators', () => {
  const header = ['一级指标', '二级指标', '绩效指标', '年度指标值', '实际完成值', '分值', '得分'];
  const { forms, notes } = readForms({
    name: '自评表',
    merges: [],
    rows: [
      ['2023年度项目支出绩效自评表'],
      ['项目名称', '', '虚构项目'],
      ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数'],
      ['', '年度资金总额', '100', '100', '90'],
      header,
      ['产出指标', '数量指标', '办理数量', '≥10件', '11件', '50', '50'],
      header,
      ['效益指标', '社会效益指标', '满意率', '≥90%', '80%', '40', '35'],
      ['预算执行', '', '预算执行率', '100%', '90%', '10', '9'],
      ['', '', '……'],
      ['总分', '', '', '', '', '100', '94'],
    ],
  });
  expect(notes.filter(({ level }) => level === 'wrong')).toEqual([]);
  expect(forms[0]?.rows.map(({ name }) => name)).toEqual(['办理数量', '满意率']);
  expect(forms[0]?.funds).toMatchObject({ weight: '10', score: '9' });
});

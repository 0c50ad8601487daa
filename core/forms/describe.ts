import type { Lang } from '../disclosure/period.ts';
import { tellable } from '../disclosure/source/found.ts';
import type { Note, NoteCode, NoteFacts } from './note.ts';

type Words = { [C in NoteCode]: (facts: NoteFacts[C]) => readonly [zh: string, en: string] };

const list = (cells: readonly string[]): string =>
  cells.length > 12 ? `${cells.slice(0, 12).join('、')} … (${cells.length})` : cells.join('、');

const methods: Readonly<Record<string, readonly [string, string]>> = {
  ratio: ['正向比例（实际÷目标×分值）', 'ratio (actual ÷ target × points)'],
  'inverse-ratio': ['反向比例（目标÷实际×分值）', 'inverse ratio (target ÷ actual × points)'],
  threshold: ['达标得分', 'threshold (all or nothing)'],
  interval: ['区间', 'interval'],
  qualitative: [
    '定性分档（达成 80–100%，部分达成 60–80%，未达成 0–60%）',
    'qualitative grades (80–100, 60–80, 0–60 %)',
  ],
  monitor: ['仅监测', 'monitored only'],
};

const words: Words = {
  form: ({ layout, rows }) => [
    `${layout === 'department' ? '部门整体支出绩效自评表' : '项目支出绩效自评表'}，${rows} 项指标`,
    `${layout === 'department' ? 'self-evaluation of a body' : 'self-evaluation of a project'}, ${rows} indicators`,
  ],
  funds: ({ lines, unit }) => [`资金 ${lines} 行，单位${unit}`, `funds, ${lines} rows, in ${unit}`],
  matched: ({ scheme }) => [`各项指标都在方案 ${scheme} 中`, `all indicators are in scheme ${scheme}`],
  restored: ({ record, version }) => [
    `由本平台导出的表：${record} 第 ${version} 版，附页补全了表中没有的字段`,
    `exported before: ${record} version ${version}; its data sheet fills in what the form has no place for`,
  ],
  changed: ({ fields }) => [
    `与导出时不同，以表为准：${fields.join('、')}`,
    `changed since the export, the form holds: ${fields.join(', ')}`,
  ],
  'money-unit': ({ unit }) => [
    `表中没有写金额单位，按${unit}`,
    `the form names no unit of money; taken as ${unit}`,
  ],
  'bare-operator': ({ op, cells }) => [
    `指标值没有写 ≥ 或 ≤，按「${op}」：${list(cells)}；不对的话请在表中写明`,
    `targets without a comparison are taken as “${op}”: ${list(cells)}; write it in the form if that is wrong`,
  ],
  percent: ({ from, to }) => [`${from} 当作比例，记为 ${to}%`, `${from} is taken as a share: ${to} %`],
  'near-unit': ({ written, unit }) => [
    `计量单位「${tellable(written)}」记为「${unit}」`,
    `unit “${tellable(written)}” is kept as “${unit}”`,
  ],
  'funds-merged': () => [
    '资金来源多于三类，并入其他资金',
    'more sources of funds than three: added to 其他资金',
  ],
  method: ({ method, cells }) => [
    `表中没有评分方法，按${methods[method]?.[0] ?? method}：${list(cells)}`,
    `the form states no method; taken as ${methods[method]?.[1] ?? method}: ${list(cells)}`,
  ],
  judgement: ({ grade }) => [`按得分÷分值记为「${grade}」`, `graded “${grade}” by points ÷ weight`],
  weights: ({ sum }) => [
    `分值合计为 ${sum}，当作比例乘以 100`,
    `the weights sum to ${sum}: taken as shares of 100`,
  ],
  'new-scheme': ({ scheme, indicators }) => [
    `没有现成的方案，按本表新建 ${scheme} 和 ${indicators} 个指标；解释、口径请补写`,
    `no scheme fits: ${scheme} and ${indicators} indicators are made from the form; please add definitions`,
  ],
  estimate: () => ['有「约」「左右」，标为估算', 'about: marked as an estimate'],
  remark: () => [
    '数字后面还有话：数字记为完成值，整句记为说明',
    'more is said behind the figure: the figure is the value, all of it is kept as context',
  ],
  'shared-reason': () => ['合并单元格里的偏差原因记到每一项', 'a merged reason is kept for each of its rows'],
  'split-reason': () => [
    '偏差原因和改进措施写在一起，从「已、拟、将、下一步」处分开',
    'reason and measure stand in one sentence: parted where it goes on to what was or will be done',
  ],
  period: ({ period }) => [`年度按 ${period}`, `period taken as ${period}`],
  unused: ({ cells }) => [
    `表中这些内容没有对应的字段，没有导入：${list(cells)}`,
    `no field for these cells; not imported: ${list(cells)}`,
  ],
  person: () => [
    '填表人、联系人等个人信息不公布，没有导入',
    'names of persons are not published; not imported',
  ],
  hidden: ({ cells }) => [
    `隐藏的行、列或工作表没有导入：${list(cells)}`,
    `hidden rows, columns or sheets are not imported: ${list(cells)}`,
  ],
  formula: () => [
    '公式没有算好的值，当作空白；请用表格软件打开、保存后再导入',
    'a formula without a stored value is blank here; open and save the file in a spreadsheet program first',
  ],
  'no-form': () => [
    '没有找到自评表（应有「项目名称」或「部门名称」，以及「三级指标」一行表头）',
    'no self-evaluation form here (expected 项目名称 or 部门名称, and a header row with 三级指标)',
  ],
  'words-for-figure': () => [
    '应为数字，写的是文字；文字记为说明，数值记为未公布',
    'a figure was expected; the words are kept as context, the value is not published',
  ],
  'rate-differs': ({ stated, computed }) => [
    `执行率写的是 ${stated}%，执行数÷全年预算数是 ${computed}%；以重算为准`,
    `the rate is stated as ${stated} %, executed ÷ budget is ${computed} %; the computed one is shown`,
  ],
  'fund-line': () => [
    '资金表中这一行没有对应的字段，没有导入',
    'no field for this row of the funds; not imported',
  ],
  'no-funds-total': () => [
    '缺少年度资金总额的全年预算数，资金没有导入；请补填',
    'the total of the annual budget is blank: funds are not imported; please fill it in',
  ],
  garbled: () => [
    '有乱码，无法认出原文；请对照原件改正后再导入',
    'garbled text; mend it after the original, then import again',
  ],
  'person-level': () => [
    '这是按人列的名单或考核表，个人结果不公开，拒绝导入；请改为单位或群体的汇总数',
    'a table of persons: results of persons are never published, so it is refused; give totals of the body instead',
  ],
  'no-figure': ({ expected }) => [
    `应为${expected === 'money' ? '金额，如 48.1 或 48.1万元' : '分数，如 10 或 9.5'}，实为文字；不知道请留空`,
    `expected ${expected === 'money' ? 'an amount such as 48.1' : 'points such as 10 or 9.5'}, found words; leave it blank if unknown`,
  ],
  'shared-weight': () => [
    '分值或得分的单元格跨多项指标，无法分开；请按指标分别填写',
    'points merged over several indicators cannot be told apart; give each row its own',
  ],
  'no-weight': () => [
    '缺少分值；请填写，仅监测的指标填 0',
    'the weight is missing; fill it in, 0 for what is only monitored',
  ],
  'no-rows': () => [
    '没有找到指标（应有一行表头：一级指标、二级指标、三级指标、年度指标值、实际完成值、分值、得分）',
    'no indicators found (expected a header row 一级指标, 二级指标, 三级指标, 年度指标值, 实际完成值, 分值, 得分)',
  ],
  'no-name': () => [
    '有指标值和分值，没有三级指标名称；请填写',
    'a target and points without a name of the indicator; fill it in',
  ],
  'unmatched-row': ({ scheme, near }) => [
    `方案 ${scheme} 中没有这项指标${near === undefined ? '' : `，最接近的是「${tellable(near)}」`}；请改名，或换一个 --scheme`,
    `scheme ${scheme} has no such indicator${near === undefined ? '' : `, the nearest is “${tellable(near)}”`}; rename it, or name another --scheme`,
  ],
  'unit-differs': ({ written, expected }) => [
    `计量单位应为「${expected}」，实为「${tellable(written)}」；请换算后填写`,
    `expected the unit “${expected}”, found “${tellable(written)}”; convert the figure`,
  ],
  'foreign-scheme': ({ scheme }) => [
    `附页用的方案 ${scheme} 不在内容文件夹中；请先加入方案，或用 --fresh 只读表面内容`,
    `the data sheet names scheme ${scheme}, which is not here; add the scheme, or use --fresh to read the form alone`,
  ],
  'broken-data': ({ row }) => [
    `机读数据第 ${row} 行读不懂；请恢复原样，或用 --fresh 只读表面内容`,
    `row ${row} of the data sheet cannot be read; restore it, or use --fresh to read the form alone`,
  ],
  withdrawn: () => ['这一版已撤回，不能导入', 'this version was withdrawn and cannot be imported'],
  'weights-sum': ({ sum, base }) => [
    `各项分值与预算执行率合计 ${sum}，总分写的是 ${base}；请改正其一`,
    `the weights sum to ${sum}, the total says ${base}; mend one of them`,
  ],
};

/** A cell as people write it: `自评表!C12`. The name of a sheet that may be private is not told. */
export const placeText = ({ sheet, cell }: { sheet: string; cell?: string }): string =>
  `${tellable(sheet)}${cell === undefined ? '' : `!${cell}`}`;

/** One remark in one line: the cell, what was understood or expected, how to mend it. Holds no text of the form. */
export function describeNote(one: Note, lang: Lang): string {
  // Code and facts belong together by construction (see `note()`); the union hides it.
  const said = (words[one.code] as (facts: Note['facts']) => readonly [string, string])(one.facts);
  const place = placeText(one);
  return `${place === '' ? '' : `${place}: `}${said[lang === 'zh' ? 0 : 1]}`;
}

import { bareKey, labelKey } from './fold.ts';
import type { Column, FundKind, FundsColumn } from './form.ts';

/** What the labels of the published forms are called, by what they mean. Keys are bare: no brackets, no spaces, no colon. */

export type HeadField =
  | 'project'
  | 'body'
  | 'department'
  | 'unit'
  | 'period'
  | 'filledAt'
  | 'total'
  | 'person'
  | 'other';

const headWords: readonly (readonly [HeadField, RegExp])[] = [
  ['project', /^(?:项目|政策|专项)(?:支出)?(?:政策)?名称(?:及(?:编码|代码))?$/],
  ['body', /^(?:部门单位|部门|单位|预算部门|预算单位|部门预算单位|被评价部门|部门或单位)名称$/],
  ['department', /^(?:项目|预算)?主管(?:部门|单位)(?:及(?:代码|编码)|名称)?$/],
  [
    'unit',
    /^(?:(?:项目)?(?:实施|执行|承担|具体实施)单位|项目单位|资金使用单位|(?:实施|用款|填报|申报|预算)单位)(?:名称)?$/,
  ],
  ['period', /^(?:自评|评价|预算|所属)?年度$/],
  ['filledAt', /^(?:填表|填报|自评|报送)(?:日期|时间)$/],
  ['total', /^自评总(?:得)?分$/],
  [
    'person',
    /^(?:填表人|填报人|填表|经办人|联系人|审核人|复核人|制表人?|单位负责人|项目负责人|主要负责人|分管领导|负责人|财务负责人|联系电话|电话|手机|邮箱|填表人姓名)(?:签字|签章|签名|及电话|及联系电话)?$/,
  ],
  ['other', /^(?:项目(?:类型|属性|类别|编码|代码|起止时间|期限|年度)|报表编号|表号|资金性质|预算科目)$/],
];

/** Which field of the form's head a label names; `undefined` for none. */
export function headField(text: string): HeadField | undefined {
  const key = bareKey(text);
  return key === '' || key.length > 16 ? undefined : headWords.find(([, words]) => words.test(key))?.[0];
}

const fundColumns: readonly (readonly [FundsColumn, RegExp])[] = [
  ['initial', /^(?:年初|期初)(?:部门)?预算(?:数|安排数?|金额|资金)?$/],
  [
    'annual',
    /^(?:全年|调整后?|年度|当年|最终)?预算(?:安排)?(?:数|总额|金额|资金)$|^(?:全年|调整后?|年度)预算$/,
  ],
  [
    'executed',
    /^(?:全年|预算|年度|资金|实际)?(?:执行|支出|支付|完成|使用)(?:数|金额|总额|资金)$|^(?:全年|预算)执行$|^实际(?:支出|使用)$/,
  ],
  ['received', /^(?:资金|实际|全年)?到位(?:数|金额|资金)$/],
  ['weight', /^(?:(?:预算)?执行率)?(?:分值|权重|标准分|标准分值)$/],
  ['rate', /^(?:预算|资金)?(?:执行|支出)(?:率|进度)$/],
  ['score', /^(?:自评|(?:预算)?执行率)?得分$/],
];

/** Which figure of the funds block a column header names. */
export function fundColumn(text: string): FundsColumn | undefined {
  const key = bareKey(text);
  return fundColumns.find(([, words]) => words.test(key))?.[0];
}

const fundLines: readonly (readonly [FundKind, RegExp])[] = [
  [
    'total',
    /^(?:(?:年度|全年|项目|预算|部门|预算执行|年度预算)?(?:财政)?资金(?:总额|总计|合计|总量)|(?:年度|全年|项目|预算|部门|预算执行|年度预算)?资金|(?:资金|金额)?(?:合计|总计|总额)|总金额|(?:部门)?预算(?:总额|合计)|年度支出总额|收入总计|支出合计)$/,
  ],
  ['carryover', /^(?:以前年度|上年度?|历年)(?:财政)?(?:拨款)?(?:结转|结余)(?:结余|结转)?(?:资金|拨款)?$/],
  [
    'appropriation',
    /^(?:当年|本年|年度|本级|同级|一般公共预算|年初)?(?:财政|预算)(?:拨款|资金|性资金)$|^一般公共预算(?:拨款|财政拨款|资金)?$|^财政(?:拨款|资金)$/,
  ],
  [
    'other',
    /^其他(?:资金|来源|来源资金|收入)?$|^非财政(?:拨款|资金)$|^(?:单位|自有|自筹|社会)资金$|^(?:政府性基金|国有资本经营)(?:预算)?(?:拨款|资金|收入)?$|^(?:财政专户|纳入专户|专户)管理的?(?:非税收入)?(?:资金|拨款|收入)?$|^(?:上级|中央|省级?|市级?|县级?)(?:财政)?(?:补助|转移支付)?资金$/,
  ],
];

/** Which source of funds a row names: `其中：当年财政拨款` → appropriation. */
export function fundLine(text: string): FundKind | undefined {
  const key = bareKey(
    labelKey(text)
      .replace(/^其中:?/, '')
      .replace(/^[-—·]+/, ''),
  );
  return fundLines.find(([, words]) => words.test(key))?.[0];
}

const indicatorColumns: readonly (readonly [Column, RegExp])[] = [
  ['level1', /^一级指标(?:名称)?$/],
  ['level2', /^二级指标(?:名称)?$/],
  ['level3', /^(?:三级指标(?:名称)?|指标名称|具体指标|三级指标内容|指标内容)$/],
  ['nature', /^(?:指标性质|指标方向|(?:计算|运算|比较)符号|指标值符号|性质)$/],
  [
    'target',
    /^(?:(?:年度|年初|全年|绩效|预期|计划|当年|三级)*(?:目标|指标)值|年度目标|预期值|计划值|目标值设定|年初设定值|年初计划值|年度计划值)$/,
  ],
  ['adjusted', /^(?:全年)?调整后?(?:的|年度|全年|绩效)*(?:目标|指标)值$/],
  ['unit', /^(?:度量|计量|指标)?单位$|^指标值单位$/],
  [
    'actual',
    /^(?:全年|年度|自评|指标|目标)?(?:实际)?(?:完成|实现|达成)(?:值|情况|数|结果)?$|^实际值$|^全年实际值$|^实际完成指标值$|^完成指标值$|^实际完成$/,
  ],
  ['weight', /^(?:指标)?(?:分值|权重|标准分|满分)(?:权重|分值)?$|^分值\/权重$/],
  ['score', /^(?:自评|实际|评价|指标)*(?:得分|评分)(?:情况)?$/],
  [
    'deviation',
    /^(?:未完成|偏差|未达标|未达成|差异|扣分)?(?:绩效)?(?:目标|指标)?(?:的?原因)(?:分析|说明)?(?:(?:及|和|与|、)?(?:拟采取的?)?(?:改进|整改|纠偏)?(?:的)?(?:措施|建议|方案))?$|^(?:未完成|偏差)(?:情况)?(?:分析|说明)(?:及改进措施)?$|^备注$/,
  ],
  ['improvement', /^(?:拟采取的?|下一步)?(?:改进|整改|纠偏)(?:措施|建议|方案)(?:及建议)?$/],
];

/** Which column of the indicator table a header names. */
export function indicatorColumn(text: string): Column | undefined {
  const key = bareKey(text);
  return indicatorColumns.find(([, words]) => words.test(key))?.[0];
}

/** Header over what was to be reached, and over what was. */
export const isExpected = (text: string): boolean =>
  /^(?:年度)?(?:总体|绩效)?(?:预期|年初设定|年初|计划|设定)(?:总体|绩效|设定)?(?:目标)(?:值|内容)?$/.test(
    bareKey(text),
  );
/** Header over what was to be reached after the budget or the plan was changed: it counts, where it is filled in. */
export const isAdjusted = (text: string): boolean =>
  /^(?:全年|年中)?调整后?的?(?:总体|绩效)?目标$/.test(labelKey(text).replace(/[()[\]]/g, ''));
export const isAchieved = (text: string): boolean =>
  /^(?:年度|全年)?(?:总体)?(?:绩效)?(?:目标)?(?:年度|全年)?(?:具体|实际)?(?:完成|实现)(?:情况|结果)(?:综述|概述|描述)?$/.test(
    bareKey(text),
  );
/** Label of the whole block; in forms of one column it stands beside the text itself. */
export const isObjective = (text: string): boolean =>
  /^(?:年度|项目|部门|整体|当年)*(?:总体|绩效)(?:绩效)?目标$|^年度目标$|^总目标$/.test(bareKey(text));

export const isTotal = (text: string): boolean =>
  /^(?:总分|合计|总计|总得分|总分值|得分合计|自评总分|合计得分)(?:\d+)?$/.test(bareKey(text));
export const isConclusion = (text: string): boolean =>
  /^(?:评价结论|自评结论|总体结论|自评总结|总体评价|评价意见|自评综述|绩效自评结论)$/.test(bareKey(text));
export const reviewerOf = (text: string): string | undefined =>
  /^(主管部门|财政部门|财政局|财政|主管单位|第三方|部门)?(?:审核|复核|审查|评审|初审)(?:意见|结论)$/.exec(
    bareKey(text),
  )?.[1] ?? (/^(?:审核|复核|审查)意见$/.test(bareKey(text)) ? '主管部门' : undefined);
/** 等次, 等级, 评价等级. */
export const isTier = (text: string): boolean =>
  /^(?:自评|评价|绩效)?(?:等次|等级|结果等级)$/.test(bareKey(text));

/** Headers under which a person stands: such a table is no performance of a body. */
export const isPersonHeader = (text: string): boolean =>
  /^(?:姓名|被考核人|被考评人|考核对象姓名|干部姓名|职工姓名|人员姓名|学生姓名|申请人姓名|户主姓名|受助人|身份证号码?|公民身份号码|证件号码)$/.test(
    bareKey(text),
  );

/** 产出指标(50分) → 产出, 服务对象满意度指标 → 服务对象满意度. */
export const levelName = (text: string): string =>
  fold1(text)
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/指标$/, '');
const fold1 = (text: string): string => text.replace(/\s+/g, '');

/** 指标1：培训人数 → 培训人数, 调解案件（20分） → 调解案件; what is only a placeholder (指标1：, ……) → `''`. */
export const indicatorName = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^(?:指标|三级指标)\s*[\d一二三四五六七八九十]{1,2}\s*[:：.、]?\s*/, '')
    .replace(/^[(（]?\d{1,2}[)）.、]\s*(?=\D)/, '')
    .replace(/\s*[(（]\s*\d+(?:\.\d+)?\s*分\s*[)）]$/, '')
    .replace(/^[.…·\s]+$/, '')
    .trim();

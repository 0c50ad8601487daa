import { bareKey, labelKey } from './fold.ts';

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
  [
    'project',
    /^(?:预算|财政|二级|三级|具体)*(?:项目|政策|专项|转移支付)(?:支出|资金|政策)*名称(?:及(?:编码|代码))?$/,
  ],
  ['body', /^(?:预算|部门预算|被评价)?(?:部门|单位|部门或?单位)名称$|^部门$/],
  [
    'department',
    /^(?:(?:项目|预算|地方|[市县区]级)*主管(?:预算)?(?:部门|单位)|一级预算(?:部门|单位))(?:及(?:代码|编码)|名称)?$/,
  ],
  [
    'unit',
    /^(?:(?:项目|资金|具体)*(?:实施|执行|承担|使用|用款|填报|申报|自评)(?:单位|部门)|(?:项目|预算|二级预算)单位)(?:名称)?$/,
  ],
  ['period', /^(?:自评|评价|预算|项目|所属|填报)?年度$/],
  ['filledAt', /^(?:填表|填报|自评|报送)(?:日期|时间)$/],
  ['total', /^(?:自评|评价|综合)总(?:得|评)?分$/],
  [
    'person',
    /^(?:填表人|填报人|填表|经办人|联系人|审核人|复核人|制表人?|单位负责人|项目负责人|主要负责人|分管领导|负责人|财务负责人|联系电话|电话|手机|邮箱|填表人姓名)(?:签字|签章|签名|及电话|及联系电话)?$/,
  ],
  ['other', /^(?:项目(?:类型|属性|类别|编码|代码|起止时间|期限)|报表编号|表号|资金性质|预算科目)$/],
];

/** Which field of the form's head a label names; `undefined` for none. */
export function headField(text: string): HeadField | undefined {
  const key = bareKey(text);
  return key === '' || key.length > 16 ? undefined : headWords.find(([, words]) => words.test(key))?.[0];
}

/** Header over what was to be reached, and over what was. */
export const isExpected = (text: string): boolean =>
  /^(?:年度|总体|整体|绩效)*(?:预期|年初|计划|设定|申报|批复)+(?:年度|总体|整体|绩效)*目标(?:值|内容|情况)?$/.test(
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
  /^(?:自评|评价|综合|最终|项目|绩效)*(?:(?:总|合计)?(?:得|评)?分(?:值|数)?|合计|总计)(?:合计|总计)?\d*$/.test(
    bareKey(text),
  );
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

import { bareKey, labelKey } from './fold.ts';
import type { Column, FundKind, FundsColumn } from './form.ts';

/**
 * What the headers of figures are called, by what they mean. No province calls them alike, but all build them alike: words for the time
 * or the plan, then what is counted, then 数, 值 or 情况. Keys are bare: no brackets, no spaces, no colon.
 */

/** The points that a thing can give, and those that it got. */
const weight =
  /^(?:指标|绩效|标准|设定|参考|单项|评价|预算|执行率)*(?:分值|权重|满分|标准分|参考分|赋分)(?:权重|分值|设置|占比|值)?$|^分值\/权重$/;
const score =
  /^(?:自评|自我|评价|指标|绩效|单位|部门|项目|实际|最终|综合|预算|执行率)*(?:(?:得|评|打|实得)分(?:情况|结果|值|数)?|(?:自评|评价|考评|考核)分(?:值|数)?)$/;

const fundColumns: readonly (readonly [FundsColumn, RegExp])[] = [
  [
    'initial',
    /^[年期]初(?:部门|项目|资金)?(?:预算|批复|安排|下达)+(?:数|金额|资金|总额)?$|^预算批复(?:数|金额)$/,
  ],
  [
    'annual',
    /^(?:全年|调整后?的?|年度|当年|本年|最终)*预算(?:安排)?(?:数|总额|金额|资金)$|^(?:全年|调整后?|年度|当年|最终)预算$/,
  ],
  [
    'executed',
    /^(?:全年|年度|本年|当年|预算|资金|项目|实际|累计)*(?:执行|支出|支付|完成|使用|决算)(?:数|金额|总额|资金)$|^(?:全年|年度|预算)执行$|^(?:全年|年度|实际|累计)+(?:支出|使用|支付)$/,
  ],
  ['received', /^(?:资金|实际|全年)*到位(?:数|金额|资金)$/],
  ['weight', weight],
  ['rate', /^(?:全年|年度)?(?:预算|资金)?(?:执行|支出|完成|使用|支付)(?:率|进度|比例)$/],
  ['score', score],
];

/** Which figure of the funds block a column header names. */
export function fundColumn(text: string): FundsColumn | undefined {
  const key = bareKey(text);
  return fundColumns.find(([, words]) => words.test(key))?.[0];
}

const fundLines: readonly (readonly [FundKind, RegExp])[] = [
  [
    'total',
    /^(?:年度|全年|本年|项目|预算|部门|支出|收入|财政|资金|金额|执行)*(?:总(?:资金|金额)?|合|总金)(?:额|计|量|数)?$|^(?:年度|全年|项目|预算|部门|执行)+资金$/,
  ],
  ['carryover', /^(?!.*(?:下年|年末)).{0,8}(?:结转|结余)(?:结转|结余)?(?:资金|拨款)?$/],
  [
    'appropriation',
    /^(?:当年|本年|年度|本级|同级|一般公共预算|年初)?(?:财政|预算)(?:拨款|资金|性资金)$|^一般公共预算(?:拨款|财政拨款|资金)?$|^财政(?:拨款|资金)$/,
  ],
  [
    'other',
    /^其他(?:资金|来源|来源资金|收入)?$|^非财政(?:拨款|资金)+$|^(?:单位|自有|自筹|社会)资金$|^(?:政府性基金|国有资本经营)(?:预算)?(?:拨款|资金|收入)?$|^(?:财政专户|纳入专户|专户)管理的?(?:非税收入)?(?:资金|拨款|收入)?$|^(?:上级|中央|省级?|市级?|县级?)(?:财政)?(?:补助|转移支付)?资金$/,
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
  ['level1', /^一级(?:绩效)?指标(?:名称)?$/],
  ['level2', /^二级(?:绩效)?指标(?:名称)?$/],
  ['level3', /^(?:三级|具体)(?:绩效)?指标(?:名称|内容)?$|^(?:绩效)?指标(?:名称|内容)$/],
  ['nature', /^(?:指标性质|指标方向|(?:计算|运算|比较)符号?|指标值符号|符号|性质)$/],
  ['adjusted', /^(?:全年)?调整后?(?:的|年度|全年|绩效)*(?:目标|指标)值$/],
  [
    'target',
    /^(?:年度|年初|期初|全年|当年|本年|绩效|预期|预计|计划|设定|预算|申报|三级|目标|指标)*(?:目标|指标|计划|预期|设定)(?:完成|实现)?(?:值|数|量)(?:设定)?$|^(?:年度|绩效|预期|年初|计划)*目标$/,
  ],
  ['unit', /^(?:度量|计量|指标)?(?:值)?单位$|^指标值单位$/],
  ['weight', weight],
  [
    'actual',
    /^(?:年度|全年|年末|年底|期末|当年|本年|自评|指标|目标|绩效|实际)*(?:完成|实现|达成)(?:指标|目标)?(?:值|情况|数|量|结果)?$|^(?:年度|全年|年末|年底)?(?:实际|自评)(?:值|数|结果)$/,
  ],
  ['score', score],
  [
    'deviation',
    /原因|偏[差离](?:度)?(?:情况)?(?:分析|说明)|^(?:未完成)(?:情况)?(?:分析|说明)|^(?:指标|目标)?完成情况(?:分析|说明)|^(?:情况)?说明$|^备注$/,
  ],
  ['improvement', /(?:改进|整改|纠偏)的?(?:措施|建议|方案)/],
];

/** Which column of the indicator table a header names. */
export function indicatorColumn(text: string): Column | undefined {
  const key = bareKey(text);
  return key.length > longestHeader ? undefined : indicatorColumns.find(([, words]) => words.test(key))?.[0];
}

/** What is longer is a sentence. */
const longestHeader = 24;

/** A header that names the indicators where no other does; elsewhere it stands beside the whole table. */
export const mayBeIndicator = (text: string): boolean => /^(?:年度)?(?:绩效)?指标$/.test(bareKey(text));

/** What a column of results.csv holds: in CSVW and Frictionless words, and for people. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly zh: string;
  readonly en: string;
}

// biome-ignore format: a table is read by row.
export const resultsColumns: readonly Column[] = [
  { name: 'record', type: 'string', zh: '披露编号', en: 'Record id' },
  { name: 'version', type: 'integer', zh: '版本', en: 'Version' },
  { name: 'org', type: 'string', zh: '单位编号', en: 'Organisation id' },
  { name: 'org_name', type: 'string', zh: '单位', en: 'Organisation' },
  { name: 'region', type: 'string', zh: '行政区划代码（GB/T 2260）', en: 'Region code (GB/T 2260)' },
  { name: 'period', type: 'string', zh: '时期：2025、2025-H1、2025-Q2、2025-04', en: 'Period: 2025, 2025-H1, 2025-Q2, 2025-04' },
  { name: 'published', type: 'date', zh: '公布日期', en: 'Date of publication' },
  { name: 'node', type: 'string', zh: '指标在方案里的编号', en: 'Id of the indicator within its scheme' },
  { name: 'indicator', type: 'string', zh: '指标@版本', en: 'Indicator@version' },
  { name: 'name', type: 'string', zh: '指标名称', en: 'Name of the indicator' },
  { name: 'unit', type: 'string', zh: '计量单位，目标、实际、上年同期都用它', en: 'Unit of target, actual and baseline' },
  { name: 'target_op', type: 'string', zh: '目标比较符：≥ ≤ = > < 区间', en: 'Comparison of the target: ≥ ≤ = > < or 区间 (an interval)' },
  { name: 'target', type: 'number', zh: '目标值', en: 'Target' },
  { name: 'target_low', type: 'number', zh: '区间下限', en: 'Low end of the interval' },
  { name: 'target_high', type: 'number', zh: '区间上限', en: 'High end of the interval' },
  { name: 'actual', type: 'string', zh: '实际值（文本指标为文字）', en: 'Actual value (words for indicators of text)' },
  { name: 'status', type: 'string', zh: '状态：met 达标，not-met 未达标，unknown 未公布，not-applicable 不适用，monitor 仅监测', en: 'State: met, not-met, unknown (not published), not-applicable, monitor (monitored only)' },
  { name: 'completion_percent', type: 'number', zh: '完成率 %', en: 'Completion in percent' },
  { name: 'points', type: 'number', zh: '得分（重算）', en: 'Points, recomputed' },
  { name: 'weight', type: 'number', zh: '分值', en: 'Weight' },
  { name: 'claimed_points', type: 'number', zh: '自报得分', en: 'Points as claimed' },
  { name: 'baseline', type: 'number', zh: '上年同期', en: 'Same period of the year before' },
  { name: 'deviation', type: 'string', zh: '偏差原因', en: 'Reason for the deviation' },
  { name: 'improvement', type: 'string', zh: '改进措施', en: 'Measures' },
  { name: 'period_from', type: 'date', zh: '时期的第一天', en: 'First day of the period' },
  { name: 'period_to', type: 'date', zh: '时期的最后一天', en: 'Last day of the period' },
  { name: 'as_of', type: 'date', zh: '数据截止日', en: 'Day up to which the data counts' },
  { name: 'quality', type: 'string', zh: '数据说明：估算、不完整、口径变更、抽样，多项以空格分开', en: 'What limits the figure: 估算 estimate, 不完整 incomplete, 口径变更 change of scope, 抽样 sample; several are split by spaces' },
];

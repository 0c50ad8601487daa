import { counted } from './en/counted.ts';
import type { Lang } from './lang.ts';

/** Words of the comparison page. */
const zh = {
  title: '比较',
  these: '把这些指标放到比较页里看',
  this: '把这个指标放到比较页里看',
  lead: '选指标、单位和时期，并排看公布的数字。所选内容写在网址里，复制网址就能分享同一个画面。',
  noRanking: '单位一律按行政区划代码排列，不按数值排序，不排名次；法院尤其如此。口径不同的数字不宜直接比较。',
  indicators: '指标',
  chooseIndicator: '添加一个指标',
  orgs: '单位（不选即全部）',
  periods: '时期（不选即全部）',
  remove: (name: string) => `去掉 ${name}`,
  org: '单位',
  none: '未公布',
  target: '目标',
  loading: '正在读取…',
  failed: '数据读取失败，请看下面的指标清单。',
  empty: '先选一个指标。',
  nothing: '所选的单位和时期没有公布这项指标。',
  shown: (figures: number, orgs: number) => `显示 ${orgs} 家单位的 ${figures} 个数字`,
  sentence: (name: string, orgs: number, periods: number) =>
    `${name}：${orgs} 家单位、${periods} 个时期；同一刻度，从 0 起；圆点是实际值，横线是目标`,
  available: '可以比较的指标',
  count: '单位数',
  unit: '计量单位',
  spans: '时期',
  demo: '（演示数据）',
};

const en: typeof zh = {
  title: 'Compare',
  these: 'See these indicators in the comparison',
  this: 'See this indicator in the comparison',
  lead: 'Choose indicators, bodies and periods and see published figures side by side. The choice stands in the address: copy it to share this view.',
  noRanking:
    'Bodies stand by region code, never by value; nobody is ranked, least of all courts. Figures with different definitions should not be compared.',
  indicators: 'Indicators',
  chooseIndicator: 'Add an indicator',
  orgs: 'Bodies (none means all)',
  periods: 'Periods (none means all)',
  remove: (name) => `Remove ${name}`,
  org: 'Body',
  none: 'not published',
  target: 'target',
  loading: 'Loading…',
  failed: 'The data could not be read; see the list of indicators below.',
  empty: 'Choose an indicator first.',
  nothing: 'The chosen bodies published nothing on this indicator in the chosen periods.',
  shown: (figures, orgs) => `${counted(figures, 'figure')} of ${counted(orgs, 'body', 'bodies')}`,
  sentence: (name, orgs, periods) =>
    `${name}: ${counted(orgs, 'body', 'bodies')}, ${counted(periods, 'period')}; one scale from 0; dots are actual values, lines are targets`,
  available: 'Indicators that can be compared',
  count: 'Bodies',
  unit: 'Unit',
  spans: 'Periods',
  demo: ' (demonstration data)',
};

export type CompareWords = typeof zh;
export const compareWords = (lang: Lang): CompareWords => (lang === 'en' ? en : zh);

import type { Lang } from './lang.ts';

/** Words of the search page beside those of `zh.search`. */
const zh = {
  region: '地区',
  anyRegion: '全部地区',
  indicator: '指标',
  anyIndicator: '全部指标',
  clear: '清除筛选',
  keys: '↓ 进入结果，↑↓ 移动，Esc 回到检索框',
  results: '检索结果',
  suggested: (n: number) => `另有 ${n} 个相近的名称`,
};

const en: typeof zh = {
  region: 'Region',
  anyRegion: 'All regions',
  indicator: 'Indicator',
  anyIndicator: 'All indicators',
  clear: 'Clear filters',
  keys: '↓ to the results, ↑↓ to move, Esc back to the box',
  results: 'Results',
  suggested: (n: number) => `${n} similar ${n === 1 ? 'name' : 'names'}`,
};

export const searchWords = (lang: Lang): typeof zh => (lang === 'en' ? en : zh);

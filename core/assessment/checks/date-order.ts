import { dateOf, spanOf } from '../period.ts';
import type { FigureCheck, FigureFlag } from './check.ts';

const selfEvaluations = new Set(['项目支出自评', '部门整体自评']);

/**
 * 数据截止日 ≤ 发布日; for self-evaluations the period has also ended by the 数据截止日.
 * Source: 财预〔2020〕10号, self-evaluation after the budget year.
 */
export const dateOrder: FigureCheck = {
  id: 'date-order',
  run({ disclosure: { period, asOf, publishedAt, kind } }) {
    const flag = { check: 'date-order', severity: 'question', path: 'asOf', stated: asOf } as const;
    const flags: FigureFlag[] = [];
    if (asOf > publishedAt)
      flags.push({ ...flag, code: 'after-publication', expected: `≤ ${publishedAt}`, figures: {} });
    const end = dateOf(spanOf(period).to);
    if (selfEvaluations.has(kind) && asOf < end)
      flags.push({ ...flag, code: 'before-period-end', expected: `≥ ${end}`, figures: {} });
    return flags;
  },
};

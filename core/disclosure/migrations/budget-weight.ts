import type { Migration } from './migration.ts';

/**
 * 预算执行率 is worth the same in every disclosure under a scheme, so its points moved from `budget.weight` of the disclosure to
 * `budgetWeight` of the scheme.
 */
export const budgetWeight: Migration = {
  kind: 'disclosures',
  from: 1,
  edits({ budget, scheme }) {
    if (typeof budget !== 'object' || budget === null || !('weight' in budget)) return undefined;
    const ref = typeof scheme === 'string' ? scheme : '';
    return {
      here: [{ path: ['budget', 'weight'] }],
      there: { kind: 'schemes', ref, edit: { path: ['budgetWeight'], value: budget.weight } },
      words: [
        `budget.weight 移到方案 ${ref} 的 budgetWeight`,
        `budget.weight moved to budgetWeight of the scheme ${ref}`,
      ],
    };
  },
};

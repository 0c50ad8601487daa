import type { FigureCheck, FigureFlag } from './check.ts';

/**
 * A score, total or tier that the issuer claims differs from the one computed, at the digits of the claim. Both are shown.
 * Source: scheme text; scores are derived, never trusted.
 */
export const scoreMismatch: FigureCheck = {
  id: 'score-mismatch',
  run({ assessment }) {
    if (!assessment) return [];
    const flag = { check: 'score-mismatch', severity: 'question', figures: {} } as const;
    const flags: FigureFlag[] = assessment.nodes.flatMap(({ node, claimed }) =>
      claimed?.mismatch
        ? [{ ...flag, code: 'node', node, stated: claimed.claimed, expected: claimed.computed }]
        : [],
    );
    const { claimedTotal, claimedTier, tier } = assessment;
    if (claimedTotal?.mismatch)
      flags.push({
        ...flag,
        code: 'total',
        path: 'claimedTotal',
        stated: claimedTotal.claimed,
        expected: claimedTotal.computed,
      });
    if (claimedTier?.mismatch && tier)
      flags.push({
        ...flag,
        code: 'tier',
        path: 'claimedTier',
        stated: claimedTier.claimed,
        expected: tier.name,
      });
    return flags;
  },
};

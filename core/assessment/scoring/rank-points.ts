import { compare, constant, max, one, parseOptional, sign, sum, whole, zero } from '../exact.ts';
import type { ScoringMethod } from './method.ts';

/**
 * 名次: `table[place]`; units that tie share the mean of the places they hold. The place is the actual (or the issuer's rank), the size of
 * the field is `rank.size` or the input `size`, the number of units on the same place is the input `tied`. Places beyond the table give 0.
 * Counts only where ranking is allowed and the field is large enough; courts are never ranked.
 * Source: scheme text (季排名), field `basis`; prohibition: 最高人民法院 2024, no 排名排序.
 */
export const rankPoints: ScoringMethod<'rank-points'> = {
  id: 'rank-points',
  needsWeight: false,
  counts: 'points',
  bounds: (scoring) => ({
    low: zero,
    high: scoring.table.reduce((most, points) => max(most, constant(points)), zero),
  }),
  problems: (_leaf, { table }) =>
    table.some((points) => sign(constant(points)) < 0) ? ['negative-parameter'] : [],
  score({ scoring, actual, result, ranking }) {
    if (ranking.kind === 'prohibited') return { outcome: 'not-applicable', because: 'ranking-prohibited' };
    const place = actual ?? (result?.rank ? whole(result.rank.place) : undefined);
    if (place === undefined) return { outcome: 'unknown', because: 'no-actual' };
    const size =
      parseOptional(result?.inputs?.size) ?? (result?.rank?.size ? whole(result.rank.size) : undefined);
    if (size === undefined) return { outcome: 'unknown', because: 'no-population' };
    if (compare(size, whole(ranking.minN)) < 0)
      return { outcome: 'not-applicable', because: 'too-few-units' };
    const tied = parseOptional(result?.inputs?.tied) ?? whole(1);
    if (place.d !== 1n || tied.d !== 1n || compare(place, one) < 0 || compare(tied, one) < 0)
      return { outcome: 'unknown', because: 'negative' };
    const first = Number(place.n) - 1;
    const held = scoring.table.slice(first, first + Number(tied.n));
    return {
      outcome: 'scored',
      points: sum(held.map(constant)).div(tied),
      formula: 'mean of table[place] over the places held',
      inputs: { place: `${place.n}`, tied: `${tied.n}`, size: `${size.n}` },
    };
  },
};

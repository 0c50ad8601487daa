import { compare, equal, parse } from './exact.ts';
import type { RankingPolicy, SchemeInput } from './input.ts';

/**
 * The policy that really holds. Courts (法院) are never ranked, whatever their scheme says.
 * Source: 最高人民法院《人民法院审判质量管理指标体系》(2024 revision), which rules out 排名排序.
 */
export function effectivePolicy(
  scheme: Pick<SchemeInput, 'rankingPolicy' | 'appliesTo'>,
  kind?: string,
): RankingPolicy {
  if (scheme.rankingPolicy.kind === 'prohibited') return scheme.rankingPolicy;
  const courts = kind === '法院' || scheme.appliesTo.kinds.includes('法院');
  return courts ? { kind: 'prohibited', because: '法院不排名' } : scheme.rankingPolicy;
}

/** A unit that could be ranked: its region code, its score (decimal text; absent when incomplete), and its number of cases. */
export interface Unit {
  readonly org: string;
  readonly kind: string;
  readonly region: string;
  readonly score?: string | undefined;
  readonly n?: number | undefined;
}

/** `ranked` are sorted by score and carry places (ties share one); all others stand apart, by region code, without any order of merit. */
export interface Ranking {
  readonly policy: RankingPolicy;
  readonly ranked: readonly (Unit & { readonly place: number; readonly tied: number })[];
  readonly apart: readonly (Unit & {
    readonly because: 'prohibited' | 'too-few-cases' | 'no-score' | 'too-few-units';
  })[];
}

/**
 * Ranks units where the policy allows it. Under a prohibition (and for every court) nobody has a place and rows follow the region code.
 * Units with fewer than `minN` cases, or without a complete score, stand apart; where fewer than two remain, nobody is ranked.
 * The order of `units` never matters. Practice: petition offices leave out units with fewer than 15 cases (宁波, 2018 Q4).
 */
export function rank(units: readonly Unit[], policy: RankingPolicy): Ranking {
  const sorted = [...units].sort(byRegion);
  if (policy.kind === 'prohibited')
    return { policy, ranked: [], apart: sorted.map((unit) => ({ ...unit, because: 'prohibited' })) };
  const reason = (unit: Unit) =>
    unit.kind === '法院'
      ? 'prohibited'
      : (unit.n ?? 0) < policy.minN
        ? 'too-few-cases'
        : unit.score === undefined
          ? 'no-score'
          : undefined;
  const apart = sorted.flatMap((unit) => {
    const because = reason(unit);
    return because ? [{ ...unit, because } as const] : [];
  });
  const fit = sorted.flatMap((unit) =>
    unit.score !== undefined && !reason(unit) ? [{ unit, score: parse(unit.score) }] : [],
  );
  if (fit.length < 2)
    return {
      policy,
      ranked: [],
      apart: [...apart, ...fit.map(({ unit }) => ({ ...unit, because: 'too-few-units' as const }))].sort(
        byRegion,
      ),
    };
  const ranked = fit
    .map(({ unit, score }) => ({
      ...unit,
      place: 1 + fit.filter((other) => compare(other.score, score) > 0).length,
      tied: fit.filter((other) => equal(other.score, score)).length,
    }))
    .sort((a, b) => a.place - b.place || byRegion(a, b));
  return { policy, ranked, apart };
}

const byRegion = (a: Unit, b: Unit): number =>
  a.region < b.region ? -1 : a.region > b.region ? 1 : a.org < b.org ? -1 : a.org > b.org ? 1 : 0;

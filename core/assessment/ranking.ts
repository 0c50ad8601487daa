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

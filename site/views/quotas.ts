import { effectivePolicy } from '#core/assessment/ranking.ts';
import { applyQuotas } from '#core/assessment/tiers.ts';
import { periodKey } from '#core/disclosure/period.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import { madeOnce } from '../made-once.ts';
import type { Publication, PublishedRecord, PublishedRelease } from '../publication.ts';

/** A unit that the quota (比例) of a tier moved down: what its points alone would give, and the tier that stands. */
export interface HeldBack {
  readonly record: PublishedRecord;
  /** Names of tiers. */
  readonly before: string;
  readonly after: string;
  /** Of the tier that was full, in percent. */
  readonly quota: string;
}

/** How the quotas of a scheme came out in one period. */
export interface QuotaOutcome {
  readonly scheme: Scheme;
  readonly period: string;
  /** Units that are counted. */
  readonly units: number;
  /** `open`: a total is still incomplete, and no quota is applied before all are known. */
  readonly state: 'applied' | 'open';
  readonly held: readonly HeldBack[];
}

/** Every scheme with quotas, period by period, over what stands now. `[]` where no scheme has any, or ranking is prohibited. */
export const quotaOutcomes = madeOnce((published: Publication): readonly QuotaOutcome[] => {
  const standing = [...published.records.values()].filter(({ current }) =>
    current?.scheme?.tiers.some(({ quota }) => quota !== undefined),
  );
  const groups = Map.groupBy(
    standing,
    ({ current }) => `${current?.disclosure.scheme} ${current && periodKey(current.disclosure.period)}`,
  );
  return [...groups.values()].flatMap((records) => outcomeOf(records) ?? []);
});

/** Asked for on every page of a record: gone through once. */
const heldByRecord = madeOnce(
  (published: Publication): ReadonlyMap<string, HeldBack> =>
    new Map(quotaOutcomes(published).flatMap(({ held }) => held.map((one) => [one.record.id, one] as const))),
);

/** The quota that moved a record down; undefined for all others. */
export const heldBack = (published: Publication, record: string): HeldBack | undefined =>
  heldByRecord(published).get(record);

/** The tier that stands: that of the points and vetoes, or the next one where a quota was full. */
export function standingTier(
  { assessment, scheme }: PublishedRelease,
  held: HeldBack | undefined,
): { readonly name: string; readonly nameEn?: string | undefined } | undefined {
  return held ? scheme?.tiers.find(({ name }) => name === held.after) : assessment?.tier;
}

function outcomeOf(records: readonly PublishedRecord[]): QuotaOutcome | undefined {
  const [first] = records;
  const { scheme, disclosure } = first?.current ?? {};
  if (!scheme || !disclosure || effectivePolicy(scheme).kind === 'prohibited') return undefined;
  const base = { scheme, period: periodKey(disclosure.period), units: records.length };
  const contenders = records.flatMap(({ id, current }) => {
    const { total, tier } = current?.assessment ?? {};
    return total?.state === 'complete' && tier ? [{ org: id, total: total.value, tier: tier.name }] : [];
  });
  if (contenders.length < records.length) return { ...base, state: 'open', held: [] };
  const { units } = applyQuotas(contenders, scheme.tiers, scheme.rankingPolicy);
  const byId = new Map(records.map((record) => [record.id, record]));
  const held = units.flatMap(({ org, tier, before }) => {
    const record = byId.get(org);
    const quota = scheme.tiers.find(({ name }) => name === before)?.quota;
    return record && before !== undefined && quota !== undefined
      ? [{ record, before, after: tier, quota }]
      : [];
  });
  return { ...base, state: 'applied', held };
}

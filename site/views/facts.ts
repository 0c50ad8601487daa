import { distance } from '../format.ts';
import { term } from '../i18n/terms.ts';
import type { Ui } from '../i18n/ui.ts';
import type { PublishedRelease } from '../publication.ts';
import { type HeldBack, standingTier } from './quotas.ts';
import type { Tally } from './rows.ts';
import type { Tone } from './state.ts';

/** A number that matters, its name, and what to know about it. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly href?: string;
}

/** The few numbers that stand under the title. */
export function factsOf(
  release: PublishedRelease,
  tally: Tally,
  { lang, t }: Ui,
  held?: HeldBack | undefined,
): Fact[] {
  const { assessment, disclosure } = release;
  const d = t.disclosure;
  const facts: Fact[] = [];
  const total = assessment?.total;
  if (total?.state === 'complete') facts.push({ label: d.total, value: total.value });
  if (total?.state === 'incomplete')
    facts.push({ label: d.total, value: d.range(total.low, total.high), note: d.rangeNote });
  if (total?.state === 'none' && total.because === 'checkup')
    facts.push({ label: d.total, value: d.noTotal, note: d.checkup });
  const tier = standingTier(release, held);
  if (tier)
    facts.push({
      label: d.tier,
      value: lang === 'en' ? (tier.nameEn ?? term(lang, tier.name)) : tier.name,
      note: held
        ? t.quotas.short(term(lang, held.before), held.quota)
        : assessment?.tier?.beforeVeto === undefined
          ? undefined
          : d.before(term(lang, assessment.tier.beforeVeto)),
    });
  const counted = tally.judged + tally.unknown;
  if (counted > 0)
    facts.push({
      label: d.metCount,
      value: d.metOf(tally.met, counted),
      note: tally.unknown > 0 ? `${t.unknown} ${tally.unknown}` : undefined,
    });
  if (assessment?.budget?.rate !== undefined)
    facts.push({ label: d.rate, value: `${assessment.budget.rate} %` });
  const claimed = assessment?.claimedTotal;
  if (claimed)
    facts.push({
      label: d.claimed,
      value: claimed.claimed,
      note: claimed.mismatch ? d.claimedDiff(distance(claimed.claimed, claimed.computed)) : d.claimedSame,
      tone: claimed.mismatch ? 'risk' : undefined,
    });
  else if (disclosure.claimedTotal !== undefined)
    facts.push({ label: d.claimed, value: disclosure.claimedTotal });
  return facts;
}

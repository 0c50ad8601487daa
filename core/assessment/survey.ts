import type { SurveyInput } from './entity-input.ts';
import { type Exact, short, whole } from './exact.ts';

/** Satisfied share of a survey, in percent. The interval is for display only and never enters a score. */
export type SatisfiedShare =
  | {
      readonly state: 'shown';
      /** Two decimals. */
      readonly percent: string;
      /** The exact percent as a fraction, for a node that the survey feeds. */
      readonly exact: Exact;
      /** Wilson interval, one decimal. */
      readonly low: string;
      readonly high: string;
      readonly satisfied: number;
      readonly n: number;
    }
  | { readonly state: 'withheld'; readonly n: number; readonly because: 'small-n' | 'no-answers' };

/**
 * Σ counts of the grades in `satisfiedMeans` / n, with the Wilson score interval at z = 1.96.
 * Below `smallN` answers the share is withheld (「样本不足」), and without any answer there is none. Never throws.
 * Source: Wilson (1927), Probable inference, the law of succession, and statistical inference.
 */
export function satisfiedShare(survey: SurveyInput, smallN: number): SatisfiedShare {
  const { n, scale, counts, satisfiedMeans } = survey;
  if (n === 0) return { state: 'withheld', n, because: 'no-answers' };
  if (n < smallN) return { state: 'withheld', n, because: 'small-n' };
  const satisfied = scale.reduce(
    (total, grade, index) => total + (satisfiedMeans.includes(grade) ? (counts[index] ?? 0) : 0),
    0,
  );
  const exact = whole(satisfied).mul(100).div(n);
  const { low, high } = wilson(satisfied, n);
  return { state: 'shown', percent: short(exact, 2), exact, low, high, satisfied, n };
}

/** Valid answers of those asked, in percent, two decimals; undefined where nobody counted what was sent. */
export const responseRate = ({ n, sent }: SurveyInput): string | undefined =>
  sent === undefined || sent === 0 ? undefined : short(whole(n).mul(100).div(sent), 2);

/** Wilson score interval of k of n at z = 1.96, in percent with one decimal, within 0 … 100. n must be above 0. */
export function wilson(k: number, n: number): { low: string; high: string } {
  const z = 1.96;
  const share = k / n;
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const percent = (value: number) => (Math.min(1, Math.max(0, value / (1 + (z * z) / n))) * 100).toFixed(1);
  return { low: percent(centre - spread), high: percent(centre + spread) };
}

/** Coded themes of comments; those named fewer than `minGroup` times merge into 其他, which comes last. */
export function mergedThemes(survey: SurveyInput, minGroup: number): { name: string; count: number }[] {
  const kept = survey.themes.filter(({ name, count }) => count >= minGroup && name !== '其他');
  const rest = survey.themes.filter(({ name, count }) => count < minGroup || name === '其他');
  const other = rest.reduce((total, { count }) => total + count, 0);
  const sorted = [...kept].sort((a, b) => b.count - a.count);
  return other > 0 ? [...sorted, { name: '其他', count: other }] : sorted;
}

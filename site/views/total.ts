import type { Strings } from '../i18n/strings.ts';
import type { PublishedRelease } from '../publication.ts';

/** The total in words: a number, a range, or undefined where nothing is scored. */
export function totalText({ assessment }: PublishedRelease, t: Strings): string | undefined {
  const total = assessment?.total;
  if (total?.state === 'complete') return total.value;
  return total?.state === 'incomplete' ? t.disclosure.range(total.low, total.high) : undefined;
}

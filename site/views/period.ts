import { periodGrain, periodKey } from '#core/disclosure/period.ts';
import type { Publication } from '../publication.ts';

/** Every period for which something was published, latest first, years before their parts. */
export function periodsOf({ records }: Publication): string[] {
  const keys = [...records.values()].map(({ latest }) => periodKey(latest.disclosure.period));
  return [...new Set(keys)].sort((a, b) =>
    a.slice(0, 4) === b.slice(0, 4) ? (a < b ? -1 : 1) : a < b ? 1 : -1,
  );
}

export const isYear = (key: string): boolean => periodGrain(key) === '年';

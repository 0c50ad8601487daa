import { compareAddress, mostIndicators } from '../compare/state.ts';
import type { Publication } from '../publication.ts';
import { comparisonOf } from './comparable.ts';

/**
 * Address of the comparison with these indicators and organisations chosen already, as far as they can be compared; `undefined`
 * where none of the indicators can.
 */
export function compareLink(
  published: Publication,
  indicators: readonly string[],
  orgs: readonly string[] = [],
): string | undefined {
  const { comparables, telling } = comparisonOf(published);
  const wanted = new Set(indicators);
  const chosen = comparables.indicators.filter(({ id }) => wanted.has(id)).slice(0, mostIndicators);
  if (chosen.length === 0) return undefined;
  return `/compare/${compareAddress({
    indicators: chosen.map(({ id }) => id),
    orgs: orgs.filter((org) => chosen.some(({ id }) => telling.get(id)?.has(org))),
    periods: [],
  })}`;
}

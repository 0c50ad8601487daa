import { compare, constant, max, show, sign, zero } from '../exact.ts';
import type { Band } from '../input.ts';
import type { LeafProblem, ScoringMethod } from './method.ts';

/**
 * 分档: the points of the band that holds the actual. Bands are `[from, to)`, the last one open; below the first there are 0 points.
 * A gap or an overlap is a fault of the scheme.
 * Source: scheme text (分档计分), field `basis`.
 */
export const bands: ScoringMethod<'bands'> = {
  id: 'bands',
  needsWeight: false,
  counts: 'points',
  bounds: (scoring) => ({
    low: zero,
    high: scoring.bands.reduce((most, band) => max(most, constant(band.points)), zero),
  }),
  problems: (_leaf, scoring) => bandProblems(scoring.bands),
  score({ scoring, actual }) {
    if (bandProblems(scoring.bands).length > 0) return { outcome: 'unknown', because: 'scheme-error' };
    if (actual === undefined) return { outcome: 'unknown', because: 'no-actual' };
    const band = scoring.bands.findLast(({ from }) => compare(actual, constant(from)) >= 0);
    const inputs: Record<string, string> = { actual: show(actual) };
    if (!band)
      return { outcome: 'scored', points: zero, formula: '0, as actual is below the first band', inputs };
    inputs.from = band.from;
    if (band.to !== undefined) inputs.to = band.to;
    return { outcome: 'scored', points: constant(band.points), formula: 'points of the band', inputs };
  },
};

function bandProblems(list: readonly Band[]): LeafProblem[] {
  for (const [index, band] of list.entries()) {
    const next = list[index + 1];
    if (sign(constant(band.points)) < 0) return ['negative-parameter'];
    if (band.to !== undefined && compare(constant(band.to), constant(band.from)) <= 0)
      return ['bands-overlap'];
    if (!next) continue;
    const step = band.to === undefined ? 1 : compare(constant(band.to), constant(next.from));
    if (step > 0) return ['bands-overlap'];
    if (step < 0) return ['bands-gap'];
  }
  // The last band is open: an upper end there would leave a gap above it.
  return list.at(-1)?.to === undefined ? [] : ['bands-gap'];
}

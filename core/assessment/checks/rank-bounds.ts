import type { FigureCheck } from './check.ts';

/**
 * A place is between 1 and the number of those ranked.
 * Source: definition of a rank.
 */
export const rankBounds: FigureCheck = {
  id: 'rank-bounds',
  run: ({ figures }) =>
    figures.flatMap(({ result: { node, rank } }) => {
      if (!rank || (rank.place >= 1 && (rank.size === undefined || rank.place <= rank.size))) return [];
      return [
        {
          check: 'rank-bounds',
          severity: 'question',
          code: 'outside',
          node,
          stated: String(rank.place),
          expected: `1–${rank.size ?? ''}`,
          figures: { population: rank.population },
        },
      ];
    }),
};

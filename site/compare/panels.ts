import type { ComparedFigure } from './comparison.ts';

export interface PanelCell {
  readonly period: string;
  readonly figure: ComparedFigure | undefined;
}
/** One organisation's figures, a cell a period: what its drawing and its table row both show. */
export interface Panel {
  readonly org: string;
  readonly cells: readonly PanelCell[];
}

/**
 * Figures as panels. Organisations and periods keep the order given (region code, time): nothing is sorted by value.
 * Organisations without one figure in these periods are left out.
 */
export function panelsOf(
  figures: readonly ComparedFigure[],
  orgs: readonly string[],
  periods: readonly string[],
): Panel[] {
  const known = new Map(figures.map((figure) => [`${figure.org} ${figure.period}`, figure]));
  return orgs
    .map((org) => ({
      org,
      cells: periods.map((period) => ({ period, figure: known.get(`${org} ${period}`) })),
    }))
    .filter(({ cells }) => cells.some(({ figure }) => figure));
}

/** A drawing place on a box of 100 × 100, from the bottom up; one scale for all panels, and 0 is always on it. */
export function scaleOf(panels: readonly Panel[]): (value: string) => number {
  const numbers = panels.flatMap(({ cells }) =>
    cells.flatMap(({ figure }) =>
      [figure?.value, figure?.targetValue].filter((n) => n !== undefined).map(Number),
    ),
  );
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const span = high - low || 1;
  return (value) => Math.round((92 - ((Number(value) - low) / span) * 84) * 100) / 100;
}

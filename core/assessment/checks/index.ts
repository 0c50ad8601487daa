import type { FigureCheck } from './check.ts';

/** Every derived-figure check, in the order in which flags are listed. */
export const figureChecks: readonly FigureCheck[] = [];

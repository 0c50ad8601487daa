import type { FigureCheck } from './check.ts';
import { completion } from './completion.ts';
import { dateOrder } from './date-order.ts';
import { impliedBaseline } from './implied-baseline.ts';
import { missingInputs } from './missing-inputs.ts';
import { pairedDrift } from './paired-drift.ts';
import { partsSum } from './parts-sum.ts';
import { pointsNotPercent } from './points-not-percent.ts';
import { quotient } from './quotient.ts';
import { rankBounds } from './rank-bounds.ts';
import { rateInputs } from './rate-inputs.ts';
import { ratePossible } from './rate-possible.ts';
import { scoreMismatch } from './score-mismatch.ts';
import { weightFloor } from './weight-floor.ts';
import { yoyHistory } from './yoy-history.ts';

/** Every derived-figure check, in the order in which flags are listed. */
export const figureChecks: readonly FigureCheck[] = [
  quotient,
  completion,
  impliedBaseline,
  pointsNotPercent,
  missingInputs,
  rateInputs,
  ratePossible,
  partsSum,
  weightFloor,
  rankBounds,
  scoreMismatch,
  dateOrder,
  yoyHistory,
  pairedDrift,
];

import type { MethodId } from '../input.ts';
import { accumulate } from './accumulate.ts';
import { bands } from './bands.ts';
import { bonus } from './bonus.ts';
import { deduction } from './deduction.ts';
import { interval } from './interval.ts';
import { inverseRatio } from './inverse-ratio.ts';
import type { ScoringMethod } from './method.ts';
import { monitor } from './monitor.ts';
import { qualitative } from './qualitative.ts';
import { rankPoints } from './rank-points.ts';
import { ratio } from './ratio.ts';
import { threshold } from './threshold.ts';

/** Every scoring method by its id, which is also its file's name. */
export const scoringMethods: { readonly [Id in MethodId]: ScoringMethod<Id> } = {
  ratio,
  'inverse-ratio': inverseRatio,
  threshold,
  interval,
  bands,
  qualitative,
  deduction,
  bonus,
  accumulate,
  'rank-points': rankPoints,
  monitor,
};

/** The method of a leaf. Never throws: the schema knows no other ids. */
export const methodOf = (id: MethodId): ScoringMethod<MethodId> =>
  scoringMethods[id] as unknown as ScoringMethod<MethodId>;

import type { TraceStep } from './trace.ts';

/** What people call a node, its tier or gate: by id. */
export type Names = ReadonlyMap<
  string,
  { readonly zh: string; readonly en?: string; readonly unit?: string }
>;

/** A step in words. */
export function sentence(step: TraceStep, _lang: 'zh' | 'en', _names: Names): string {
  return step.formula;
}

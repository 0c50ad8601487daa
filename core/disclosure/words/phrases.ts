import type { ProblemCode, ProblemParams } from '../problem.ts';
import type { Both } from './both.ts';

/** A sentence for each code, made from the facts of the problem. */
export type Wording = { [C in ProblemCode]: (params: ProblemParams[C]) => Both };

/** `, 实为 98.1`; nothing where the value must not be told. */
export const was = (found: string | undefined): Both =>
  found === undefined ? ['', ''] : [`, 实为 ${found}`, `, found ${found}`];

/** `; 是否为 actual?`; nothing where nothing is near. */
export const meant = (near: string | undefined): Both =>
  near === undefined ? ['', ''] : [`; 是否为 ${near}?`, `; did you mean ${near}?`];

const list = (options: readonly string[]): Both => [options.join('、'), options.join(', ')];

/** Long lists say nothing; the first ones do. */
export const few = (options: readonly string[]): Both =>
  options.length > 24 ? list([...options.slice(0, 24), '…']) : list(options);

import type { ProblemCode } from '#core/disclosure/problem.ts';
import type { World } from '../world.ts';

/** A content folder with one fault, and the one problem it must give. */
export interface Broken {
  /** The fault in words; no value of it. */
  name: string;
  fault: (world: World) => unknown;
  code: ProblemCode;
  file: string;
  /** JSON Pointer of the problem; left out where the whole file is meant. */
  pointer?: string;
  line?: number;
  column?: number;
  /** Words that the Chinese sentence must hold. */
  zh: string;
}

/** Rows are tuples, so that a table stays a table. */
export type Row = [
  name: string,
  fault: (world: World) => unknown,
  code: ProblemCode,
  file: string,
  place: string | [line: number, column: number] | undefined,
  zh: string,
];

/** Rows as cases. */
export function cases(rows: readonly Row[]): Broken[] {
  return rows.map(([name, fault, code, file, place, zh]) => {
    const base = { name, fault, code, file, zh };
    if (typeof place === 'string') return { ...base, pointer: place };
    return place ? { ...base, line: place[0], column: place[1] } : base;
  });
}

import type { Problem } from '../problem.ts';
import type { Content } from '../source/assemble.ts';

/** One rule across files, or of one file beyond its schema: all that breaks it, or `[]`. Never throws. */
export type Check = (content: Content) => Problem[];

/** Every check, in the order in which a reader wants to hear of faults: what is missing before what does not add up. */
export const checks: readonly Check[] = [];

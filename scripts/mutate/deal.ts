/**
 * A checker for Stryker that lets only the dealt mutants through. Every mutant belongs to exactly one of `parts` parts, by a hash of
 * its place and of what it writes there: each part is a random sample of all mutants, and all parts together are all mutants.
 */
import { createHash } from 'node:crypto';

/** Which parts of how many are run, as text in the settings that Stryker hands to its plugins: `3,4/100`. */
export interface Deal {
  parts: number;
  run: readonly number[];
}

interface Mutant {
  id: string;
  fileName: string;
  location: { start: Place; end: Place };
  mutatorName: string;
  replacement?: string;
}
interface Place {
  line: number;
  column: number;
}
type Answer = { status: 'passed' } | { status: 'compileError'; reason: string };

/** What a mutant that was not dealt answers, so that it can be told from one that does not compile. */
export const NOT_DEALT = 'not dealt';

/** The part of `parts` that a mutant belongs to, from 1. */
export function partOf(mutant: Omit<Mutant, 'id'>, parts: number): number {
  const { start, end } = mutant.location;
  const file = mutant.fileName.slice(mutant.fileName.lastIndexOf('core/'));
  const key = [file, start.line, start.column, end.line, end.column, mutant.mutatorName, mutant.replacement];
  return (createHash('sha256').update(key.join('\0')).digest().readUInt32BE() % parts) + 1;
}

function dealer({ deal }: { deal: Deal }): object {
  return {
    init: async () => {},
    group: async (mutants: readonly Mutant[]) => [mutants.map(({ id }) => id)],
    check: async (mutants: readonly Mutant[]): Promise<Record<string, Answer>> =>
      Object.fromEntries(
        mutants.map((mutant): [string, Answer] => [
          mutant.id,
          deal.run.includes(partOf(mutant, deal.parts))
            ? { status: 'passed' }
            : { status: 'compileError', reason: NOT_DEALT },
        ]),
      ),
  };
}
dealer.inject = ['options'] as const;

/** Stryker looks for these names. */
export const strykerPlugins = [{ kind: 'Checker', name: 'deal', factory: dealer }];
export const strykerValidationSchema = { properties: { deal: { type: 'object' } } };

import { mayWant, wantedIn } from '../placeholder.ts';
import { type Problem, pointerOf, problem } from '../problem.ts';

/** Texts of a file that are still placeholders of `new` and `import`, one problem each; `[]` when all is written. */
export function placeholderProblems(file: string, text: string, value: unknown): Problem[] {
  return mayWant(text) ? within(file, value, []) : [];
}

function within(file: string, value: unknown, path: readonly string[]): Problem[] {
  if (typeof value === 'string') {
    const wanted = wantedIn(value);
    return wanted === undefined
      ? []
      : [problem(file, 'placeholder', { wanted }, { pointer: pointerOf(path) })];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => within(file, inner, [...path, key]));
}

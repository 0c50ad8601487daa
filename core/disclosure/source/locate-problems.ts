import type { ContentFile } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import { printablePointer } from './found.ts';
import { locator } from './locate.ts';
import { readText } from './read-text.ts';

/** Problems that are about the key, not its value. */
const atKey: ReadonlySet<string> = new Set(['unknown-key', 'person-level']);

/**
 * Gives every problem that has a pointer its line and column, in the order given. Once the place is known, keys in pointers that may be private become `…`.
 * Only files that have problems are parsed again, each once.
 */
export function locateProblems(
  problems: readonly Problem[],
  files: ReadonlyMap<string, ContentFile>,
): Problem[] {
  const finders = new Map<string, ReturnType<typeof locator> | undefined>();
  const finderOf = (path: string): ReturnType<typeof locator> | undefined => {
    if (!finders.has(path)) finders.set(path, finderFor(files.get(path)));
    return finders.get(path);
  };
  return problems.map((one): Problem => {
    if (one.pointer === undefined) return one;
    const pointer = printablePointer(one.pointer);
    if (one.line !== undefined) return { ...one, pointer };
    const place = finderOf(one.file)?.(one.pointer, atKey.has(one.code));
    return { ...one, pointer, ...place };
  });
}

/** Order of problems: by file, then by place in it. */
export const byPlace = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0);

function finderFor(file: ContentFile | undefined): ReturnType<typeof locator> | undefined {
  if (!file?.path.endsWith('.json')) return undefined;
  const read = readText(file);
  return 'text' in read ? locator(read.text) : undefined;
}

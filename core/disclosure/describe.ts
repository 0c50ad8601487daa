import type { Lang } from './period.ts';
import type { Problem } from './problem.ts';
import { printableKey, tellable } from './source/found.ts';
import type { Both } from './words/both.ts';
import { problemWords } from './words/problems.ts';

/**
 * One problem in one line: where, what stands there, what was expected, how to mend it.
 * `content/disclosures/…/v2.json:41:7 results[3].actual: 应为带引号的小数, …`. Holds no text of the content.
 */
export function describe(problem: Problem, lang: Lang): string {
  const { file, line, column, pointer } = problem;
  const place = line === undefined ? '' : `:${line}:${column ?? 1}`;
  const path = pointer ? ` ${pointerInWords(pointer)}` : '';
  return `content/${printablePath(file)}${place}${path}: ${wordsOf(problem)[lang === 'zh' ? 0 : 1]}`;
}

/** The sentence of a problem without its place, in both languages. */
export const wordsOf = (problem: Problem): Both =>
  // Code and params belong together by construction (see `problem()`); the union hides it.
  (problemWords[problem.code] as (params: Problem['params']) => Both)(problem.params);

/** A folder or file named after a person's number is not printed; doors with a scanner mask names before. */
const printablePath = (file: string): string => file.split('/').map(tellable).join('/');

/** `/results/3/actual` → `results[3].actual`, the way people write it. Keys that may be private are `…`. */
export function pointerInWords(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  return parts.reduce((path, part) => {
    if (/^\d{1,6}$/.test(part)) return `${path}[${part}]`;
    const key = printableKey(part);
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

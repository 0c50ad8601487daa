import { nearest } from '../near.ts';
import { type Problem, problem, type ReferenceKind } from '../problem.ts';
import type { ContentKind } from '../schema/index.ts';
import type { Content, RecordFolder } from '../source/content.ts';

/** One rule across files, or of one file beyond its schema: all that breaks it, or `[]`. Never throws. */
export type Check = (content: Content) => Problem[];

/** One rule of records: made ready once with the definitions, then asked record by record. */
export type RecordCheck = (content: Content) => (folder: RecordFolder) => Problem[];

const wordOf: Partial<Record<ContentKind, ReferenceKind>> = {
  orgs: 'organisation',
  library: 'indicator',
  schemes: 'scheme',
  basis: 'basis',
  evidence: 'evidence',
  segments: 'segment',
  topics: 'topic',
  regions: 'region',
  disclosures: 'release',
};

/** `[]` when `ref` is absent or exists as content of that kind, else one problem with a near suggestion. */
export function refers(
  content: Content,
  file: string,
  kind: ContentKind,
  ref: string | undefined,
  pointer: string,
): Problem[] {
  if (ref === undefined || content.exists(kind, ref)) return [];
  return [unknown(file, wordOf[kind] ?? 'record', ref, content.refs(kind), pointer)];
}

/** The problem of a reference that leads nowhere. `options` are what it could have meant. */
export function unknown(
  file: string,
  kind: ReferenceKind,
  ref: string,
  options: Iterable<string>,
  pointer: string,
): Problem {
  const near = nearest(ref, options);
  return problem(file, 'unknown-reference', { kind, ref, ...(near ? { near } : {}) }, { pointer });
}

/** One problem for each id that stands twice in a list; `pointer` gives the place of a member. `told` replaces ids that are words. */
export function doubled(
  file: string,
  ids: readonly string[],
  pointer: (index: number) => string,
  told?: string,
): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problem(file, 'duplicate-member', { id: told ?? id }, { pointer: pointer(index) })];
  });
}

/** One problem when both dates are there and the earlier one is after the later one (ISO dates compare as text). */
export function inOrder(
  file: string,
  earlier: readonly [name: string, date: string | undefined],
  later: readonly [name: string, date: string | undefined],
  pointer: string,
): Problem[] {
  if (earlier[1] === undefined || later[1] === undefined || earlier[1] <= later[1]) return [];
  const params = { earlier: earlier[0], earlierDate: earlier[1], later: later[0], laterDate: later[1] };
  return [problem(file, 'date-order', params, { pointer })];
}

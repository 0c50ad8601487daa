import type { Wanted } from './placeholder.ts';
import { tellable } from './source/found.ts';
import type { JsonFault } from './source/json-fault.ts';

/** What a value should have been. Each name has its words and an example in `words/expectations.ts`. */
export type Expectation =
  | 'decimal'
  | 'date'
  | 'period'
  | 'slug'
  | 'versioned-ref'
  | 'code-ref'
  | 'version'
  | 'region'
  | 'url'
  | 'sha256'
  | 'text'
  | 'formula'
  | 'input-id'
  | 'uscc'
  | 'site-id-code'
  | 'object'
  | 'array'
  | 'boolean'
  | 'whole-number';

/** Things that other files refer to. */
export type ReferenceKind =
  | 'organisation'
  | 'indicator'
  | 'scheme'
  | 'node'
  | 'basis'
  | 'evidence'
  | 'record'
  | 'release'
  | 'coefficient'
  | 'coefficient-key'
  | 'veto'
  | 'tier'
  | 'input'
  | 'rule'
  | 'file'
  | 'grade'
  | 'region'
  | 'segment'
  | 'topic'
  | 'party';

/** What was found stands here only where `showable` of `found.ts` lets it; otherwise the place alone is named. */
interface Found {
  found?: string;
}

/** Each code with the facts its sentence needs. Facts are ids, numbers and names of fields, never text of the content. */
export interface ProblemParams {
  'not-utf8': { offset: number };
  bom: object;
  crlf: object;
  'not-nfc': object;
  'empty-file': object;
  'too-large': { megabytes: number; limit: number };
  symlink: object;
  denied: object;
  'unexpected-file': { expected: readonly string[] };
  'wrong-place': { expected: string };
  'missing-file': { name: string };
  'unlisted-file': object;
  'sha256-differs': object;
  'invalid-json': { fault: JsonFault };
  'too-deep': { limit: number };
  'duplicate-key': { key: string; firstLine: number };
  'wrong-schema-hint': { expected: string };
  'future-schema': { stated: number; current: number };
  'old-schema': { stated: number; current: number };
  'migration-blocked': { ref: string };

  'unknown-key': { key: string; near?: string; known: readonly string[] };
  placeholder: { wanted: Wanted | 'text' };
  'missing-key': { key: string; expectation?: Expectation };
  expected: { expectation: Expectation; write?: string } & Found;
  'not-one-of': { options: readonly string[]; near?: string } & Found;
  'too-few': { minimum: number };
  'out-of-range': { minimum?: number; maximum?: number } & Found;
  'node-shape': { has: 'both' | 'neither' };

  'duplicate-id': { id: string; other: string };
  'duplicate-member': { id: string };
  'unknown-reference': { kind: ReferenceKind; ref: string; near?: string };
  'refers-to-itself': { ref: string };
  'version-gap': { missing: readonly number[] };
  'first-version': { version: string; releaseType: string };

  'weights-sum': { sum: string; base: string; budget?: string };
  'branch-weight': { sum: string; stated: string };
  'missing-weight': { node: string };
  'shares-sum': { sum: string; expected: string };
  'weight-floor': { percent: string; op: string; floor: string };
  'subjective-share': { percent: string; maximum: string };
  'not-positive': { method: string };
  'not-negative': { method: string };
  'missing-target': { method: string };
  'target-ends': { op: string };
  order: { low: string; lowValue: string; high: string; highValue: string };
  bands: { wrong: 'gap' | 'overlap' | 'open-end' | 'empty'; at: string };
  tiers: { wrong: 'gap' | 'overlap' | 'empty'; at: string };
  'points-above-weight': { points: string; weight: string };
  'coefficient-bounds': { value: string; minimum: string; maximum: string };
  'coefficient-core': { node: string };
  'levels-order': { direction: 'rising' | 'falling' };
  'court-ranking': object;
  'ranking-prohibited': { feature: string };
  'person-level': object;

  'percent-range': { write?: string } & Found;
  'result-of-branch': { node: string };
  'judgement-range': { share: string; low: string; high: string };
  'explanation-missing': { node: string; fields: readonly string[] };
  'correction-missing': { of: string; by: string };
  'correction-differs': { path: string; side: 'before' | 'after' };
  'correction-path': { path: string; near?: string };
  'correction-incomplete': { path: string };
  'correction-order': { of: string; by: string };
  'value-changed': { path: string };
  'companion-missing': { releaseType: string; field: string };
  'companion-unexpected': { releaseType: string; field: string };
  'same-throughout': { field: string; stated: string; earlier: string };
  'date-order': { earlier: string; earlierDate: string; later: string; laterDate: string };
  'counts-sum': { sum: string; n: string };
  'parts-sum': object;
  'same-length': { field: string; length: number; expected: number };
  'parent-loop': { id: string };
  'region-name': { code: string };
  'two-others': object;
  'breakdown-sum': { sum: string; actual: string };
  'not-a-peer-list': object;
  'scheme-for-others': { scheme: string; kind: string; level: string };
  'near-duplicate': { id: string; other: string };
}
export type ProblemCode = keyof ProblemParams;
export type ProblemSeverity = 'error' | 'warning';

export interface ProblemPlace {
  /** Relative to the content folder, with `/` between the parts. */
  file: string;
  /** JSON Pointer (RFC 6901) of the value; absent when the whole file is meant. */
  pointer?: string;
  /** 1-based, in UTF-16 code units; absent where the place is the whole file. */
  line?: number;
  column?: number;
}

/** Something wrong with the content, as a value: where, what kind, and the facts of the sentence. `describe` puts it into words. */
export type Problem = {
  [C in ProblemCode]: ProblemPlace & { code: C; severity: ProblemSeverity; params: ProblemParams[C] };
}[ProblemCode];

/**
 * Makes a problem. `severity` is `error` unless said otherwise. Ids and figures come from the content, where a wrong
 * column can put a phone number into any of them: texts that hold a long number become `…` here, for all codes.
 */
export function problem<C extends ProblemCode>(
  file: string,
  code: C,
  params: ProblemParams[C],
  place: Omit<ProblemPlace, 'file'> = {},
  severity: ProblemSeverity = 'error',
): Problem {
  // The three fields agree by the type of the arguments; TypeScript cannot see that through the union.
  return { file, ...place, code, severity, params: withoutSecrets(params) } as Problem;
}

function withoutSecrets(params: object): object {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? tellable(value) : value,
    ]),
  );
}

/** JSON Pointer (RFC 6901) of a path. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

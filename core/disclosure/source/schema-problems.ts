import type { z } from 'zod';
import { nearest } from '../near.ts';
import { type Expectation, type Problem, pointerOf, problem } from '../problem.ts';
import { decimalHint } from './decimal-hint.ts';
import { printableKey, showable } from './found.ts';
import { valueAt } from './read-json.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const expectations: ReadonlySet<string> = new Set<Expectation>([
  'decimal',
  'date',
  'period',
  'slug',
  'versioned-ref',
  'code-ref',
  'version',
  'region',
  'url',
  'sha256',
  'text',
  'formula',
  'input-id',
  'uscc',
  'site-id-code',
]);
const ofType: Record<string, Expectation> = {
  object: 'object',
  record: 'object',
  array: 'array',
  boolean: 'boolean',
  number: 'whole-number',
  int: 'whole-number',
  string: 'text',
};

const keysMark = 'keys:';
/** The only place where zod says which keys an object knows: the schema that raised the issue. Carried in the message. */
const nameKnownKeys: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const def = issue.inst?._zod.def;
  return def && 'shape' in def ? keysMark + Object.keys(def.shape as object).join(' ') : undefined;
};

/** What a schema finds wrong with a value, one problem a fault. `[]` when it finds nothing. */
export function schemaProblems(file: string, schema: z.ZodType, value: unknown): Problem[] {
  const result = schema.safeParse(value, { error: nameKnownKeys });
  if (result.success) return [];
  const problems = result.error.issues.flatMap((issue) => translate(file, issue, [], value));
  return withoutTwins(problems);
}

function translate(file: string, issue: Issue, above: Path, root: unknown): Problem[] {
  const path = [...above, ...issue.path];
  const value = valueAt(root, path);
  const place = { pointer: pointerOf(path) };
  switch (issue.code) {
    case 'unrecognized_keys':
      if (isNodeOfBothShapes(path, value)) return [problem(file, 'node-shape', { has: 'both' }, place)];
      return issue.keys.map((key) => unknownKey(file, key, issue.message, path, valueAt(root, path)));
    case 'invalid_union':
      return union(file, issue, path, root);
    case 'invalid_value':
      return [optionProblem(file, issue.values, path, root)];
    case 'too_small':
      if (issue.origin === 'array')
        return [problem(file, 'too-few', { minimum: Number(issue.minimum) }, place)];
      if (issue.origin === 'string' || issue.message === 'version') break;
      return [
        problem(
          file,
          'out-of-range',
          { minimum: Number(issue.minimum), ...showable(value, 'whole-number') },
          place,
        ),
      ];
    case 'too_big':
      return [
        problem(
          file,
          'out-of-range',
          { maximum: Number(issue.maximum), ...showable(value, 'whole-number') },
          place,
        ),
      ];
    default:
  }
  const expectation = expectationOf(issue);
  if (value === undefined) return [missingKey(file, path, expectation)];
  const write = expectation === 'decimal' ? decimalHint(value) : undefined;
  const params = { expectation, ...showable(value, expectation), ...(write ? { write } : {}) };
  return [problem(file, 'expected', params, place)];
}

function expectationOf(issue: Issue): Expectation {
  if (expectations.has(issue.message)) return issue.message as Expectation;
  return (issue.code === 'invalid_type' ? ofType[issue.expected] : undefined) ?? 'text';
}

function missingKey(file: string, path: Path, expectation?: Expectation): Problem {
  const key = String(path.at(-1) ?? '');
  const params = { key: printableKey(key), ...(expectation ? { expectation } : {}) };
  return problem(file, 'missing-key', params, { pointer: pointerOf(path.slice(0, -1)) });
}

/** Fields in which people would put a person; no schema has one, and the refusal says why. */
const personKeys =
  /^(person|persons|people|staff|employees?|judges?|officials?|cadres?|personName|fullName|id_?number|id_?card|phone|mobile|birth\w*|姓名|身份证号?码?|手机号?码?|法官|干部|住址|出生日期)$/i;

function unknownKey(file: string, key: string, message: string, path: Path, value: unknown): Problem {
  if (personKeys.test(key)) return problem(file, 'person-level', {}, { pointer: pointerOf([...path, key]) });
  const known = message.startsWith(keysMark) ? message.slice(keysMark.length).split(' ') : [];
  const present = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const near = nearest(
    key,
    known.filter((name) => !present.includes(name)),
  );
  return problem(
    file,
    'unknown-key',
    { key: printableKey(key), ...(near ? { near } : {}), known },
    { pointer: pointerOf([...path, key]) },
  );
}

function optionProblem(file: string, values: readonly unknown[], path: Path, root: unknown): Problem {
  const options = values.map(String);
  const value = valueAt(root, path);
  if (value === undefined) return missingKey(file, path);
  const near = typeof value === 'string' ? nearest(value.trim(), options) : undefined;
  // A word that is no slip of an option can be anything, even a name: then only the place is told.
  const found = near && typeof value === 'string' && !/\d{7}/.test(value) ? { found: value, near } : {};
  return problem(file, 'not-one-of', { options, ...found }, { pointer: pointerOf(path) });
}

const isNode = (path: Path): boolean => path.at(-2) === 'tree' || path.at(-2) === 'children';

const isNodeOfBothShapes = (path: Path, value: unknown): boolean =>
  isNode(path) && typeof value === 'object' && value !== null && 'indicator' in value && 'children' in value;

/** Of a union, only the branch that was meant speaks. */
function union(
  file: string,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  root: unknown,
): Problem[] {
  const value = valueAt(root, path);
  if ('options' in issue && issue.options && issue.discriminator) {
    return [optionProblem(file, issue.options, path, root)];
  }
  if (value === undefined) return [missingKey(file, path, 'period')];
  const place = { pointer: pointerOf(path) };
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isNode(path)) {
    if (!isObject) return [problem(file, 'expected', { expectation: 'object' }, place)];
    const [leaf = [], branch = []] = issue.errors;
    const [isLeaf, isBranch] = ['indicator' in value, 'children' in value];
    if (isLeaf === isBranch) {
      return [problem(file, 'node-shape', { has: isLeaf ? 'both' : 'neither' }, place)];
    }
    return (isLeaf ? leaf : branch).flatMap((inner) => translate(file, inner, path, root));
  }
  const [text = [], range = []] = issue.errors;
  if (isObject) return range.flatMap((inner) => translate(file, inner, path, root));
  if (text.length === 0) return [];
  return [problem(file, 'expected', { expectation: 'period', ...showable(value, 'period') }, place)];
}

/** A mistyped key is one fault, not an unknown key and a missing one. */
function withoutTwins(problems: readonly Problem[]): Problem[] {
  const meant = new Set<string>();
  for (const { code, params, pointer } of problems) {
    if (code !== 'unknown-key' || params.near === undefined) continue;
    meant.add(`${(pointer ?? '').replace(/\/[^/]*$/, '')}/${params.near}`);
  }
  return problems.filter(
    ({ code, params, pointer }) => code !== 'missing-key' || !meant.has(`${pointer}/${params.key}`),
  );
}

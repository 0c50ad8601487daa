import { holds, units } from '../decimal.ts';
import { isBranch, walkNodes } from '../nodes.ts';
import { type Problem, problem } from '../problem.ts';
import type { Disclosure, Result } from '../schema/disclosure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Leaf, Scheme, SchemeNode, Target } from '../schema/scheme.ts';
import type { Content } from '../source/content.ts';
import { decimalHint } from '../source/decimal-hint.ts';
import { showable } from '../source/found.ts';
import { unknown } from './check.ts';

/** A scheme made ready for many releases. */
export interface SchemeReader {
  scheme: Scheme;
  nodes: Map<string, SchemeNode>;
  indicators: Map<string, Indicator | undefined>;
}

/** Indexes a scheme by node. */
export function readScheme({ catalogue }: Content, scheme: Scheme): SchemeReader {
  const nodes = new Map(walkNodes(scheme.tree).map(({ node }) => [node.id, node]));
  const indicators = new Map<string, Indicator | undefined>();
  for (const [id, node] of nodes)
    if (!isBranch(node)) indicators.set(id, catalogue.indicators.get(node.indicator));
  return { scheme, nodes, indicators };
}

/** What is wrong with one result of a scheme; added to `found`, since this runs for every result there is. */
export function resultProblems(
  file: string,
  result: Result,
  at: string,
  { scheme, nodes, indicators }: SchemeReader,
  disclosure: Disclosure,
  found: Problem[],
): void {
  const node = nodes.get(result.node);
  if (!node) {
    found.push(unknown(file, 'node', result.node, nodes.keys(), `${at}/node`));
    return;
  }
  if (isBranch(node)) {
    found.push(problem(file, 'result-of-branch', { node: node.id }, { pointer: `${at}/node` }));
    return;
  }
  const indicator = indicators.get(node.id);
  if (indicator) for (const one of figureProblems(file, result, at, indicator)) found.push(one);
  if (result.judgement)
    for (const one of judgementProblems(file, result.judgement, at, node)) found.push(one);
  if (result.coefficientKeys)
    for (const one of keyProblems(file, result.coefficientKeys, at, node, scheme)) found.push(one);
  const missing = unexplained(result, node, scheme, disclosure);
  if (missing.length > 0) {
    const severity = disclosure.sources.length > 0 ? 'warning' : 'error';
    const params = { node: node.id, fields: missing };
    found.push(problem(file, 'explanation-missing', params, { pointer: at }, severity));
  }
}

function figureProblems(file: string, result: Result, at: string, indicator: Indicator): Problem[] {
  const found: Problem[] = [];
  if (result.inputs && indicator.inputs.length > 0) {
    const names = indicator.inputs.map(({ id }) => id);
    for (const key of Object.keys(result.inputs)) {
      if (!names.includes(key))
        found.push(unknown(file, 'input', /^\w{1,40}$/.test(key) ? key : '', names, `${at}/inputs`));
    }
  }
  const { actual } = result;
  if (actual === undefined) return found;
  if (indicator.unit === '是/否' && actual !== '0' && actual !== '1') {
    found.push(
      problem(
        file,
        'not-one-of',
        { options: ['"1"', '"0"'], ...showable(actual, 'decimal') },
        { pointer: `${at}/actual` },
      ),
    );
  }
  if (indicator.share && indicator.unit === '%' && (actual.startsWith('-') || units(actual) > hundred)) {
    const write = percentMeant(actual);
    found.push(
      problem(
        file,
        'percent-range',
        { ...showable(actual, 'decimal'), ...(write ? { write } : {}) },
        { pointer: `${at}/actual` },
      ),
    );
  }
  return found;
}

const hundred = units('100');

/** `981` → `98.1`: the point was most likely lost after two digits. */
function percentMeant(actual: string): string | undefined {
  const digits = actual.replace('.', '');
  return /^[1-9]\d{2,5}$/.test(digits) ? decimalHint(`${digits.slice(0, 2)}.${digits.slice(2)}`) : undefined;
}

function judgementProblems(
  file: string,
  { grade, share }: NonNullable<Result['judgement']>,
  at: string,
  { scoring }: Leaf,
): Problem[] {
  if (scoring.method !== 'qualitative') return [];
  const found = scoring.grades.find(({ name }) => name === grade);
  if (!found) {
    const names = scoring.grades.map(({ name }) => name);
    return [unknown(file, 'grade', '', names, `${at}/judgement/grade`)];
  }
  if (units(share) >= units(found.low) && units(share) <= units(found.high)) return [];
  const params = { share, low: found.low, high: found.high };
  return [problem(file, 'judgement-range', params, { pointer: `${at}/judgement/share` })];
}

function keyProblems(
  file: string,
  keys: readonly string[],
  at: string,
  node: Leaf,
  scheme: Scheme,
): Problem[] {
  const table =
    scheme.coefficients.find(({ id }) => id === node.coefficient)?.table.map(({ key }) => key) ?? [];
  return keys.flatMap((key, i) =>
    table.includes(key) ? [] : [unknown(file, 'coefficient-key', '', table, `${at}/coefficientKeys/${i}`)],
  );
}

/** Kinds that judge what was reached; plans and running figures have missed nothing yet. */
const judged = new Set<Disclosure['kind']>([
  '项目支出自评',
  '部门整体自评',
  '部门评价',
  '财政评价',
  '专项考核',
  '审判质效',
  '信访效能',
]);

function unexplained(result: Result, leaf: Leaf, scheme: Scheme, { kind }: Disclosure): string[] {
  if (result.actual === undefined || result.notApplicable || !judged.has(kind)) return [];
  if (leaf.scoring.method === 'monitor' || scheme.method === 'checkup') return [];
  const target = result.target ?? leaf.target;
  if (!target || !missed(result.actual, target)) return [];
  return (['deviation', 'improvement'] as const).filter((field) => result[field] === undefined);
}

function missed(actual: string, { op, value, low, high }: Target): boolean {
  const a = units(actual);
  if (op === '区间') return (low !== undefined && a < units(low)) || (high !== undefined && a > units(high));
  return value !== undefined && !holds(a, op, units(value));
}

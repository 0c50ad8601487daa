import { constant, type Exact, parse } from './exact.ts';
import type { IndicatorInput } from './input.ts';

/** Formulas of indicators: + − * / and parentheses over named inputs and decimals, calculated exactly. */

type Names = { readonly [input: string]: string };
type Expression = (inputs: Names) => Exact | undefined;

const compiled = new Map<string, Expression | undefined>();

/**
 * The value of an indicator from its inputs, in the indicator's unit; undefined without a formula, with an input missing, or on division by 0.
 * A formula of a percent (‰) that names no 100 (1000) gives a share, and is taken times 100 (1000). Never throws.
 */
export function derive(indicator: IndicatorInput, inputs: Names | undefined): Exact | undefined {
  if (indicator.formula === undefined || inputs === undefined) return undefined;
  const value = evaluate(indicator.formula, inputs);
  return value?.mul(factorOf(indicator));
}

/** The value of a formula; undefined when it cannot be read, an input is missing, or it divides by 0. Never throws. */
export function evaluate(formula: string, inputs: Names): Exact | undefined {
  if (!compiled.has(formula)) {
    if (compiled.size >= 1000) compiled.clear();
    compiled.set(formula, compile(formula));
  }
  return compiled.get(formula)?.(inputs);
}

const one = constant('1');

function factorOf({ unit, formula }: IndicatorInput): Exact {
  const factor = unit === '%' ? '100' : unit === '‰' ? '1000' : undefined;
  if (factor === undefined || new RegExp(`\\b${factor}\\b`).test(formula ?? '')) return one;
  return constant(factor);
}

/** Recursive descent: sum of products of atoms. Undefined when text is left over or a part is missing. */
function compile(formula: string): Expression | undefined {
  const tokens = formula.match(/\d+(?:\.\d+)?|[A-Za-z_]\w*|[-+*/()]|\S/g) ?? [];
  let at = 0;
  const expression = chain(() => chain(atom, '*', '/'), '+', '-');
  return expression && at === tokens.length ? expression : undefined;

  function chain(part: () => Expression | undefined, first: string, second: string): Expression | undefined {
    let left = part();
    while (left && (tokens[at] === first || tokens[at] === second)) {
      const operator = tokens[at++] ?? '';
      const [a, b] = [left, part()];
      left = b && ((inputs) => apply(operator, a(inputs), b(inputs)));
    }
    return left;
  }

  function atom(): Expression | undefined {
    const token = tokens[at++];
    if (token === undefined) return undefined;
    if (token === '-') {
      const inner = atom();
      return inner && ((inputs) => inner(inputs)?.neg());
    }
    if (token === '(') {
      const inner = chain(() => chain(atom, '*', '/'), '+', '-');
      return tokens[at++] === ')' ? inner : undefined;
    }
    if (/^\d/.test(token)) return () => constant(token);
    if (!/^[A-Za-z_]/.test(token)) return undefined;
    return (inputs) => (Object.hasOwn(inputs, token) ? parse(inputs[token] ?? '') : undefined);
  }
}

function apply(operator: string, a: Exact | undefined, b: Exact | undefined): Exact | undefined {
  if (!a || !b) return undefined;
  if (operator === '+') return a.add(b);
  if (operator === '-') return a.sub(b);
  if (operator === '*') return a.mul(b);
  return b.n === 0n ? undefined : a.div(b);
}

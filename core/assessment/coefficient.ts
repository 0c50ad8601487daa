import type { Because } from './assessment.ts';
import { clamp, constant, type Exact, one, show } from './exact.ts';
import type { CoefficientInput, LeafInput, ResultInput } from './input.ts';

export type Coefficient =
  | { readonly state: 'none' }
  | { readonly state: 'applied'; readonly value: Exact; readonly inputs: Readonly<Record<string, string>> }
  | { readonly state: 'error'; readonly because: Because };

const none: Coefficient = { state: 'none' };

/**
 * 弹性系数 of an elastic node: the factors of all keys multiply, then the product is held once within `min … max`.
 * A result without keys has no coefficient. A core node with one, a table that is missing, a key that is not in it: an error, never a guess.
 */
export function coefficientOf(
  leaf: LeafInput,
  result: ResultInput | undefined,
  tables: readonly CoefficientInput[],
): Coefficient {
  const keys = result?.coefficientKeys;
  if (leaf.coefficient === undefined || keys === undefined || keys.length === 0) return none;
  const table = tables.find(({ id }) => id === leaf.coefficient);
  if (!table || leaf.core === true) return { state: 'error', because: 'scheme-error' };
  let product = one;
  for (const key of keys) {
    const row = table.table.find((entry) => entry.key === key);
    if (!row) return { state: 'error', because: 'no-such-coefficient' };
    product = product.mul(constant(row.value));
  }
  const value = clamp(product, constant(table.min), constant(table.max));
  return {
    state: 'applied',
    value,
    inputs: {
      keys: keys.join(' × '),
      coefficient: show(value),
      product: show(product),
      min: table.min,
      max: table.max,
    },
  };
}

/**
 * Exact sums and comparisons of decimals. A `Decimal` has at most eight places after the point (see `schema/values.ts`),
 * so a whole number of hundred-millionths holds it without loss. Division belongs to core/assessment.
 */
const places = 8;

const known = new Map<string, bigint>();

/** `"98.05"` → 9805000000n. Expects a parsed `Decimal`. Remembers, since targets and weights come again with every release. */
export function units(decimal: string): bigint {
  const before = known.get(decimal);
  if (before !== undefined) return before;
  const dot = decimal.indexOf('.');
  const value =
    dot < 0
      ? BigInt(`${decimal}00000000`)
      : BigInt(decimal.slice(0, dot) + decimal.slice(dot + 1).padEnd(places, '0'));
  if (known.size >= 10_000) known.clear();
  known.set(decimal, value);
  return value;
}

/** The decimal of a number of units, without idle zeros: 9805000000n → `"98.05"`. */
export function fromUnits(value: bigint): string {
  const sign = value < 0n ? '-' : '';
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  const part = digits.slice(-places).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -places)}${part === '' ? '' : `.${part}`}`;
}

/** Sum in units; absent values count as nothing. 0n for an empty list. */
export function sumUnits(decimals: Iterable<string | undefined>): bigint {
  let sum = 0n;
  for (const decimal of decimals) if (decimal !== undefined) sum += units(decimal);
  return sum;
}

/** `part / whole` in percent to two decimals, halves up, for messages: `"29.50"` → `"29.5"`. `"0"` when `whole` is 0. */
export function percentOf(part: bigint, whole: bigint): string {
  if (whole === 0n) return '0';
  const hundredths = (part * 100_00n * 2n + whole) / (whole * 2n);
  return fromUnits(hundredths * 10n ** BigInt(places - 2));
}

export type Comparison = '≥' | '≤' | '=' | '>' | '<';

/** Whether `a op b` holds, exactly. */
export function holds(a: bigint, op: Comparison, b: bigint): boolean {
  switch (op) {
    case '≥':
      return a >= b;
    case '≤':
      return a <= b;
    case '>':
      return a > b;
    case '<':
      return a < b;
    default:
      return a === b;
  }
}

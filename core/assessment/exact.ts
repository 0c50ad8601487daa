import { Fraction } from 'fraction.js';

/** Exact arithmetic of scores: fractions over BigInt (fraction.js), written as text, rounded only on request. */
export type Exact = Fraction;

/** How a half is rounded: away from zero, or to the even neighbour (as GB/T 8170 does). */
export type RoundingMode = 'half-up' | 'half-even';

export const zero: Exact = new Fraction(0);
export const one: Exact = new Fraction(1);
export const hundred: Exact = new Fraction(100);

const decimalText = /^-?\d+(\.\d+)?$/;
const fractionText = /^-?\d+\/[1-9]\d*$/;
const powers = Array.from({ length: 33 }, (_, k) => 10n ** BigInt(k));
const power = (digits: number): bigint => powers[digits] ?? 10n ** BigInt(digits);

/**
 * Reads `"98.05"` or, as `show` writes it, `"25/3"`.
 * Throws a TypeError on any other text: values reach core parsed, so that would be our own mistake.
 */
export function parse(text: string): Exact {
  if (decimalText.test(text)) {
    const dot = text.indexOf('.');
    if (dot < 0) return new Fraction(BigInt(text), 1n);
    return new Fraction(BigInt(text.slice(0, dot) + text.slice(dot + 1)), power(text.length - dot - 1));
  }
  if (fractionText.test(text)) {
    const slash = text.indexOf('/');
    return new Fraction(BigInt(text.slice(0, slash)), BigInt(text.slice(slash + 1)));
  }
  throw new TypeError('an exact number is a decimal or a fraction in text');
}

/** `parse` for a field that may be absent. */
export const parseOptional = (text: string | undefined): Exact | undefined =>
  text === undefined ? undefined : parse(text);

const constants = new Map<string, Exact>();

/** `parse` that remembers: for texts of schemes, which come again with every disclosure. Throws like `parse`. */
export function constant(text: string): Exact {
  const known = constants.get(text);
  if (known) return known;
  if (constants.size >= 10_000) constants.clear();
  const value = parse(text);
  constants.set(text, value);
  return value;
}

/** A whole number as an exact one. Throws a RangeError on a number with a fraction. */
export const whole = (n: number | bigint): Exact => new Fraction(BigInt(n), 1n);

/** Exact text: a decimal where it ends within eight digits (`"8.25"`), else a fraction in lowest terms (`"25/3"`). */
export function show(value: Exact): string {
  const minus = value.s < 0n ? '-' : '';
  if (value.d === 1n) return `${minus}${value.n}`;
  if (power(8) % value.d !== 0n) return `${minus}${value.n}/${value.d}`;
  let digits = 1;
  while (power(digits) % value.d !== 0n) digits++;
  return minus + point((value.n * power(digits)) / value.d, digits);
}

/** Rounds to `digits` decimals (0 or more). The sign does not matter: -2.5 goes to -3 half-up, to -2 half-even. */
export function round(value: Exact, digits: number, mode: RoundingMode): Exact {
  if (power(digits) % value.d === 0n) return value;
  return new Fraction(value.s * scaled(value, digits, mode), power(digits));
}

/** Rounded decimal text with exactly `digits` decimals: `"85.00"`. */
export function fixed(value: Exact, digits: number, mode: RoundingMode = 'half-up'): string {
  const units = scaled(value, digits, mode);
  return (value.s < 0n && units > 0n ? '-' : '') + point(units, digits);
}

/** Rounded decimal text with at most `digits` decimals, without idle zeros: `"10"`, `"8.3"`. */
export function short(value: Exact, digits: number, mode: RoundingMode = 'half-up'): string {
  const text = fixed(value, digits, mode);
  if (digits === 0) return text;
  let end = text.length;
  while (text[end - 1] === '0') end--;
  if (text[end - 1] === '.') end--;
  return text.slice(0, end);
}

/** How many decimals a decimal text states: 2 for `"98.10"`. */
export const digitsOf = (text: string): number => {
  const dot = text.indexOf('.');
  return dot < 0 ? 0 : text.length - dot - 1;
};

/**
 * Sum; 0 for an empty list. Decimals add as whole hundred-millionths and other fractions unreduced, so that there is one reduction
 * at the end instead of one for each term.
 */
export function sum(values: readonly Exact[]): Exact {
  if (values.length === 1 && values[0]) return values[0];
  const unit = power(8);
  let units = 0n;
  let numerator = 0n;
  let denominator = 1n;
  for (const { s, n, d } of values) {
    if (unit % d === 0n) units += s * n * (unit / d);
    else if (denominator % d === 0n) numerator += s * n * (denominator / d);
    else {
      numerator = numerator * d + s * n * denominator;
      denominator *= d;
    }
  }
  if (denominator === 1n) return new Fraction(units, unit);
  return new Fraction(numerator * unit + units * denominator, denominator * unit);
}

/** -1, 0 or 1 as `a` is below, equal to or above `b`. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const alike = a.d === b.d;
  const left = alike ? a.s * a.n : a.s * a.n * b.d;
  const right = alike ? b.s * b.n : b.s * b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether two exact numbers are the same; fractions are always in lowest terms. */
export const equal = (a: Exact, b: Exact): boolean =>
  a === b || (a.n === b.n && a.d === b.d && (a.s === b.s || a.n === 0n));

/** -1, 0 or 1 as the number is negative, 0 or positive. */
export const sign = (value: Exact): -1 | 0 | 1 => (value.n === 0n ? 0 : value.s < 0n ? -1 : 1);

export const min = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const max = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);

/** `value` held within `low … high`. */
export const clamp = (value: Exact, low: Exact, high: Exact): Exact => max(low, min(value, high));

/** Comparison operators as printed in targets and rules. */
export type Operator = '≥' | '≤' | '=' | '>' | '<';

/** Whether `a op b` holds, exactly: equality meets ≥ and ≤. */
export function holds(a: Exact, op: Operator, b: Exact): boolean {
  const order = compare(a, b);
  if (op === '≥') return order >= 0;
  if (op === '≤') return order <= 0;
  if (op === '>') return order > 0;
  if (op === '<') return order < 0;
  return order === 0;
}

/** |value| in units of 10^-digits, rounded to a whole number. */
function scaled(value: Exact, digits: number, mode: RoundingMode): bigint {
  const numerator = value.n * power(digits);
  const floor = numerator / value.d;
  const twice = (numerator % value.d) * 2n;
  const up = twice > value.d || (twice === value.d && (mode === 'half-up' || floor % 2n === 1n));
  return up ? floor + 1n : floor;
}

function point(units: bigint, digits: number): string {
  if (digits === 0) return `${units}`;
  const text = `${units}`.padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

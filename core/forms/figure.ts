import type { Decimal } from '../disclosure/schema/values.ts';

/** As `Decimal` of the schema has it. */
const decimal = /^-?(0|[1-9]\d{0,14})(\.\d{1,8})?$/;
const plain = /^[+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

/**
 * A written number as a decimal: `2,062` → `2062`, `4.81E6` → `4810000`, `２０６２` → `2062`. What a spreadsheet's doubles
 * add at the end (`0.97999999999999998`) is rounded away at the 15th digit. `undefined` for what is no number.
 */
export function readDecimal(text: string): Decimal | undefined {
  const written = text.normalize('NFKC').trim();
  if (!plain.test(written)) return undefined;
  const bare = written.replace(/[, +]/g, '').replace(/^(-?)0+(?=\d)/, '$1');
  const short = /[eE]/.test(bare) || digits(bare) > 15 || (bare.split('.')[1]?.length ?? 0) > 8;
  const value = short ? rounded(Number(written.replace(/[, ]/g, ''))) : bare;
  return decimal.test(value) ? value.replace(/^-(?=0(?:\.0+)?$)/, '') : undefined;
}

const digits = (text: string): number => text.replace(/\D/g, '').replace(/^0+/, '').length;

function rounded(value: number): string {
  const text = Number(value.toPrecision(15)).toFixed(8);
  return text.replace(/\.?0+$/, '');
}

/** Moves the point: `shift('48.1', 4)` → `481000`, `shift('98', -2)` → `0.98`. Exact; `undefined` where no decimal is left. */
export function shift(value: Decimal, places: number): Decimal | undefined {
  if (places === 0) return value;
  const minus = value.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = value.slice(minus.length).split('.');
  const point = whole.length + places;
  const digits = '0'.repeat(Math.max(0, 1 - point)) + whole + part;
  const at = Math.max(1, point);
  return tidy(minus, digits.padEnd(at, '0'), at);
}

function tidy(minus: string, all: string, point: number): Decimal | undefined {
  const whole = all.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const part = all.slice(point).replace(/0+$/, '');
  const value = `${minus}${whole}${part === '' ? '' : `.${part}`}`;
  return decimal.test(value) ? value.replace(/^-(?=0$)/, '') : undefined;
}

/** Without idle zeros, for comparing: `97.0` → `97`. */
export const bareDecimal = (value: Decimal): Decimal =>
  value.includes('.') ? value.replace(/\.?0+$/, '') : value;

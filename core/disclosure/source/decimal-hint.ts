import { Decimal } from '../schema/values.ts';

const fullWidth = /[０-９．，－％]/g;
const half = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/**
 * How a wrong decimal should be written, where that is plain: `98.1` → `"98.1"`, `98.1%` → `"98.1"`, `1,200` → `"1200"`,
 * `+3` → `"3"`, `007` → `"7"`. `undefined` where it is not, or where the figure has seven digits or more.
 */
export function decimalHint(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const plain = String(value)
    .replace(fullWidth, half)
    .trim()
    .replace(/\s?[%‰]$/, '')
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
  if (!Decimal.safeParse(plain).success || plain.replace(/\D/g, '').length >= 7) return undefined;
  return plain;
}

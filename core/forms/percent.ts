import type { Decimal } from '../disclosure/schema/values.ts';
import { shift } from './figure.ts';

/**
 * A bare number under a rate is percent as written (98) or a share (0.98), as spreadsheets hold what they show as 98 %.
 * Beside a known target the nearer reading is taken, on a logarithmic scale; without one a share is what lies within 0–1,
 * 0 left out. Gives percent and whether it was scaled.
 */
export function readPercent(
  value: Decimal,
  beside: Decimal | undefined,
): { value: Decimal; scaled: boolean } {
  const size = Math.abs(Number(value));
  const as = shift(value, 2);
  if (size === 0 || size > 1.5 || as === undefined) return { value, scaled: false };
  const target = beside === undefined ? 0 : Math.abs(Number(beside));
  const distance = (figure: number): number => Math.abs(Math.log(figure / target));
  const scaled = target > 0 ? distance(size * 100) < distance(size) : size <= 1;
  return scaled ? { value: as, scaled } : { value, scaled: false };
}

import type { Decimal, Unit } from '../disclosure/schema/values.ts';
import type { CellPlace } from './grid.ts';
import type { Measure } from './measure.ts';
import { type Note, note } from './note.ts';
import { readPercent } from './percent.ts';
import { convert } from './unit.ts';

/** Units that count things: forms mix them freely. */
const counts: ReadonlySet<Unit> = new Set(['次', '件', '份', '个', '人', '人次', '户', '天']);

/**
 * A figure of a form in the unit of its indicator: 0.98 under % is 98, 48 万元 under 元 is 480000. `undefined` with a
 * note where the units are of different kinds. `beside` is the target in that unit, for telling 0.98 from 98.
 */
export function valueInUnit(
  value: Decimal,
  measure: Measure,
  unit: Unit,
  beside: Decimal | undefined,
  at: CellPlace,
  notes: Note[],
): Decimal | undefined {
  if (measure.bare) {
    if (unit !== '%') return value;
    const read = readPercent(value, beside);
    if (read.scaled) notes.push(note(at, 'percent', { from: value, to: read.value }));
    return read.value;
  }
  if (measure.unit === undefined) return value;
  const written = measure.written ?? measure.unit;
  const converted = convert(value, measure.unit, unit);
  if (converted === undefined && !(counts.has(measure.unit) && counts.has(unit))) {
    notes.push(note(at, 'unit-differs', { written, expected: unit }));
    return undefined;
  }
  if (measure.written !== undefined || converted === undefined)
    notes.push(note(at, 'near-unit', { written, unit }));
  return converted ?? value;
}

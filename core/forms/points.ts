import type { Decimal } from '../disclosure/schema/values.ts';
import { readDecimal } from './figure.ts';

/** `社会效益（30分）` → `30`: points that stand behind a label. `undefined` where there are none. */
export function pointsInBrackets(text: string): Decimal | undefined {
  const found = /[(](\d+(?:\.\d+)?)分[)]/.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  return found?.[1] === undefined ? undefined : readDecimal(found[1]);
}

/** `10`, `10分`, `10.00` as points. `undefined` for words. */
export function readPoints(text: string): Decimal | undefined {
  return readDecimal(
    text
      .normalize('NFKC')
      .replace(/\s+/g, '')
      .replace(/[分%]$/, ''),
  );
}

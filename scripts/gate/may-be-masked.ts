import { maskOf } from '#core/privacy/characters/characters.ts';

const signs = [...maskOf.keys()]
  .filter((code) => maskOf[code] === 1)
  .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
  .join('');
const row = new RegExp(`[\\dxX${signs}]{8,}`, 'g');
const sign = new RegExp(`[xX${signs}]`);

/**
 * Whether a text holds anything like a masked number: eight or more figures and signs that hide figures, one behind the other. The
 * engine reads fewer as masks: none shorter, and none with a gap in it (a test compares them). A product (`95 × 100`) and the days
 * from and to of a period are none.
 */
export function mayBeMasked(text: string): boolean {
  if (text.length < 8) return false;
  row.lastIndex = 0;
  for (let found = row.exec(text); found; found = row.exec(text))
    if (/\d/.test(found[0]) && sign.test(found[0])) return true;
  return false;
}

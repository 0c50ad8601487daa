import { maskOf } from '#core/privacy/characters/characters.ts';

/** A mask is at least so long, with the figures that it shows. */
const LEAST = 8;
const FIGURE = 1;
const SIGN = 2;

/** By UTF-16 code unit. */
const classes = new Uint8Array(65_536);
for (const [code, kind] of maskOf.entries()) if (kind === 1) classes[code] = SIGN;
for (const figure of '0123456789') classes[figure.charCodeAt(0)] = FIGURE;

const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? 0;

/**
 * Whether a text holds anything like a masked number: eight or more figures and signs that hide figures, one behind the other. The
 * engine reads fewer as masks: none shorter, and none with a gap in it (a test compares them). A product (`95 × 100`) and the days
 * from and to of a period are none.
 */
export function mayBeMasked(text: string): boolean {
  // Eight side by side stand on every eighth place: the others need not be looked at.
  for (let at = LEAST - 1; at < text.length; at += LEAST) {
    if (classAt(text, at) === 0) continue;
    let seen = 0;
    let from = at;
    while (from > 0 && classAt(text, from - 1) !== 0) from--;
    let to = from;
    for (; to < text.length && classAt(text, to) !== 0; to++) seen |= classAt(text, to);
    if (to - from >= LEAST && seen === (FIGURE | SIGN)) return true;
    at = to;
  }
  return false;
}

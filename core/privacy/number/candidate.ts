/** A number as detectors see it. */

import { codeAt } from '../characters/characters.ts';
import { digitAt, firstOf, gapBefore, isFolded, lastOf, sizeOf, valueAt, window } from './number-window.ts';
import { GAP } from './window-gap.ts';

const { codes } = window;

/**
 * Groups of the window that may be one number, folded to `0–9A–Z`. One object serves one candidate after the other: most are
 * nobody's number, and texts are made only when a detector asks for them.
 */
export class Candidate {
  /** Characters without separators. */
  length = 0;
  /** Only digits. */
  numeric = true;
  /** How many groups it was written in. */
  count = 1;
  /** Loosest gap between groups, see `GAP`. */
  gap: number = GAP.none;
  /** Another group of digits stands beside it, a space or a separator away: perhaps one of a row of figures. */
  crowded = false;
  /** Where it stands in the text. */
  start = 0;
  end = 0;
  #text = '';
  #first = 0;
  #group = 0;
  #value: string | undefined;
  #sizes: number[] | undefined;

  /** Shows the `count` groups from `group` on, less what stands before character `first`. */
  show(text: string, first: number, last: number, group: number, count: number): void {
    this.#text = text;
    this.#first = first;
    this.#group = group;
    this.#value = undefined;
    this.#sizes = undefined;
    this.length = last - first + 1;
    this.count = count;
    this.gap = GAP.none;
    for (let next = group + 1; next < group + count; next++) this.gap = Math.max(this.gap, gapBefore(next));
  }

  /** The ASCII code of character `index`. */
  at(index: number): number {
    return codes[this.#first + index] ?? 0;
  }

  /** The ASCII code of the digit that character `index` is or is typed for; 0 for none. */
  digitAt(index: number): number {
    return digitAt(this.#first + index);
  }

  /** Upper-case letters and digits, no separators. */
  get value(): string {
    this.#value ??= valueAt(this.#text, this.#first, this.#first + this.length - 1);
    return this.#value;
  }

  /** Lengths of the groups it was written in: `[11]`, `[3, 4, 4]`. */
  get groups(): readonly number[] {
    if (this.#sizes) return this.#sizes;
    const sizes: number[] = [];
    for (let index = 0; index < this.count; index++) sizes.push(sizeOf(this.#group + index));
    sizes[0] = (sizes[0] ?? 0) - (this.#first - firstOf(this.#group));
    this.#sizes = sizes;
    return sizes;
  }

  /** Two groups with a full stop between them: 135.09950895. */
  get decimal(): boolean {
    return this.count === 2 && codeAt(this.#text, window.ends[lastOf(this.#group)] ?? 0) === 46;
  }

  /**
   * Whether it is cut out of a row of figures: its first one or two digits stand behind a point (…5.6 53714 20260415 08), or one digit does inside it
   * (…08 8.2), where what parts the others is none.
   */
  get ofFigures(): boolean {
    if (this.count < 2) return false;
    const start = window.starts[this.#first] ?? 0;
    const before = codeAt(this.#text, start - 2);
    if (sizeOf(this.#group) < 3 && codeAt(this.#text, start - 1) === 46 && before > 47 && before < 58)
      return true;
    let points = 0;
    let fractions = 0;
    for (let group = this.#group + 1; group < this.#group + this.count; group++) {
      if (codeAt(this.#text, window.ends[lastOf(group - 1)] ?? 0) !== 46) continue;
      points++;
      if (sizeOf(group) === 1 && sizeOf(group - 1) < 4) fractions++;
    }
    return fractions > 0 && points * 2 < this.count;
  }

  /** Anything was not written as plain ASCII, or stood apart. */
  get folded(): boolean {
    return this.count > 1 || isFolded(this.#first, this.#first + this.length - 1);
  }

  /** Only digits and letters that are typed for digits: most with letters are no number of digits at a glance. */
  get likeDigits(): boolean {
    return this.beginsLikeDigits(this.length);
  }

  /** Whether the first `length` characters are digits or letters that are typed for digits. */
  beginsLikeDigits(length: number): boolean {
    if (this.numeric) return true;
    for (let index = 0; index < length; index++) if (digitAt(this.#first + index) === 0) return false;
    return true;
  }

  /** Only digits, or letters typed for 0 and 1 among more digits: 9lo892l6399. What is so read needs its label. */
  get figures(): boolean {
    if (this.numeric) return true;
    if (!this.likeDigits) return false;
    return /^[\dOIL]+$/.test(this.value) && this.value.replace(/\d/g, '').length * 2 < this.length;
  }

  /** The value with such letters undone behind its first character, which may be a letter of its own: EO1234567. */
  get lettered(): string {
    return this.numeric ? this.value : this.value.charAt(0) + asDigits(this.value.slice(1), 0);
  }

  /** The value with letters that were typed for digits undone among the first `length`; those that are no likely slip, anywhere. */
  digits(length: number): string {
    return this.numeric ? this.value : asDigits(this.value, length);
  }
}

/** Letters that were typed for digits: O for 0, I and l for 1, S, B and Z for 5, 8 and 2. */
function asDigits(value: string, length: number): string {
  if (!/[OILSBZ]/.test(value)) return value;
  let text = '';
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    const digit = likeDigits.indexOf(character);
    text += digit >= 0 && (index < length || digit < 3) ? '011582'.charAt(digit) : character;
  }
  return text;
}

const likeDigits = 'OILSBZ';

/**
 * Numbers: each window's groups, alone and joined, are shown to the detectors.
 * Two harmless numbers never join by chance: a join must look like one way of writing one number before anybody is asked.
 */

import { isDay } from '#core/standards/calendar.ts';
import { regionKnown } from '#core/standards/region.ts';
import { residentIdHolds } from '#core/standards/resident-id.ts';
import type { Around } from './around.ts';
import { maskOf } from './characters.ts';
import { numberDetectors } from './detectors/index.ts';
import { readNameAhead } from './detectors/name.ts';
import type { Candidate, NumberDetector, Verdict } from './evidence.ts';
import type { Hit } from './hit.ts';
import type { GridCell } from './structure/grid.ts';
import type { Topic } from './topics.ts';
import { GAP, limit, makeWindow, readWindow, type Window, windowText } from './window.ts';

const longest = 31;
const byLength = (detectors: readonly NumberDetector[]): NumberDetector[][] =>
  Array.from({ length: longest + 1 }, (_, length) =>
    detectors.filter((detector) => detector.least <= length && length <= detector.most),
  );
const labelled = byLength(numberDetectors);
const unlabelled = byLength(numberDetectors.filter((detector) => detector.asks !== 'label'));
const bare = byLength(numberDetectors.filter((detector) => detector.asks === undefined));

/** The verdict that is surest; the longer value wins a tie. */
export function judge(candidate: Candidate, around: Around): Verdict | undefined {
  let best: Verdict | undefined;
  const detectors = around.topic !== undefined ? labelled : candidate.numeric ? bare : unlabelled;
  for (const detector of detectors[candidate.value.length] ?? []) {
    const verdict = detector.judge(candidate, around);
    if (verdict && (!best || verdict.confidence > best.confidence)) best = verdict;
  }
  return best;
}

/** How topics are found for a place: the column's header, or undefined. */
export type HeaderAt = (start: number) => Topic | undefined;

const provenHit = (hit: Hit): boolean =>
  hit.kind === 'mobile' ||
  hit.kind === 'landline' ||
  hit.reasons.some((reason) => reason.code === 'check-digit');

/** Verdicts that a longer join could not better. */
const proven = (verdict: Verdict): boolean =>
  verdict.kind === 'mobile' ||
  verdict.reasons.some((reason) => reason.code === 'check-digit' && verdict.confidence > 0.85);

const latinLabel =
  /^(?:TEL|PHONE|MOBILE|MOB|QQ|WX|VX|ID|IDCARD|NO|SFZ|SFZH|EMAIL|CARD|PHONENO|WECHAT|SN|CALL|HTTP|HTTPS|DATA)+(?=\d)|^[MPT](?=1[3-9]\d{9}$)/;

/** Working memory of `read`, one for the module: each call fills it anew and nothing in it outlives the call. */
const window: Window = makeWindow();
const firsts = new Int16Array(limit);
const lasts = new Int16Array(limit);
const takenGroups = new Uint8Array(limit);

/** 00000000, XXXXXXXX: a blank, not a number. */
function blank(first: number, last: number): boolean {
  const { codes } = window;
  const character = codes[first];
  for (let index = first + 1; index <= last; index++) if (codes[index] !== character) return false;
  return last > first;
}

/** Whether only digits stand at `first`–`last` of the window. */
function onlyDigits(first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if ((window.codes[index] ?? 0) > 57) return false;
  return true;
}

/**
 * Whether `length` digits from the middle of a row of short groups (3 1 4 1 5 …, 138-138-…) could be a number by themselves: no
 * label leads to them, so only what a detector accepts without one. Keeps long rows of figures from being tried in every way.
 */
function standsAlone(first: number, length: number): boolean {
  const { codes } = window;
  const a = codes[first] ?? 0;
  const b = codes[first + 1] ?? 0;
  if (!onlyDigits(first, first + length - 1)) return true;
  if (length === 18 && dated(first)) return true;
  if (length === 11) return a === 48 || (a === 49 && b > 50);
  // 0…: area code or 0086; 86…: country code.
  if (length === 15 && a > 48 && a < 57) {
    const month = (codes[first + 8] ?? 0) * 10 + (codes[first + 9] ?? 0) - 528;
    return month > 0 && month < 13;
  }
  if (length < 16) return a === 48 || (a === 56 && b === 54);
  return length < 20 && a > 50 && luhn(first, length);
}

/** Luhn over digits of the window. */
function luhn(first: number, length: number): boolean {
  let sum = 0;
  for (let index = 0; index < length; index++) {
    const digit = (window.codes[first + length - 1 - index] ?? 48) - 48;
    const double = digit * 2;
    sum += index % 2 === 0 ? digit : double > 9 ? double - 9 : double;
  }
  return sum % 10 === 0;
}

/** Whether the window has a known area and a date where a resident ID that begins at `first` has them. */
function dated(first: number): boolean {
  const { codes } = window;
  let area = 0;
  let date = 0;
  for (let index = 0; index < 14; index++) {
    const digit = (codes[first + index] ?? 0) - 48;
    if (!(digit >= 0 && digit <= 9)) return false;
    if (index < 6) area = area * 10 + digit;
    else date = date * 10 + digit;
  }
  const year = Math.floor(date / 10_000);
  return (
    year > 1799 &&
    year < 2200 &&
    isDay(year, Math.floor(date / 100) % 100, date % 100) &&
    regionKnown(area) > 0
  );
}

export class NumberReader {
  readonly window = window;
  readonly around: Around;
  /** The table cell at a place of the text, if any. */
  cellAt: (at: number) => GridCell | undefined = () => undefined;
  readonly #firsts = firsts;
  readonly #lasts = lasts;
  #groups = 0;
  /** Weak verdicts wait until joins were tried. */
  #strict = false;

  constructor(around: Around) {
    this.around = around;
  }

  /** Reads the window at `from` and adds what it finds to `hits`. Returns where to go on. Never throws. */
  read(text: string, from: number, floor: number, header: HeaderAt, hits: Hit[]): number {
    const { window } = this;
    readWindow(window, text, from, floor);
    const groups = this.#split();
    this.#groups = groups;
    const taken = takenGroups.fill(0, 0, groups);
    const found: Hit[] = [];
    this.#strict = groups > 1;
    for (let group = 0; group < groups; group++) {
      const more = this.#areaCode(group, groups);
      if (more > group && this.#try(text, floor, group, more, header, found)) {
        taken.fill(1, group, more + 1);
        group = more;
        continue;
      }
      if (this.#try(text, floor, group, group, header, found)) taken[group] = 1;
    }
    this.#strict = false;
    if (groups > 1) this.#join(text, floor, groups, taken, header, found);
    for (let group = 0; group < groups && groups > 1; group++)
      if (taken[group] === 0) this.#try(text, floor, group, group, header, found);
    for (const hit of found) hits.push(hit);
    return window.next;
  }

  /** Splits the window into groups: runs without a visible gap. */
  #split(): number {
    const { window } = this;
    let groups = 0;
    for (let index = 0; index < window.length; index++) {
      if (index === 0 || (window.gaps[index] ?? 0) !== GAP.none) {
        if (index > 0) this.#lasts[groups - 1] = index - 1;
        this.#firsts[groups++] = index;
      }
    }
    if (groups > 0) this.#lasts[groups - 1] = window.length - 1;
    return groups;
  }

  /** The last group of a phone number whose area or country code stands in group `group`: 0551-62345678-801, +86 138…; else `group`. */
  #areaCode(group: number, groups: number): number {
    const { codes } = this.window;
    const first = this.#firsts[group] ?? 0;
    const size = (this.#lasts[group] ?? 0) - first + 1;
    if (size > 5 || size < 2 || group + 1 >= groups) return group;
    const zero = codes[first] === 48;
    const country =
      codes[first + (zero ? size - 2 : 0)] === 56 && codes[first + (zero ? size - 1 : 1)] === 54;
    if (!zero && !country) return group;
    if (
      group > 0 &&
      (this.#lasts[group - 1] ?? 0) - (this.#firsts[group - 1] ?? 0) < 4 &&
      (this.window.gaps[first] ?? 0) < GAP.line
    )
      return group;
    let last = group;
    let total = 0;
    while (last + 1 < groups && total < 7) {
      if ((this.window.gaps[this.#firsts[last + 1] ?? 0] ?? 0) > GAP.separator) return group;
      last++;
      total += (this.#lasts[last] ?? 0) - (this.#firsts[last] ?? 0) + 1;
    }
    if (country) {
      while (
        last + 1 < groups &&
        total < 11 &&
        (this.window.gaps[this.#firsts[last + 1] ?? 0] ?? 0) <= GAP.separator
      ) {
        last++;
        total += (this.#lasts[last] ?? 0) - (this.#firsts[last] ?? 0) + 1;
      }
      return total === 11 ? last : group;
    }
    if (total > 8) return group;
    const extension = (this.#lasts[last + 1] ?? 0) - (this.#firsts[last + 1] ?? 0) + 1;
    const joined = (this.window.gaps[this.#firsts[last + 1] ?? 0] ?? 0) === GAP.separator;
    return last + 1 < groups && joined && extension <= 4 && extension > 1 ? last + 1 : last;
  }

  #try(text: string, floor: number, from: number, to: number, header: HeaderAt, hits: Hit[]): boolean {
    const { window } = this;
    let first = this.#firsts[from] ?? 0;
    const last = this.#lasts[to] ?? 0;
    if (last - first < 4 || last - first > 40) return false;
    if (blank(first, last)) return false;
    let value = windowText(window, first, last);
    const lettered = (window.codes[first] ?? 0) > 57;
    const prefix = lettered ? latinLabel.exec(value) : null;
    if (prefix && prefix[0].length < value.length - 4) {
      first += prefix[0].length;
      value = value.slice(prefix[0].length);
    }
    const pupil = lettered && /^[GJL]\d{17}[\dX]$/.test(value) && residentIdHolds(value, 1);
    if (pupil) {
      // 学籍号: a letter before the resident ID.
      first++;
      value = value.slice(1);
    }
    if (value.length > longest || (lettered && blank(first, last))) return false;
    let start = window.starts[first] ?? 0;
    // (0551)6234567: the bracket belongs to the area code.
    if (from !== to && value.charCodeAt(0) === 48 && /[(（]/.test(text.charAt(start - 1)) && start > floor)
      start--;
    const end = window.ends[last] ?? 0;
    let folded = from !== to;
    let gap = 0;
    const groups: number[] = [];
    for (let group = from; group <= to; group++) {
      const begin = Math.max(first, this.#firsts[group] ?? 0);
      groups.push((this.#lasts[group] ?? 0) - begin + 1);
      if (group > from) gap = Math.max(gap, window.gaps[this.#firsts[group] ?? 0] ?? 0);
    }
    for (let index = first; index <= last && !folded; index++) folded = window.folded[index] === 1;
    const beside = (group: number, gapAt: number): boolean =>
      group >= 0 &&
      group < this.#groups &&
      (this.#lasts[group] ?? 0) - (this.#firsts[group] ?? 0) === 3 &&
      (window.gaps[this.#firsts[gapAt] ?? 0] ?? 0) === GAP.separator;
    const crowded = beside(from - 1, from) || beside(to + 1, to + 1);
    const candidate: Candidate = {
      value,
      numeric: onlyDigits(first, last),
      groups,
      gap,
      folded,
      crowded,
      start,
      end,
    };
    this.around.move(text, start, end, floor, header(start));
    if (value.length === 22 && from === to && candidate.numeric && /^1[3-9]\d{9}1[3-9]\d{9}$/.test(value)) {
      // Two mobiles without a space between them.
      const middle = window.starts[first + 11] ?? end;
      for (const [begin, stop] of [
        [start, middle],
        [middle, end],
      ] as const)
        hits.push({
          kind: 'mobile',
          start: begin,
          end: stop,
          confidence: 0.85,
          severity: 'leak',
          reasons: [{ code: 'format' }],
        });
      return true;
    }
    // The label 学籍号 would call it public; the ID in it is not.
    if (pupil) this.around.topic = undefined;
    const verdict = judge(candidate, this.around);
    if (!verdict) return false;
    if (!proven(verdict) && (maskOf[text.charCodeAt(end)] === 1 || maskOf[text.charCodeAt(start - 1)] === 1))
      return false;
    if (from !== to && gap >= GAP.line && !proven(verdict)) return false;
    if (this.#strict && from === to && !proven(verdict)) return false;
    if (!this.around.column && hits.length < 2)
      readNameAhead(text, this.around.labelStart > 0 ? this.around.labelStart : start, hits);
    hits.push({
      kind: verdict.kind,
      start,
      end,
      confidence: verdict.confidence,
      severity: verdict.severity,
      reasons: verdict.reasons,
      value,
    });
    return true;
  }

  /** Joins neighbouring groups that are not taken, longest first, where the join looks like one number. */
  #join(text: string, floor: number, groups: number, taken: Uint8Array, header: HeaderAt, hits: Hit[]): void {
    const { window } = this;
    for (let from = 0; from < groups; from++) {
      if (taken[from] === 1) continue;
      let end = from;
      let to = -1;
      let worst = 0;
      let short = this.#sizeOf(from) === 1 ? 1 : 0;
      const first = this.#firsts[from] ?? 0;
      const inRow = this.#inRow(from);
      if (inRow && first + 7 < window.length && blank(first, first + 7)) continue;
      const ends: number[] = [];
      const home = this.cellAt(window.starts[this.#firsts[from] ?? 0] ?? 0);
      while (end + 1 < groups && taken[end + 1] === 0 && end - from < 40) {
        // Two cells under two headers hold two values.
        const cell = home?.topic ? this.cellAt(window.starts[this.#firsts[end + 1] ?? 0] ?? 0) : undefined;
        if (
          home?.topic &&
          cell?.topic &&
          home !== cell &&
          (home.row !== cell.row || home.topic !== cell.topic)
        )
          break;
        end++;
        const length = (this.#lasts[end] ?? 0) - first + 1;
        if (length > 24) break;
        worst = Math.max(worst, window.gaps[this.#firsts[end] ?? 0] ?? 0);
        if (this.#sizeOf(end) === 1) short++;
        if (length < 7 || !this.#promising(from, end, length, worst, short)) continue;
        if (!inRow || standsAlone(first, length)) ends.push(end);
      }
      for (let index = ends.length - 1; index >= 0 && to < 0; index--) {
        const last = ends[index] ?? 0;
        const before = hits.length;
        if (!this.#try(text, floor, from, last, header, hits)) continue;
        to = last;
        const joined = hits[hits.length - 1];
        // A number that stands alone is not lengthened by what follows it, unless the check digit says so.
        if (joined && !provenHit(joined) && (window.gaps[this.#firsts[from + 1] ?? 0] ?? 0) > GAP.invisible) {
          const single: Hit[] = [];
          if (this.#try(text, floor, from, from, header, single)) {
            hits.splice(before, hits.length - before, ...single);
            to = from;
          }
        }
      }
      if (to >= 0) from = to;
    }
  }

  /** Whether a group stands inside a row of groups of its own size, one to three characters each: figures, not a number. */
  #inRow(group: number): boolean {
    const size = this.#sizeOf(group);
    return (
      size < 4 &&
      group > (size === 1 ? 0 : 1) &&
      group + 2 < this.#groups &&
      this.#sizeOf(group - 1) === size &&
      (size === 1 || this.#sizeOf(group - 2) === size) &&
      this.#sizeOf(group + 1) === size &&
      this.#sizeOf(group + 2) === size
    );
  }

  /** Characters in a group. */
  #sizeOf(group: number): number {
    return (this.#lasts[group] ?? 0) - (this.#firsts[group] ?? 0) + 1;
  }

  /** A cheap look before anybody builds a string: right length, right beginning, groups that may belong together. */
  #promising(from: number, to: number, length: number, worst: number, short: number): boolean {
    const { codes } = this.window;
    const first = this.#firsts[from] ?? 0;
    const a = (codes[first] ?? 0) - 48;
    const b = (codes[first + 1] ?? 0) - 48;
    const count = to - from + 1;
    const singles = short >= count - 1 && count > 6;
    if (worst === GAP.cell && !singles) {
      const sizes: number[] = [];
      for (let group = from; group <= to; group++)
        sizes.push((this.#lasts[group] ?? 0) - (this.#firsts[group] ?? 0) + 1);
      return (
        /^(?:6-8-4|6-12|14-4|10-8|3-4-4|4-4-4-4(?:-[1-3])?|6-4-4-4|2-2-2-4-2-2-4|3-3-4-4-4)$/.test(
          sizes.join('-'),
        ) &&
        (length !== 18 || dated(first))
      );
    }
    if (length === 18 || length === 20) return dated(first) || (worst < GAP.line && a > 0);
    if (length === 11) return a === 1 || a === 0 || a > 9;
    if (length === 13 || length === 15) return true;
    if (length >= 16 && length <= 19) return a > 1 || worst === 1 || a === 1;
    if (length === 10 || length === 12 || length === 14) return a === 0 || worst <= 1 || a > 9;
    return length <= 10 && (worst <= 1 || a > 9 || (a > 1 && count === 2) || (b >= 0 && count <= 3));
  }
}

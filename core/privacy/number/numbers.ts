/**
 * Numbers: each window's groups, alone and joined, are shown to the detectors.
 * Two harmless numbers never join by chance: a join must look like one way of writing one number before anybody is asked.
 */
import { codeAt, maskOf } from '../characters/characters.ts';
import { readNameAhead } from '../detectors/name-ahead.ts';
import type { HeaderAt, Verdict } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import type { CellCursor } from '../structure/cell-cursor.ts';
import type { Around } from '../text/around.ts';
import { Candidate } from './candidate.ts';
import { mayBeTwo, pushGlued, secondAt } from './glued.ts';
import { detectorsFor, judgeNumber, longest } from './judge-number.ts';
import { endOfPhone, isCrowded, isCut, isPromising, wholeEnd } from './number-groups.ts';
import { bracketBefore, isPupils, leadLength, mayLead } from './number-lead.ts';
import {
  anyLength,
  firstOf,
  gapBefore,
  isBlank,
  lastOf,
  lengthsFrom,
  onlyDigits,
  placeOf,
  readGroups,
  readRun,
  shortest,
  sizeOf,
  standsAlone,
  standsLettered,
  valueAt,
  window,
} from './number-window.ts';
import { checks, isLine, mayGoOn, proven } from './proof.ts';
import { inSample } from './sample.ts';
import { lengthsSought, SOUGHT, sought } from './sought.ts';
import { limit } from './window.ts';
import { GAP } from './window-gap.ts';

/** One for all readers: it serves one candidate after the other. */
const candidate = new Candidate();
/** Groups of the window that belong to a number already. */
const taken = new Uint8Array(limit + 1);
/** What was said of groups that may be a number by themselves, but not for sure. */
const weak: (Verdict | undefined)[] = Array.from({ length: limit + 1 });
/** Groups at which a join could end. */
const ends = new Uint8Array(limit + 1);
const { codes } = window;

export class NumberReader {
  readonly around: Around;
  readonly #cells: CellCursor;
  #text = '';
  #floor = 0;
  #header: HeaderAt = () => undefined;
  #groups = 0;
  /** The candidate: its first character, and where it stands in the text. */
  #first = 0;
  #start = 0;
  #end = 0;
  /** What this window gave so far. */
  readonly #found: Hit[] = [];
  /** Weak verdicts wait until joins were tried. */
  #waits = false;

  constructor(around: Around, cells: CellCursor) {
    this.around = around;
    this.#cells = cells;
  }

  /** Reads the digits `from`–`to`, beside which nothing goes on, and adds what they are to `hits`. Never throws. */
  readRun(text: string, from: number, to: number, floor: number, header: HeaderAt, hits: Hit[]): void {
    const length = to - from;
    if (length < shortest || length > longest) return;
    readRun(text, from, to);
    this.#text = text;
    this.#floor = floor;
    this.#header = header;
    this.#groups = 1;
    this.#try(0, 0, this.#found);
    this.#keep(hits);
  }

  /** Reads the window at `from` and adds what it finds to `hits`. Returns where to go on. Never throws. */
  read(text: string, from: number, floor: number, header: HeaderAt, hits: Hit[]): number {
    const groups = readGroups(text, from, floor);
    this.#text = text;
    this.#floor = floor;
    this.#header = header;
    this.#groups = groups;
    const found = this.#found;
    if (groups === 1) this.#try(0, 0, found);
    else if (groups > 1) this.#readMany(groups, found);
    this.#keep(hits);
    return window.next;
  }

  #keep(hits: Hit[]): void {
    if (this.#found.length === 0) return;
    for (const hit of this.#found) hits.push(hit);
    while (this.#found.length > 0) this.#found.pop();
  }

  #readMany(groups: number, found: Hit[]): void {
    for (let group = 0; group < groups; group++) {
      taken[group] = 0;
      weak[group] = undefined;
    }
    this.#waits = true;
    for (let group = 0; group < groups; group++) {
      const whole = this.#whole(group, groups, found);
      if (whole > group) {
        group = whole;
        continue;
      }
      const more = endOfPhone(group, groups);
      if (more > group && this.#try(group, more, found)) {
        taken.fill(1, group, more + 1);
        group = more;
      } else if (this.#try(group, group, found)) taken[group] = 1;
    }
    this.#waits = false;
    this.#join(groups, found);
    for (let group = 0; group < groups; group++) if (taken[group] === 0) this.#addWeak(group, found);
  }

  /** The last of the groups from `from` on that are one number: at a glance, and by a check digit or the label of a 残疾证; else `from`. */
  #whole(from: number, groups: number, hits: Hit[]): number {
    const last = wholeEnd(from, groups);
    if (last === from) return from;
    const before = hits.length;
    const found = this.#try(from, last, hits);
    const permit = sizeOf(last) === 2 && gapBefore(last) > GAP.invisible;
    const { topic } = this.around;
    if (found && (permit ? topic === 'disability-certificate' : checks(hits[before]?.reasons ?? []))) {
      taken.fill(1, from, last + 1);
      return last;
    }
    hits.length = before;
    return from;
  }

  /** Shows the groups `from`–`to` as one number to the detectors; true when it is one. */
  #try(from: number, to: number, hits: Hit[]): boolean {
    if (!this.#open(from, to)) return false;
    const { length } = candidate;
    const second = from === to && mayBeTwo(length) ? secondAt(candidate.value) : 0;
    if (second > 0) {
      const middle = window.starts[this.#first + second] ?? this.#end;
      pushGlued([this.#start, middle, this.#end], second, length, hits);
      return true;
    }
    const verdict = this.#judge(from, to);
    if (!verdict) return false;
    if (from === to && this.#waits && !proven(verdict)) {
      weak[from] = verdict;
      return false;
    }
    this.#add(verdict, hits);
    return true;
  }

  /** Makes the groups `from`–`to` the candidate, with what stands around them; false when they are no number at a glance. */
  #open(from: number, to: number): boolean {
    let first = firstOf(from);
    const last = lastOf(to);
    if (last - first + 1 < shortest || last - first > 40 || isBlank(first, last)) return false;
    const text = this.#text;
    let pupil = false;
    if (mayLead(codes[first] ?? 0, codes[first + 1] ?? 0)) {
      const value = valueAt(text, first, last);
      first += leadLength(value);
      pupil = last - first === 18 && isPupils(value.slice(-19));
      if (pupil) first++;
      if (isBlank(first, last)) return false;
    }
    const length = last - first + 1;
    if (length > longest) return false;
    let start = window.starts[first] ?? 0;
    if (from !== to) start = bracketBefore(text, start, codes[first] ?? 0, this.#floor);
    this.#first = first;
    this.#start = start;
    this.#end = window.ends[last] ?? 0;
    const { around } = this;
    around.move(start, this.#end, this.#floor, this.#header(start));
    // The label 学籍号 would call it public; the ID in it is not.
    if (pupil) around.ignoreLabel();
    const numeric = onlyDigits(first, last);
    if (numeric && around.topic === undefined && !standsAlone(first, length)) return false;
    candidate.show(text, first, last, from, to - from + 1);
    candidate.numeric = numeric;
    return true;
  }

  /** What the detectors say of the candidate, which is the groups `from`–`to`. */
  #judge(from: number, to: number): Verdict | undefined {
    const text = this.#text;
    const { around } = this;
    const { numeric, length } = candidate;
    const detectors = detectorsFor(around.topic, numeric, length);
    if (detectors.length === 0) return undefined;
    if (!numeric && around.topic === undefined && !standsLettered(this.#first, length)) return undefined;
    candidate.crowded = isCrowded(from, to, this.#groups);
    const verdict = judgeNumber(detectors, candidate, around);
    if (!verdict || (!checks(verdict.reasons) && inSample(text, this.#start, around.reach))) return undefined;
    if (proven(verdict)) return verdict;
    if (maskOf[codeAt(text, this.#end)] === 1 || maskOf[codeAt(text, this.#start - 1)] === 1)
      return undefined;
    return from !== to && candidate.gap >= GAP.line && !mayGoOn(verdict, candidate.groups, around.distance)
      ? undefined
      : verdict;
  }

  /** Adds the candidate to `hits`, with the name before it. */
  #add({ kind, confidence, severity, reasons }: Verdict, hits: Hit[]): void {
    const { value } = candidate;
    if (!this.around.column && hits.length < 2) this.#nameBefore(this.#text, this.#start, hits);
    hits.push(makeHit({ kind, start: this.#start, end: this.#end, confidence, severity, reasons, value }));
  }

  /** Adds the group `group`, of which the verdict waited. */
  #addWeak(group: number, hits: Hit[]): void {
    const verdict = weak[group];
    if (!verdict || !this.#open(group, group)) return;
    taken[group] = 1;
    this.#add(verdict, hits);
  }

  /** The name before the number at `start` or before its label; a label further off may belong to a list: 惠农卡：张三（1101…. */
  #nameBefore(text: string, start: number, hits: Hit[]): void {
    const { labelStart, distance } = this.around;
    const count = hits.length;
    if (labelStart <= 0 || distance > 1) readNameAhead(text, start, hits);
    if (labelStart > 0 && hits.length === count) readNameAhead(text, labelStart, hits);
  }

  /** Joins neighbouring groups that are not taken, longest first, where the join looks like one number. */
  #join(groups: number, hits: Hit[]): void {
    let asked = 0;
    for (let from = 0; from < groups; from++) {
      if (taken[from] === 1) continue;
      const count = this.#endsOf(from, groups, sought(from, groups, asked));
      const fit = count > 0 ? this.#fitting(from) : 0;
      for (let index = count - 1; index >= 0; index--) {
        const last = ends[index] ?? 0;
        if (((fit >> (lastOf(last) - firstOf(from) + 1)) & 1) === 0) continue;
        const verdict = this.#open(from, last) ? this.#judge(from, last) : undefined;
        asked++;
        if (!verdict) continue;
        // A number that stands alone is not lengthened by what follows it, unless the check digit says so.
        if (weak[from] && !isLine(verdict) && gapBefore(from + 1) > GAP.invisible) this.#addWeak(from, hits);
        else {
          this.#add(verdict, hits);
          from = last;
        }
        break;
      }
    }
  }

  /** The lengths, as bits, of which a number that begins with group `from` may be: any where a label says what it is. */
  #fitting(from: number): number {
    const first = firstOf(from);
    const code = codes[first] ?? 0;
    if (mayLead(code, codes[first + 1] ?? 0)) return anyLength;
    const start = bracketBefore(this.#text, placeOf(from), code, this.#floor);
    this.around.move(start, start, this.#floor, this.#header(start));
    return this.around.topic === undefined ? lengthsFrom(first) : anyLength;
  }

  /** Fills `ends` with the groups at which a number could end that begins with group `from`, of `what` is sought; gives how many they are. */
  #endsOf(from: number, groups: number, what: number): number {
    let count = 0;
    const first = firstOf(from);
    const fit = lengthsSought(from, what);
    if (fit === 0) return 0;
    const home = this.#cells.at(placeOf(from));
    let worst = 0;
    let short = sizeOf(from) === 1 ? 1 : 0;
    let digits = onlyDigits(first, lastOf(from));
    for (let end = from + 1; end < groups && taken[end] === 0 && end - from <= 40; end++) {
      // Two cells under two headers hold two values.
      const cell = home?.topic ? this.#cells.at(placeOf(end)) : undefined;
      if (home?.topic && cell?.topic && home !== cell && (home.row !== cell.row || home.topic !== cell.topic))
        break;
      const length = lastOf(end) - first + 1;
      if (fit >> length === 0) break;
      worst = Math.max(worst, gapBefore(end));
      if (sizeOf(end) === 1) short++;
      digits &&= onlyDigits(firstOf(end), lastOf(end));
      if (length < 7 || (fit & (1 << length)) === 0) continue;
      if (!isPromising(from, end, length, worst, short) || isCut(from, end, groups, worst, taken)) continue;
      if (what === SOUGHT.all || (digits ? standsAlone : standsLettered)(first, length)) ends[count++] = end;
    }
    return count;
  }
}

/**
 * Numbers: each window's groups, alone and joined, are shown to the detectors.
 * Two harmless numbers never join by chance: a join must look like one way of writing one number before anybody is asked.
 */
import { residentIdHolds } from '#core/standards/resident-id.ts';
import { codeAt, maskOf } from '../characters/characters.ts';
import { readNameAhead } from '../detectors/name-ahead.ts';
import type { HeaderAt, Verdict } from '../evidence.ts';
import type { Reasons } from '../finding.ts';
import { type Hit, makeHit } from '../hit.ts';
import type { CellCursor } from '../structure/cell-cursor.ts';
import type { Around } from '../text/around.ts';
import { Candidate } from './candidate.ts';
import { mayBeTwo, pushGlued, secondAt } from './glued.ts';
import { detectorsFor, judgeNumber, longest } from './judge-number.ts';
import { endOfPhone, isCrowded, isInRow, isPromising } from './number-groups.ts';
import {
  firstOf,
  gapBefore,
  isBlank,
  lastOf,
  mayStand,
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
import { inSample } from './sample.ts';
import { limit } from './window.ts';
import { GAP } from './window-gap.ts';

/** Whether its own check digit proves it. */
function checks(reasons: Reasons): boolean {
  for (const { code } of reasons) if (code === 'check-digit') return true;
  return false;
}

const provenHit = (hit: Hit): boolean =>
  hit.kind === 'mobile' || hit.kind === 'landline' || checks(hit.reasons);

/** Verdicts that a longer join could not better. */
const proven = (verdict: Verdict): boolean =>
  verdict.kind === 'mobile' || (verdict.confidence > 0.85 && checks(verdict.reasons));

const latinLabel =
  /^(?:TEL|PHONE|MOBILE|MOB|QQ|WX|VX|ID|IDCARD|NO|SFZ|SFZH|EMAIL|CARD|PHONENO|WECHAT|SN|CALL|HTTP|HTTPS|DATA)+(?=\d)|^[MPT](?=1[3-9]\d{9}$)/;

/** One for all readers: it serves one candidate after the other. */
const candidate = new Candidate();
/** Groups of the window that belong to a number already. */
const taken = new Uint8Array(limit + 1);
/** Groups that may be a number by themselves, but not for sure. */
const weak = new Uint8Array(limit + 1);
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
  /** What this window gave so far. */
  readonly #found: Hit[] = [];
  /** Weak verdicts wait until joins were tried. */
  #strict = false;

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
    for (let group = 0; group < groups; group++) taken[group] = weak[group] = 0;
    this.#strict = true;
    for (let group = 0; group < groups; group++) {
      const whole = this.#unseen(group, groups, found);
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
    this.#strict = false;
    this.#join(groups, found);
    for (let group = 0; group < groups; group++)
      if (taken[group] === 0 && weak[group] === 1) this.#try(group, group, found);
  }

  /**
   * 6217&#8203;0038…: groups from `from` on between which nothing is seen are one number if its check digit proves it, whatever the
   * last of them looks like. Returns its last group, or `from`.
   */
  #unseen(from: number, groups: number, hits: Hit[]): number {
    let last = from;
    while (last + 1 < groups && gapBefore(last + 1) === GAP.invisible && lastOf(last) - firstOf(from) < 20)
      last++;
    const length = lastOf(last) - firstOf(from) + 1;
    if (last === from || length < 16 || length > 20) return from;
    const before = hits.length;
    if (this.#try(from, last, hits)) {
      if (checks(hits[hits.length - 1]?.reasons ?? [])) {
        taken.fill(1, from, last + 1);
        return last;
      }
      hits.length = before;
    }
    return from;
  }

  /** Shows the groups `from`–`to` as one number to the detectors; true when it is one. */
  #try(from: number, to: number, hits: Hit[]): boolean {
    let first = firstOf(from);
    const last = lastOf(to);
    if (last - first + 1 < shortest || last - first > 40 || isBlank(first, last)) return false;
    const text = this.#text;
    let pupil = false;
    if ((codes[first] ?? 0) > 57 && mayLead(codes[first] ?? 0, codes[first + 1] ?? 0)) {
      const value = valueAt(text, first, last);
      first += leadLength(value);
      pupil =
        /^[GJL]\d{17}[\dX]$/.test(value.slice(-19)) &&
        last - first === 18 &&
        residentIdHolds(value.slice(-18));
      // 学籍号: a letter before the resident ID.
      if (pupil) first++;
      if (isBlank(first, last)) return false;
    }
    const length = last - first + 1;
    if (length > longest) return false;
    let start = window.starts[first] ?? 0;
    // (0551)6234567: the bracket belongs to the area code.
    if (from !== to && codes[first] === 48 && start > this.#floor && isOpen(codeAt(text, start - 1))) start--;
    else if (from !== to && codes[first] === 56) start = countryAt(text, start, this.#floor);
    const end = window.ends[last] ?? 0;
    const { around } = this;
    around.move(start, end, this.#floor, this.#header(start));
    // The label 学籍号 would call it public; the ID in it is not.
    if (pupil) around.ignoreLabel();
    const numeric = onlyDigits(first, last);
    if (numeric && around.topic === undefined && !standsAlone(first, length)) return false;
    const second = from === to && mayBeTwo(length) ? secondAt(valueAt(text, first, last)) : 0;
    if (second > 0) {
      pushGlued([start, window.starts[first + second] ?? end, end], second, length, hits);
      return true;
    }
    const detectors = detectorsFor(around.topic, numeric, length);
    if (detectors.length === 0) return false;
    if (!numeric && around.topic === undefined && !standsLettered(first, length)) return false;
    candidate.show(text, first, last, from, to - from + 1);
    candidate.numeric = numeric;
    candidate.crowded = isCrowded(from, to, this.#groups);
    const verdict = judgeNumber(detectors, candidate, around);
    if (!verdict || (!checks(verdict.reasons) && inSample(text, start, around.reach))) return false;
    if (!proven(verdict)) {
      if (maskOf[codeAt(text, end)] === 1 || maskOf[codeAt(text, start - 1)] === 1) return false;
      if (from !== to && candidate.gap >= GAP.line) return false;
      if (from === to && this.#strict) {
        weak[from] = 1;
        return false;
      }
    }
    if (!around.column && hits.length < 2) this.#nameBefore(text, start, hits);
    const { kind, confidence, severity, reasons } = verdict;
    hits.push(makeHit({ kind, start, end, confidence, severity, reasons, value: candidate.value }));
    return true;
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
    for (let from = 0; from < groups; from++) {
      if (taken[from] === 1) continue;
      const count = this.#endsOf(from, groups);
      for (let index = count - 1; index >= 0; index--) {
        const last = ends[index] ?? 0;
        const before = hits.length;
        if (!this.#try(from, last, hits)) continue;
        const joined = hits[hits.length - 1];
        const single: Hit[] = [];
        // A number that stands alone is not lengthened by what follows it, unless the check digit says so.
        if (
          joined &&
          !provenHit(joined) &&
          gapBefore(from + 1) > GAP.invisible &&
          this.#try(from, from, single)
        )
          hits.splice(before, hits.length - before, ...single);
        else from = last;
        break;
      }
    }
  }

  /** Fills `ends` with the groups at which a number that begins with group `from` could end; gives how many they are. */
  #endsOf(from: number, groups: number): number {
    let count = 0;
    const first = firstOf(from);
    const inRow = isInRow(from, groups);
    if (inRow && (!mayStand(first) || (first + 7 < window.length && isBlank(first, first + 7)))) return 0;
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
      if (length > 24) break;
      worst = Math.max(worst, gapBefore(end));
      if (sizeOf(end) === 1) short++;
      digits &&= onlyDigits(firstOf(end), lastOf(end));
      if (length < 7 || !isPromising(from, end, length, worst, short)) continue;
      // In a row of figures only what would be a number without a label.
      if (!inRow || (digits ? standsAlone : standsLettered)(first, length)) ends[count++] = end;
    }
    return count;
  }
}

/** 1: the first two characters of what `latinLabel` knows, folded into 4,096, and any after the letter before a pupil's ID. */
const leads = new Uint8Array(4_096);
const leadOf = (one: number, two: number): number => ((one & 63) << 6) | (two & 63);
for (const pair of 'TE PH MO QQ WX VX ID NO SF EM CA WE SN HT DA M1 P1 T1'.split(' '))
  leads[leadOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
for (const letter of 'GJL')
  leads.fill(1, leadOf(letter.charCodeAt(0), 0), leadOf(letter.charCodeAt(0), 63) + 1);

/** Whether a label or the letter of a pupil's number may begin with two upper-case letters or digits; most letters lead nothing. */
const mayLead = (one: number, two: number): boolean => leads[leadOf(one, two)] === 1;

/** Length of a Latin label that leans on the number: TEL138…, ID1101…. */
function leadLength(value: string): number {
  const length = latinLabel.exec(value)?.[0].length ?? 0;
  return length < value.length - 4 ? length : 0;
}

/** (+86)138…: where the brackets around a country code begin; `start` without any. */
function countryAt(text: string, start: number, floor: number): number {
  const open = codeAt(text, start - 1) === 43 ? start - 2 : start - 1;
  return open >= floor && isOpen(codeAt(text, open)) && /[)）]/.test(text.charAt(start + 2)) ? open : start;
}

const isOpen = (code: number): boolean => code === 40 || code === 0xff08;

/** The one pass over the code units of a text: where something may begin, and what the text holds at all. Rules meet only these places. */

import { lookAlikes } from '../../standards/radicals.ts';
import { isUnit, unitCharacters } from '../address/address-marks.ts';
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import {
  CLASS,
  classOf,
  codeAt,
  digitOf,
  gapOf,
  hanDigitOf,
  letterOf,
  meaningful,
  spokenDigitOf,
} from '../characters/characters.ts';
import { mayBeInNumber } from '../dress/spaced-numbers.ts';
import { tellTraditional } from '../dress/traditional.ts';
import { mayEscape } from '../dress/unescape.ts';
import { leadsToValue } from '../label/label-trie.ts';
import { isQuiet } from '../number/short-numbers.ts';
import { PART, parting, partOf } from '../structure/split-line.ts';
import { digitsEnd } from './digits.ts';
import { noteSigns, signs, stretch } from './signs.ts';

/** Beside a character's class: it tells something of the whole text. */
const tells = 32;
const classBits = 31;
const kinds = classOf.slice();
for (const character of `${parting}<[(你您单示下册为榜款到员次彰证号失于${tellTraditional}${lookAlikes}`)
  kinds[character.charCodeAt(0)] = (kinds[character.charCodeAt(0)] ?? 0) | tells;

const isTraditional = tableOf(tellTraditional);
const isLookAlike = tableOf(lookAlikes);

/** 1: what may follow the province of a plate. */
const afterProvince = new Uint8Array(65_536);
for (const code of meaningful) if (letterOf[code] !== 0 || gapOf[code] !== 0) afterProvince[code] = 1;

/** 1: behind which a colon ends no label: 8:30, 。: */
const endsNoLabel = tableOf('0123456789。；！？?，,|');

/** What follows a Chinese numeral. 1: a digit or a unit; 2: 十; 3: what parts numerals that are said one by one. */
const afterNumeral = tableOf(unitCharacters);
for (const code of meaningful)
  if (spokenDigitOf[code] !== 0 || digitOf[code] !== 0) afterNumeral[code] = 1;
  else if (gapOf[code] !== 0) afterNumeral[code] ||= 3;
afterNumeral[0x5341] = 2;
afterNumeral[0x3001] = afterNumeral[0xff0c] = 3;

/** Whether the Chinese numeral at `at` goes on as a number, or as that of a house or a group: 一三八, 三组, 二十号, not 二十人. */
function goesOn(text: string, at: number): boolean {
  const next = afterNumeral[codeAt(text, at + 1)] ?? 0;
  if (next < 2) return next === 1;
  const code = codeAt(text, at + 2);
  if (next === 3) return spokenDigitOf[code] !== 0 || digitOf[code] !== 0;
  return isUnit(hanDigitOf[code] !== 0 ? codeAt(text, at + 3) : code);
}

/** The letter of an escaped line feed or tab. */
const isFeed = (code: number): boolean => code === 110 || code === 116;

/** Words by their last code unit: where one ends, few are asked. */
const byLast = (...words: string[]): Map<number, string[]> =>
  Map.groupBy(words, (word) => word.charCodeAt(word.length - 1));
const lists = byLast('名单', '公示', '如下', '名册', '同志为', '榜', '捐款', '签到', '名次', '表彰', '当选');
const exams = byLast('准考证', '报名序号', '考生号');
const endsIn = (text: string, at: number, code: number, words: ReadonlyMap<number, string[]>): boolean =>
  words.get(code)?.some((word) => text.endsWith(word, at + 1)) ?? false;

export class Survey {
  /** Places at which a rule may find something, ascending: `count` of them. Of a row of ASCII digits only the first. */
  places = new Int32Array(64);
  count = 0;
  /** Where delimiters, spaces, quotes and line feeds stand, ascending: `partCount` of them. */
  parts = new Int32Array(64);
  partCount = 0;
  /** Something that parts cells stands inside a line: a bar, a tab, a comma, a space. */
  delimited = false;
  /** A `<`. */
  markup = false;
  /** A `[`. */
  bracketed = false;
  /** A `(` behind an s or a space, as in SQL: values (…). */
  calls = false;
  /** Where a word stands first that announces a list of people: 名单, 公示, 如下 …; -1 for nowhere. */
  announced = -1;
  /** 准考证, 报名序号, 考生号. */
  examined = false;
  /** 你, 您 or a loss (遗失). */
  addresses = false;
  /** An escape that may stand for a character. */
  escaped = false;
  /** A character without a shape. */
  unseen = false;
  /** Two asterisks in a row. */
  starred = false;
  /** A line or a tab that is written as an escape. */
  stringed = false;
  /** A traditional character. */
  traditional = false;
  /** A radical or another character that is read as the one that it looks like. */
  alike = false;
  /** A full-width digit. */
  wide = false;
  /** A space that may stand inside a number with its unit: 12 号. */
  numbersApart = false;
  /** 关于. */
  concerns = false;

  /** Looks over `text`; what was known of another is forgotten. Linear; never throws. */
  look(text: string): this {
    this.count = this.partCount = 0;
    this.delimited =
      this.markup =
      this.bracketed =
      this.calls =
      this.numbersApart =
      this.wide =
      this.starred =
      this.stringed =
      this.traditional =
      this.alike =
        false;
    this.announced = -1;
    this.examined = this.addresses = this.concerns = this.escaped = this.unseen = false;
    for (let from = 0; from < text.length; from += stretch) {
      const count = noteSigns(text, from, Math.min(text.length, from + stretch));
      this.places = withRoom(this.places, this.count + count, text.length);
      this.parts = withRoom(this.parts, this.partCount + count, text.length);
      this.#sift(text, count);
    }
    return this;
  }

  /** Keeps of the first `size` signs those at which something may begin. */
  #sift(text: string, size: number): void {
    const { places } = this;
    let { count } = this;
    for (let index = 0; index < size; index++) {
      const at = signs[index] ?? 0;
      const code = text.charCodeAt(at);
      const kind = kinds[code] ?? 0;
      if (kind >= tells) this.#tell(text, at, code);
      switch (kind & classBits) {
        case CLASS.none:
          continue;
        case CLASS.digit:
          if (isQuiet(text, at, digitsEnd(text, at))) continue;
          break;
        case CLASS.otherDigit:
          this.wide ||= code > 0xff0f && code < 0xff1a;
          break;
        case CLASS.mask:
          this.starred ||= code === 42 && codeAt(text, at + 1) === 42;
          break;
        case CLASS.formatting:
          this.unseen = true;
          break;
        case CLASS.labelEnd:
          if (!leadsToValue(text, at, code)) continue;
          break;
        case CLASS.hanDigit:
          if (!goesOn(text, at)) continue;
          break;
        case CLASS.plate:
          if (afterProvince[codeAt(text, at + 1)] === 0) continue;
          break;
        case CLASS.escape:
          this.stringed ||= code === 92 && isFeed(codeAt(text, at + 1));
          this.escaped ||= mayEscape(text, at, code);
          continue;
        case CLASS.colon:
          this.escaped ||= code === 61 && mayEscape(text, at, code);
          if (endsNoLabel[codeAt(text, at - 1)] === 1) continue;
          break;
      }
      places[count++] = at;
    }
    this.count = count;
  }

  /** What a sign at `at` tells of the whole text. */
  #tell(text: string, at: number, code: number): void {
    const part = partOf[code];
    if (part !== PART.none) {
      this.parts[this.partCount++] = at;
      if (part === PART.space || part === PART.wideSpace) {
        this.delimited ||= isInside(text, at);
        this.numbersApart ||= mayBeInNumber(text, at);
      } else if (part !== PART.line && part !== PART.quote) this.delimited = true;
    } else if (code === 60) this.markup = true;
    else if (code === 91) this.bracketed = true;
    else if (isTraditional[code] === 1) this.traditional = true;
    else if (isLookAlike[code] === 1) this.alike = true;
    else if (code === 0x4f60 || code === 0x60a8) this.addresses = true;
    else {
      const before = codeAt(text, at - 1);
      if (code === 40) this.calls ||= (before | 32) === 115 || /\s/.test(text.charAt(at - 1));
      else if (code === 0x5931) this.addresses ||= before === 0x9057;
      else if (code === 0x4e8e) this.concerns ||= before === 0x5173;
      else {
        if (this.announced < 0 && (endsIn(text, at, code, lists) || isHead(text, at, before, code)))
          this.announced = at;
        this.examined ||= endsIn(text, at, code, exams);
      }
    }
  }
}

/** 拟录用人员：, 入围人员（12名）: of those whom it names, not 人员基本情况. */
const isHead = (text: string, at: number, before: number, code: number): boolean =>
  code === 0x5458 && before === 0x4eba && (at + 1 >= text.length || beginsList[codeAt(text, at + 1)] === 1);
/** 1: before which a list may follow. */
const beginsList = tableOf(`：:（()）、"”》${whiteSpace}\n\r|`);

/** Whether a space stands inside a line: the indent of a line parts nothing. */
function isInside(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 10;
  const part = partOf[before];
  return before !== 10 && part !== PART.space && part !== PART.wideSpace;
}

/**
 * `list`, or a longer one with the same begin, so that `size` places fit: room for one in four characters of a text that is `whole`
 * long, as lists that grow step by step leave as much again behind, and memory that is not written to is not taken.
 */
function withRoom(list: Int32Array<ArrayBuffer>, size: number, whole: number): Int32Array<ArrayBuffer> {
  if (size <= list.length) return list;
  const more = new Int32Array(Math.max(size * 2, whole >> 2));
  more.set(list);
  return more;
}

/** One text: the pass over its code units, and what is asked at the few places where something begins. */
import { readAddressAround } from '../address/address-around.ts';
import { unitAt } from '../address/address-marks.ts';
import { CLASS, classOf, codeAt, hanDigitOf, maskOf } from '../characters/characters.ts';
import { readBorn, readBornOn, readDateOfPerson } from '../detectors/birth-date.ts';
import { readEmail, readSpelledBehind } from '../detectors/email.ts';
import { readMasked } from '../detectors/masked.ts';
import { readMilitary } from '../detectors/military-id.ts';
import { readNameAfter } from '../detectors/name-after.ts';
import { readNameAhead, readNameBefore } from '../detectors/name-ahead.ts';
import { readNameBehindColon } from '../detectors/name-colon.ts';
import { readPlate } from '../detectors/plate.ts';
import { readDeed } from '../detectors/property-certificate.ts';
import { readHandle } from '../detectors/wechat-qq.ts';
import { byStart, type Hit, sortHits } from '../hit.ts';
import { readAfterLabel } from '../label/fields.ts';
import { endsWordlessLabel } from '../label/label-trie.ts';
import { behindTags, readJsonString, readWordlessLabel } from '../label/labelled.ts';
import { labelBefore } from '../label/labels.ts';
import { roleStart } from '../label/role.ts';
import type { Topic } from '../label/topics.ts';
import { textTopics } from '../label/value-topics.ts';
import { mayBeTwo } from '../number/glued.ts';
import { NumberReader } from '../number/numbers.ts';
import { readPlainNumber } from '../number/plain-number.ts';
import { followsPlace, isLatin, isShortAlone } from '../number/short-numbers.ts';
import { readFloat } from '../number/spreadsheet-float.ts';
import { limit, standsApart } from '../number/window.ts';
import { CellCursor } from '../structure/cell-cursor.ts';
import type { GridCell } from '../structure/grid.ts';
import { Around } from './around.ts';
import { digitsEnd, goesOnMasked, isDigit, isHiddenRun, isLow, nextDigit, numeralsGoOn } from './digits.ts';
import { isRead, readBase64, readReversed } from './disguised-text.ts';
import { lastEnd, lastValueEnd } from './look-back.ts';
import { PassedOver } from './passed-over.ts';
import { Survey } from './survey.ts';

/** Room for so many places is kept for the next text: of texts of some four million characters. */
const mostKept = 1 << 20;

/** Reads texts one after the other; nothing of one is known in the next. */
export class TextReader {
  readonly around = new Around();
  #survey = new Survey();
  #inner: TextReader | undefined;
  readonly #cells = new CellCursor();
  readonly #numbers = new NumberReader(this.around, this.#cells);
  readonly #headerAt = this.#cells.headerAt;
  readonly #passed = new PassedOver();

  /** Adds what is found in `text` to `hits`; `cells`: sorted, of tables inside it; `topic`: what its format says it is; `survey`: what was seen of it. */
  read(
    text: string,
    cells: readonly GridCell[],
    topic: Topic | undefined,
    today: number,
    hits: Hit[],
    survey?: Survey,
  ): void {
    const seen = survey ?? this.look(text);
    if (seen.count === 0) return;
    this.#cells.open(text, cells, topic);
    this.around.open(text, today);
    this.#pass(text, seen, hits);
  }

  /** What a look over `text` shows; good until the next one. */
  look(text: string): Survey {
    return this.#survey.look(text);
  }

  /** Lets go of the text that was read last. */
  forget(): void {
    this.#cells.open('', [], undefined);
    this.around.forget();
    this.#inner = undefined;
    if (this.#survey.places.length > mostKept) this.#survey = new Survey();
  }

  /** Asks at each place of the survey. What a rule has read is not read again; digits that it left over are. */
  #pass(text: string, { places, count }: Survey, hits: Hit[]): void {
    let done = 0;
    let behind = false;
    this.#passed.open(text);
    for (let index = 0; index < count; index++) {
      const at = places[index] ?? 0;
      // <td>1</td><td><a href="?id=…">
      if (at < done && !this.#passed.asks(at, hits)) continue;
      behind ||= at < done;
      done = Math.max(done, this.#passed.note(at, this.#at(text, at, hits)));
      const next = index + 1 < count ? (places[index + 1] ?? 0) : text.length;
      while (done < next && done > at && isDigit(text, done - 1) && isDigit(text, done))
        done = this.#digits(text, done, digitsEnd(text, done), hits);
    }
    if (behind) sortHits(hits, byStart);
  }

  /** Asks the rules for the character at `at`. Returns where to go on. */
  #at(text: string, at: number, hits: Hit[]): number {
    const code = text.charCodeAt(at);
    switch (classOf[code]) {
      case CLASS.digit:
        return this.#digits(text, at, digitsEnd(text, at), hits);
      case CLASS.surrogate:
        // Half a character is no digit.
        return isLow(codeAt(text, at + 1)) ? this.#number(text, at, hits) : at + 1;
      case CLASS.otherDigit:
        return this.#number(text, at, hits);
      case CLASS.hanDigit:
        return this.#hanDigits(text, at, hits);
      case CLASS.at:
        return readEmail(text, at, at + 1, this.#cells.floorAt(at, 0), this.#headerAt, this.around, hits);
      case CLASS.plate:
        return readPlate(text, at, this.#headerAt, this.around, hits);
      case CLASS.colon:
        return this.#colon(text, at, hits);
      case CLASS.labelEnd:
        return this.#label(text, at, hits);
      case CLASS.formatting:
        return code === 0x202e && !isRead(at, this.around.reach.bare)
          ? readReversed(text, at, this.#topicAt, this.#within, this.around.reach, hits)
          : at + 1;
      case CLASS.mask:
        return this.#mask(text, at, hits);
      case CLASS.sex:
        if (this.#cells.at(at)?.topic === undefined) {
          readNameBefore(text, at, hits);
          readDateOfPerson(text, at, hits);
        }
        // 次女李小红: a label, too.
        return endsWordlessLabel(text, at, code) ? this.#label(text, at, hits) : at + 1;
      default:
        return at + 1;
    }
  }

  #digits(text: string, at: number, end: number, hits: Hit[]): number {
    // Digits beyond a window are no number of anybody; one in their middle would cost the square of the text.
    if (end - at > limit) return end;
    const next = codeAt(text, end);
    if (next === 0x751f || next === 0x51fa || (end - at === 4 && next > 44 && next < 48)) {
      const born = readBornOn(text, at, end, hits);
      if (born > at) return born;
    }
    if (end - at >= 3 && (next === 0x53f7 || codeAt(text, at - 1) === 0x7b2c)) {
      const asked = this.#cells.topicAt(at) === 'property-certificate';
      if (readDeed(text, at, end, this.around.reach, asked, hits) || readMilitary(text, at, end, hits))
        return end;
    }
    if (end - at < 9 && (unitAt(text, end) || followsPlace(text, at, end, next))) {
      // 经营地址: a column of bodies' places, which a person's row makes nobody's home.
      const sought = this.#cells.topicAt(at) !== 'office-address';
      const last = this.#after(at, hits);
      const after = sought ? readAddressAround(text, at, end, last, this.around.reach, hits) : end;
      if (after > end) return after;
    }
    const mailbox = readSpelledBehind(text, end, hits);
    if (mailbox > end) return mailbox;
    const handle = readHandle(text, at, this.#topicAt, this.around, hits);
    if (handle > at) return handle;
    if (end - at < 5 && isShortAlone(text, at, end)) {
      if (
        (next === 0x65e5 || next === 0x6708) &&
        (codeAt(text, end + 1) === 0x751f || codeAt(text, end + 1) === 0x51fa)
      )
        readBorn(text, end + 1, hits);
      return end;
    }
    if (maskOf[next] === 1 && goesOnMasked(text, at, end)) {
      const count = hits.length;
      const masked = this.#mask(text, end, hits);
      if (hits.length > count || (end - at > 5 && isHiddenRun(text, end))) return masked;
    }
    if (next === 44 && /^,\d\.\d{3,14}E\+0?1/i.test(text.slice(end, end + 25))) return end;
    if (end - at === 1 && next === 46) {
      const float = readFloat(text, at, this.#topicAt, hits);
      if (float > at) return float;
    }
    const plain = end - at > 10 ? this.#plain(text, at, end) : undefined;
    if (plain) {
      hits.push(plain);
      return plain.end;
    }
    if (isLatin(codeAt(text, at - 1)) || isLatin(next) || (end - at > 21 && codeAt(text, at) === 51)) {
      const coded = readBase64(text, at, this.#headerAt, this.#within, this.around.reach, hits);
      if (coded > at) return coded;
    }
    if (standsApart(text, at, end) && !mayBeTwo(end - at)) {
      this.#numbers.readRun(text, at, end, this.#numberFloor(at, hits), this.#headerAt, hits);
      return end;
    }
    return this.#number(text, at, hits);
  }

  /** A number that is all of its cell, under the header of its kind. */
  #plain(text: string, at: number, end: number): Hit | undefined {
    const cell = this.#cells.at(at);
    if (cell?.topic === undefined || cell.start !== at || cell.end - end > 1) return;
    const hit = readPlainNumber(text, at, cell.end, cell.topic, this.around.today);
    if (hit?.kind !== 'mobile') return hit;
    // An office's line is judged by what stands in its row.
    this.around.move(at, cell.end, cell.start, cell.topic);
    return this.around.office ? undefined : hit;
  }

  /** What is found in `text`, which is written inside another in another form. */
  readonly #within = (text: string, topic: Topic | undefined): Hit[] => {
    this.#inner ??= new TextReader();
    const hits: Hit[] = [];
    this.#inner.read(text, [], topic, this.around.today, hits);
    return hits;
  };

  #mask(text: string, at: number, hits: Hit[]): number {
    const count = hits.length;
    const end = readMasked(text, at, this.#numberFloor(at, hits), this.#topicAt, this.around.reach, hits);
    const hit = hits[count];
    // No mask: **138**__0013__ is markup around digits.
    if (!hit) return nextDigit(text, at, end);
    if (this.#cells.at(hit.start)?.topic === undefined) {
      this.#topicAt(hit.start);
      readNameAhead(text, this.around.labelStart > 0 ? this.around.labelStart : hit.start, hits);
    }
    return end;
  }

  readonly #topicAt = (start: number): Topic | undefined => {
    this.around.move(start, start, this.#cells.floorAt(start, 0), this.#headerAt(start));
    return this.around.topic;
  };

  /** Where a look back from `at` ends: at the cell's border or the last finding. */
  #after(at: number, hits: readonly Hit[]): number {
    return lastEnd(hits, at, this.#cells.floorAt(at, 0));
  }

  #number(text: string, at: number, hits: Hit[]): number {
    return this.#numbers.read(text, at, this.#numberFloor(at, hits), this.#headerAt, hits);
  }

  /** Where a look back from a number ends: at its cell's border or behind the last finding. What a label told of clauses ahead is none. */
  #numberFloor(at: number, hits: readonly Hit[]): number {
    return lastValueEnd(hits, at, this.#cells.floorAt(at, 0));
  }

  #hanDigits(text: string, at: number, hits: Hit[]): number {
    if (isHiddenRun(text, at)) return this.#mask(text, at, hits);
    let end = at + 1;
    while ((hanDigitOf[codeAt(text, end)] ?? 0) !== 0) end++;
    const born = codeAt(text, end) === 0x5e74 ? readBornOn(text, at, end, hits) : at;
    if (born > at) return born;
    if (end - at >= 3 || numeralsGoOn(text, at, end)) {
      const next = this.#number(text, at, hits);
      if (next > end) return next;
    }
    let unit = codeAt(text, end) === 0x5341 ? end + 1 : end;
    if ((hanDigitOf[codeAt(text, unit)] ?? 0) !== 0) unit++;
    if (unitAt(text, unit))
      return Math.max(end, readAddressAround(text, at, unit, this.#after(at, hits), this.around.reach, hits));
    return end;
  }

  #colon(text: string, at: number, hits: Hit[]): number {
    // Base64 without a digit: its padding tells it.
    if (text.charCodeAt(at) === 61 && isLatin(codeAt(text, at - 1))) {
      const coded = readBase64(text, at - 1, this.#headerAt, this.#within, this.around.reach, hits);
      if (coded > at) return coded;
    }
    // Of several in a row the last one leads to the value.
    if (classOf[codeAt(text, at + 1)] === CLASS.colon) return at + 1;
    const label = labelBefore(text, at, this.#cells.floorAt(at, 0), 1);
    if (!label) return this.#role(text, at, hits);
    if (!textTopics.has(label.topic)) return at + 1;
    if (codeAt(text, at - 1) === 34) return readJsonString(text, at + 1, label.topic, this.around, hits);
    const from = behindTags(text, at + 1);
    const after = readAfterLabel(text, from, this.#cells.limit(at), label.topic, false, this.around, hits);
    return Math.max(at + 1, after);
  }

  /** 受伤职工：张三, "应征青年":"李四": a label that no list knows, before the colon at `at`. */
  #role(text: string, at: number, hits: Hit[]): number {
    const quoted = codeAt(text, at - 1) === 34;
    const end = quoted ? at - 1 : at;
    const start = roleStart(text, end);
    if (start === end) return quoted ? at + 1 : readNameBehindColon(text, at, hits);
    if (quoted) return readJsonString(text, at + 1, 'role', this.around, hits);
    return Math.max(at + 1, readNameAfter(text, behindTags(text, at + 1), true, 'notice', hits));
  }

  #label(text: string, at: number, hits: Hit[]): number {
    if (this.#cells.at(at)?.names) return at + 1;
    return readWordlessLabel(text, at, this.#cells.limit(at), this.around, hits);
  }
}

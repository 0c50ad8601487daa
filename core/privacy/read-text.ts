/** One text: the pass over its code units, and what is asked at the few places where something begins. */
import { Around } from './around.ts';
import { CLASS, classOf, digitOf, gapOf, hanDigitOf, letterOf } from './characters.ts';
import { endsPlace, readAddressAround, unitAt } from './detectors/address.ts';
import { readBorn } from './detectors/birth-date.ts';
import { readEmail } from './detectors/email.ts';
import { readMilitary } from './detectors/military-id.ts';
import { readNameBefore } from './detectors/name.ts';
import { readPlate } from './detectors/plate.ts';
import { readDeed } from './detectors/property-certificate.ts';
import { readAfterLabel, readCell } from './fields.ts';
import type { Hit } from './hit.ts';
import { labelBefore, labelEndingAt } from './labels.ts';
import { NumberReader } from './numbers.ts';
import type { GridCell } from './structure/grid.ts';
import type { Topic } from './topics.ts';

const textTopics = new Set<Topic>([
  'name',
  'leak-name',
  'official-name',
  'address',
  'any-address',
  'birth-date',
  'health',
  'disability',
  'special-status',
  'belief',
  'remark',
  'whereabouts',
  'list',
  'office-address',
  'wechat',
]);
/** Column topics that say nothing about a number in the cell. */
const free = new Set<Topic | undefined>([
  undefined,
  'plain',
  'remark',
  'organisation',
  'place',
  'name',
  'leak-name',
  'official-name',
  'relation',
  'school',
  'school-class',
  'special-status',
  'health',
  'disability',
  'list',
  'address',
  'any-address',
  'office-address',
]);

/** Reads texts one after the other; nothing of one is known in the next. */
export class TextReader {
  readonly around = new Around();
  readonly #numbers = new NumberReader(this.around);
  #text = '';
  #cells: readonly GridCell[] = [];
  #cell = 0;
  #topic: Topic | undefined;

  /** What is found in `text`. `cells` (sorted) are the tables inside it, `topic` what the format says the whole text is. */
  read(text: string, cells: readonly GridCell[], topic: Topic | undefined, today: number): Hit[] {
    this.#text = text;
    this.#cells = cells;
    this.#cell = 0;
    this.#topic = topic;
    this.around.today = today;
    this.#numbers.cellAt = (at) => this.cellAt(at);
    const hits: Hit[] = [];
    this.#pass(text, hits);
    return hits;
  }

  /** The cell that holds `at`, if any. */
  cellAt(at: number): GridCell | undefined {
    const cells = this.#cells;
    while (this.#cell > 0 && (cells[this.#cell]?.start ?? 0) > at) this.#cell--;
    while (this.#cell + 1 < cells.length && (cells[this.#cell + 1]?.start ?? 0) <= at) this.#cell++;
    const cell = cells[this.#cell];
    return cell && cell.start <= at && at < Math.max(cell.end, cell.start + 1) ? cell : undefined;
  }

  readonly #headerAt = (start: number): Topic | undefined => {
    const cell = this.cellAt(start);
    const topic = cell ? cell.topic : this.#topic;
    if (free.has(topic)) return undefined;
    // A label inside the cell knows better than its column.
    if (cell ? start - cell.start > 1 : start > 1) {
      const own = labelBefore(this.#text, start, cell?.start ?? 0, 6);
      if (own) return undefined;
    }
    return topic;
  };

  readonly #floorAt = (start: number, floor: number): number => {
    const cell = this.cellAt(start);
    return cell ? Math.max(cell.start, 0) : floor;
  };

  #pass(text: string, hits: Hit[]): void {
    const size = text.length;
    for (let at = 0; at < size; at++) {
      const kind = classOf[text.charCodeAt(at)] ?? 0;
      if (kind === CLASS.none) continue;
      switch (kind) {
        case CLASS.digit: {
          let end = at + 1;
          while (classOf[text.charCodeAt(end)] === CLASS.digit) end++;
          at = this.#digits(text, at, end, hits) - 1;
          break;
        }
        case CLASS.otherDigit:
        case CLASS.surrogate:
          at = this.#number(text, at, hits) - 1;
          break;
        case CLASS.hanDigit:
          at = this.#hanDigits(text, at, hits) - 1;
          break;
        case CLASS.at:
          at = readEmail(text, at, at + 1, this.#floorAt(at, 0), this.#headerAt, this.around, hits) - 1;
          break;
        case CLASS.plate: {
          const next = text.charCodeAt(at + 1);
          if (
            (letterOf[next] ?? 0) !== 0 ||
            ((gapOf[next] ?? 0) !== 0 && (letterOf[text.charCodeAt(at + 2)] ?? 0) !== 0)
          )
            at = readPlate(text, at, this.#headerAt, this.around, hits) - 1;
          break;
        }
        case CLASS.colon:
          at = this.#colon(text, at, hits) - 1;
          break;
        case CLASS.labelEnd:
          at = this.#label(text, at, hits) - 1;
          break;
        case CLASS.sex:
          if (this.cellAt(at)?.topic === undefined) readNameBefore(text, at, hits);
          break;
        case CLASS.escape: {
          const next = text.charCodeAt(at + 1);
          if (next === 35 || next === 51 || (next | 32) === 117 || (next | 32) === 120)
            at = this.#number(text, at, hits) - 1;
          break;
        }
      }
    }
  }

  #digits(text: string, at: number, end: number, hits: Hit[]): number {
    const next = text.charCodeAt(end);
    if (end - at >= 3 && (next === 0x53f7 || text.charCodeAt(at - 1) === 0x7b2c)) {
      if (readDeed(text, at, end, hits) || readMilitary(text, at, end, hits)) return end;
    }
    if (end - at < 9 && (unitAt(text, end) || followsPlace(text, at, end, next))) {
      const after = readAddressAround(text, at, end, this.#floorAt(at, 0), hits);
      if (after > end) return after;
    }
    if (end - at < 5 && !joins(next)) {
      if (
        (next === 0x65e5 || next === 0x6708) &&
        (text.charCodeAt(end + 1) === 0x751f || text.charCodeAt(end + 1) === 0x51fa)
      )
        readBorn(text, end + 1, hits);
      return end;
    }
    return this.#number(text, at, hits);
  }

  #number(text: string, at: number, hits: Hit[]): number {
    const floor = Math.max(this.#floorAt(at, 0), hits[hits.length - 1]?.end ?? 0);
    return this.#numbers.read(text, at, floor, this.#headerAt, hits);
  }

  #hanDigits(text: string, at: number, hits: Hit[]): number {
    let end = at + 1;
    while ((hanDigitOf[text.charCodeAt(end)] ?? 0) !== 0) end++;
    const spaced =
      end - at === 1 &&
      (gapOf[text.charCodeAt(end)] ?? 0) !== 0 &&
      (hanDigitOf[text.charCodeAt(end + 1)] ?? 0) !== 0 &&
      (gapOf[text.charCodeAt(end + 2)] ?? 0) !== 0 &&
      (hanDigitOf[text.charCodeAt(end + 3)] ?? 0) !== 0;
    if (end - at >= 3 || spaced || (digitOf[text.charCodeAt(end)] ?? 0) !== 0) {
      const next = this.#number(text, at, hits);
      if (next > end) return next;
    }
    let unit = end;
    if (text.charCodeAt(unit) === 0x5341) unit++;
    if ((hanDigitOf[text.charCodeAt(unit)] ?? 0) !== 0) unit++;
    if (unitAt(text, unit))
      return Math.max(end, readAddressAround(text, at, unit, this.#floorAt(at, 0), hits));
    return end;
  }

  #colon(text: string, at: number, hits: Hit[]): number {
    const label = labelBefore(text, at, this.#floorAt(at, 0), 1);
    if (!label || !textTopics.has(label.topic)) return at + 1;
    if (text.charCodeAt(at - 1) === 34) return this.#json(text, at + 1, label.topic, hits);
    const after = readAfterLabel(text, at + 1, this.#limit(at), label.topic, false, this.around.today, hits);
    return Math.max(at + 1, after);
  }

  /** The string after a JSON key. */
  #json(text: string, from: number, topic: Topic, hits: Hit[]): number {
    let start = from;
    while (start < text.length && start - from < 8 && (gapOf[text.charCodeAt(start)] ?? 0) > 0) start++;
    if (text.charCodeAt(start) !== 34) return from;
    start++;
    let end = start;
    while (end < text.length && end - start < 300 && text.charCodeAt(end) !== 34) end++;
    readCell(text, start, end, topic, true, this.around.today, hits);
    return from;
  }

  #limit(at: number): number {
    return this.cellAt(at)?.end ?? this.#text.length;
  }

  /** A label without a colon: 户主张三, 现住…, 姓名 张三. */
  #label(text: string, at: number, hits: Hit[]): number {
    const next = text.charCodeAt(at + 1);
    if (next === 58 || next === 0xff1a || Number.isNaN(next)) return at + 1;
    const label = labelEndingAt(text, at + 1);
    if (!label || !textTopics.has(label.topic) || continues(text, at + 1)) return at + 1;
    const space =
      (gapOf[next] ?? 0) === 2 ||
      next === 0x4e3a ||
      next === 0x662f ||
      next === 9 ||
      next === 0x3011 ||
      next === 93 ||
      next === 0x300d;
    if (this.cellAt(at)?.names) return at + 1;
    if (
      label.topic === 'address' &&
      label.length < 2 &&
      !/[\n，。；、,（(\s男女族]/.test(text.charAt(at - 1) || '\n')
    )
      return at + 1;
    const from =
      next === 0x4e3a || next === 0x662f || next === 0x3011 || next === 93 || next === 0x300d
        ? at + 2
        : at + 1;
    return Math.max(
      at + 1,
      readAfterLabel(
        text,
        from,
        this.#limit(at),
        label.topic,
        !space || label.topic !== 'name',
        this.around.today,
        hits,
      ),
    );
  }
}

const joins = (code: number): boolean =>
  (digitOf[code] ?? 0) !== 0 ||
  (letterOf[code] ?? 0) !== 0 ||
  (gapOf[code] ?? 0) !== 0 ||
  (hanDigitOf[code] ?? 0) !== 0 ||
  code === 60 ||
  code === 38 ||
  code === 37 ||
  code === 42 ||
  code === 92 ||
  code === 9 ||
  code === 124 ||
  code === 44 ||
  code === 34 ||
  code === 0xd835 ||
  code === 0xd83e ||
  code === 41 ||
  code === 0xff09 ||
  code === 0xff0c ||
  code === 0x3001 ||
  code === 58 ||
  code === 0xff1a ||
  code === 0xd83c ||
  code === 0xdb40;

/** Whether a number without a unit stands at the end of a place: 凯旋景苑109, 商贸城D1088, 大桥路5-9. */
function followsPlace(text: string, at: number, end: number, next: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (next === 0x5e74 || next === 0x6708 || next === 0x5c4a || next === 0x5ea6) return false;
  if (endsPlace(before)) return end - at > 1 || next === 45;
  return (
    ((before >= 65 && before <= 90) || (before >= 97 && before <= 122)) &&
    end - at > 1 &&
    endsPlace(text.charCodeAt(at - 2))
  );
}

/** Whether a longer label goes on over `end`: 住 in 住址, 户主 in 户主姓名. */
function continues(text: string, end: number): boolean {
  for (let more = 1; more <= 5; more++) {
    const label = labelEndingAt(text, end + more);
    if (label && label.length > more) return true;
  }
  return false;
}

/** The one pass over the code units of a text: where something may begin, and what the text holds at all. Rules meet only these places. */
import { isUnit } from '../address/address-marks.ts';
import { CLASS, classOf, codeAt, digitOf, gapOf, letterOf, spokenDigitOf } from '../characters/characters.ts';
import { endsWordlessLabel } from '../label/label-trie.ts';
import { isQuiet } from '../number/short-numbers.ts';

/** Bits beside a character's class. */
const MARK = { delimiter: 32, space: 64, word: 128 } as const;
const classBits = 31;
const kinds = new Uint8Array(65_536);
kinds.set(classOf);
const mark = (characters: string, bit: number) => {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    kinds[code] = (kinds[code] ?? 0) | bit;
  }
};
mark('|｜│┃¦\t,;', MARK.delimiter);
mark(' \u3000\u00a0', MARK.space);
mark('<单示下册为榜款到员次证号你您失', MARK.word);

/** What may follow a character with which something begins: bit 1 after a Chinese numeral, bit 2 after a plate's province. */
const FOLLOWS = { numeral: 1, plate: 2 } as const;
const followOf = new Uint8Array(65_536);
for (let code = 0; code < 65_536; code++) {
  const gap = gapOf[code] !== 0;
  if (
    gap ||
    spokenDigitOf[code] !== 0 ||
    digitOf[code] !== 0 ||
    isUnit(code) ||
    code === 0x5341 ||
    code === 0x3001 ||
    code === 0xff0c
  )
    followOf[code] = FOLLOWS.numeral;
  if (gap || letterOf[code] !== 0) followOf[code] = (followOf[code] ?? 0) | FOLLOWS.plate;
}

/** Words by their last code unit: where one ends, few are asked. */
const byLast = (...words: string[]): Map<number, string[]> =>
  Map.groupBy(words, (word) => word.charCodeAt(word.length - 1));
const lists = byLast('名单', '公示', '如下', '名册', '同志为', '榜', '捐款', '签到', '人员', '名次');
const exams = byLast('准考证', '报名序号', '考生号');
/** 榜 announces by itself. */
const alone = 0x699c;
/** 1: behind such a code unit may stand the last one of such a word. */
const beforeLast = new Uint8Array(65_536);
for (const word of [...lists.values(), ...exams.values()].flat())
  if (word.length > 1) beforeLast[word.charCodeAt(word.length - 2)] = 1;
const endsIn = (text: string, at: number, code: number, words: ReadonlyMap<number, string[]>): boolean =>
  words.get(code)?.some((word) => text.endsWith(word, at + 1)) ?? false;

export class Survey {
  /** Places at which a rule may find something, ascending: `count` of them. Of a row of ASCII digits only the first. */
  places = new Int32Array(64);
  count = 0;
  /** Something that parts cells stands inside a line: a bar, a tab, a comma, a space. */
  delimited = false;
  /** A `<`. */
  markup = false;
  /** A word that announces a list of people: 名单, 公示, 如下 … */
  announces = false;
  /** 准考证, 报名序号, 考生号. */
  examined = false;
  /** 你, 您 or a loss (遗失). */
  addresses = false;

  /** Looks over `text`; what was known of another is forgotten. Linear; never throws. */
  look(text: string): void {
    this.count = 0;
    this.delimited = this.markup = this.announces = this.examined = this.addresses = false;
    let { places } = this;
    let count = 0;
    const size = text.length;
    // What is known is not looked for again.
    let open = ~0;
    for (let at = 0; at < size; at++) {
      const code = text.charCodeAt(at);
      const kind = (kinds[code] ?? 0) & open;
      if (kind === 0) continue;
      if (kind > classBits) {
        this.#mark(text, at, code, kind);
        if (this.delimited) open = ~(MARK.delimiter | MARK.space);
      }
      const first = at;
      switch (kind & classBits) {
        case CLASS.none:
          continue;
        case CLASS.digit:
          while (at + 1 < size && classOf[text.charCodeAt(at + 1)] === CLASS.digit) at++;
          if (isQuiet(text, first, at + 1)) continue;
          break;
        case CLASS.labelEnd:
          if (!endsWordlessLabel(text, at, code)) continue;
          break;
        case CLASS.hanDigit:
          if (((followOf[codeAt(text, at + 1)] ?? 0) & FOLLOWS.numeral) === 0) continue;
          break;
        case CLASS.plate:
          if (((followOf[codeAt(text, at + 1)] ?? 0) & FOLLOWS.plate) === 0) continue;
          break;
      }
      if (count === places.length) places = this.#grow();
      places[count++] = first;
    }
    this.count = count;
  }

  #grow(): Int32Array<ArrayBuffer> {
    const more = new Int32Array(this.places.length * 2);
    more.set(this.places);
    this.places = more;
    return more;
  }

  #mark(text: string, at: number, code: number, kind: number): void {
    if (kind & MARK.delimiter) this.delimited = true;
    else if (kind & MARK.space) {
      // The indent of a line parts nothing.
      const before = at > 0 ? text.charCodeAt(at - 1) : 10;
      if (before !== 10 && ((kinds[before] ?? 0) & MARK.space) === 0) this.delimited = true;
    } else if (code === 60) this.markup = true;
    else if (code === 0x4f60 || code === 0x60a8) this.addresses = true;
    else if (code === 0x5931) this.addresses ||= text.charCodeAt(at - 1) === 0x9057;
    else if (beforeLast[codeAt(text, at - 1)] === 1 || code === alone) {
      this.announces ||= endsIn(text, at, code, lists);
      this.examined ||= endsIn(text, at, code, exams);
    }
  }
}

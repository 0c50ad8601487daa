/** Lists of numbers under a heading that says what they are: 票据号码如下：, 资产编号一览. */
import { lineStart } from '../address/line-start.ts';
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { readsAsName } from '../detectors/name.ts';
import { labelEndingAt } from '../label/label-ending.ts';
import { isNumbered } from '../label/numbered.ts';

/** A line, and a heading, are at most so long. */
const longest = 48;

/** An item up to its number: 1. , （2）水泵：, 石埠泵站 . */
const item =
  /^[ \t\u3000]{0,8}(?:[（(]?\d{1,3}[）).、．][ \t]?|[①-⑳•·●-][ \t]?)?([^\d\n，。；;：:|\t]{0,20}?)[：: \t\u3000]{0,3}$/;
/** What ends a heading behind the label. */
const leads =
  /(?:(?:公[布示告]|列[示表]|通[知报]|明细|登记)?(?:如下|为|是)?[：:]|一览表?|清单|目录|明细表?)\s{0,4}$/;
/** 1: the last characters of these. */
const endsHeading = tableOf('：:览表单录细');
const space = tableOf(whiteSpace);

/** Remembers the list that was read last: its items follow each other, a line each. */
export class HeadedList {
  #text = '';
  /** Where the last item's number begins; -1 for none. */
  #last = -1;

  /** Nothing of another text is known. */
  open(text: string): void {
    this.#text = text;
    this.#last = -1;
  }

  /** The number at `start` has a label of things, which ends at `end`: where that is on a line above, it heads a list. */
  begin(end: number, start: number): void {
    if (lineStart(this.#text, start, longest) > end) this.#last = start;
  }

  /**
   * Whether the number at `start`, without a label of its own, is an item of a list of things' numbers, which begins at the heading above it.
   * Numbers are asked for from left to right. An item that names a person is none. Bounded; never throws.
   */
  holds(start: number): boolean {
    const text = this.#text;
    // …收文号公布如下：…、…
    if (text.startsWith('如下', start - 3) && isHeading(text, start)) return true;
    const from = lineStart(text, start, longest);
    if (from > 0 && codeAt(text, from - 1) !== 10) return false;
    const end = endAbove(text, from);
    if (end === 0) return false;
    const goesOn = this.#last >= 0 && this.#last < end && lineStart(text, end, longest * 2) <= this.#last;
    if (!goesOn && (endsHeading[codeAt(text, end - 1)] !== 1 || !isHeading(text, end))) return false;
    const word = item.exec(text.slice(from, start))?.[1];
    if (word === undefined || readsAsName(word)) return false;
    this.#last = start;
    return true;
  }
}

/** Where the text ends above the line that begins at `from`: behind the last character that is no space, over a free line at most. */
function endAbove(text: string, from: number): number {
  const least = Math.max(0, from - 4);
  let end = from;
  while (end > least && space[codeAt(text, end - 1)] === 1) end--;
  return end;
}

/** Whether a heading ends at `end` that names a number of things. */
function isHeading(text: string, end: number): boolean {
  const line = text.slice(lineStart(text, end, longest), end);
  const found = leads.exec(line);
  if (found === null || found.index < 2) return false;
  const to = found.index;
  let from = to;
  while (from > 0 && isHan(codeAt(line, from - 1))) from--;
  const topic = labelEndingAt(line, to);
  return topic === undefined ? isNumbered(line, Math.max(from, to - 4), to) : topic === 'decoy';
}

/**
 * Words that Markdown sets bold (CommonMark §6.2): **姓名：**张三, **电话**：…, a whole line. Two asterisks on either side say how words look. Those
 * of a mask stay: 张**，李**, 住**镇**村, 1101**********4014. A number of which each part was set bold by itself (**138****0013****8000**) is one.
 */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { Rewritten } from './edits.ts';

/** Words, or parts of a number, between two asterisks on either side, in one line. */
const strong = /(?<!\*)\*\*(?!\*)(?:(\d{1,10}(?:\*{4}[\dXx]{1,10}){1,8})|([^*\n]{2,400}?))(?<!\*)\*\*(?!\*)/g;
/** So many characters have a mobile and a resident ID. */
const [mobile, residentId] = [11, 18];
/** 1: what may stand before them, besides the beginning of a text. */
const before = tableOf(`${whiteSpace}\n\r|，,。；;、：:（()）【】[]“”"》《>-•·`);
const [COLON, WIDE_COLON] = [58, 0xff1a];

const isColon = (code: number): boolean => code === COLON || code === WIDE_COLON;
const mayStandBefore = (code: number): boolean => code === 0 || before[code] === 1;

/** `text` without the asterisks; undefined where none are such. Linear; never throws. */
export function withoutEmphasis(text: string): Rewritten | undefined {
  const rewritten = new Rewritten(text);
  for (const { 0: whole, 1: number, 2: words = '', index } of text.matchAll(strong)) {
    const end = index + whole.length;
    if (number !== undefined) {
      if (!isWhole(number)) continue;
      for (const stars of whole.matchAll(/\*+/g))
        rewritten.replace(index + stars.index, index + stars.index + stars[0].length, '');
      continue;
    }
    if (!mayStandBefore(codeAt(text, index - 1)) || (!isLabel(text, words, end) && !isLine(text, words, end)))
      continue;
    rewritten.replace(index, index + 2, '');
    rewritten.replace(end - 2, end, '');
  }
  rewritten.close();
  return rewritten.changed ? rewritten : undefined;
}

/** Whether the parts of a number are all of it: a mask hides some. A bank card's are three and more. */
function isWhole(number: string): boolean {
  const parts = number.split('****');
  const size = parts.join('').length;
  return size === mobile || size === residentId || (parts.length > 2 && size > 15 && size < 20);
}

/** **姓名：**张三, **姓名**：张三. */
const isLabel = (text: string, words: string, end: number): boolean =>
  isColon(words.charCodeAt(words.length - 1)) || isColon(codeAt(text, end));

/** A line, or its end, that holds more than a word: a name by itself is told by its asterisks. */
const isLine = (text: string, words: string, end: number): boolean =>
  (end >= text.length || endsLine[codeAt(text, end)] === 1) && more.test(words);
const endsLine = tableOf('\n\r');
const more = /[\d：:，,]/;

import { expect, test } from 'vitest';
import {
  firstWord,
  mayHold,
  nextWord,
  note,
  passNotes,
  wordEnd,
  wordStart,
} from '#core/privacy/name/list-line.ts';

const wordsOf = (text: string): string[] => {
  note(text, 0, text.length);
  passNotes(0);
  const words: string[] = [];
  for (let at = 0; at < text.length; at = wordEnd + 1) {
    nextWord(text, at, text.length);
    words.push(text.slice(wordStart, wordEnd));
  }
  return words;
};
const holds = (text: string): boolean => {
  note(text, 0, text.length);
  return mayHold(text, firstWord(text, 0, text.length), text.length);
};

test.each([
  ['甲乙、丙丁　戊', ['甲乙', '丙丁', '戊']],
  ['甲：乙（丙）。', ['甲：乙（丙）']],
  ['甲，，乙', ['甲', '', '乙']],
  ['一组：甲乙、丙；二组：丁', ['甲乙', '丙', '丁']],
])('words of line %#', (text, words) => expect(wordsOf(text)).toEqual(words));

test.each([
  ['张三、李四、王五', true],
  ['名单：张三、李四、王五', true],
  ['会议指出，要坚持问题导向和目标导向相统一，健全长效机制，强化监督检查，推动各项工作不断取得新成效', false],
])('whether line %# may list names', (text, may) => expect(holds(text)).toBe(may));

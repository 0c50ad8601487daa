/** One line of what may be a list of names: its words, found by what parts them, and whether they may be names at all. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt, hanDigitOf, isHan } from '../characters/characters.ts';
import { isSound } from './name-sounds.ts';
import { beginsSurname } from './surnames.ts';

const marker =
  /^[\s\u3000>*\-•▲●◆·|]*(?:[（(]?\d{1,4}[.．、)）:：]\s*|[（(]?[一二三四五六七八九十]{1,3}[、)）.]\s*)?/;

/** What a character is to a word of a list. */
export const MARK = {
  /** It ends the word. */
  end: 1,
  /** Brackets, invisible characters, 等 and the like, which a closer look takes off. */
  close: 2,
  dot: 4,
  space: 8,
  /** It is part of a word. */
  colon: 16,
} as const;
export const markOf = new Uint8Array(65_536);
for (const character of '、,，;；|│┃。…') markOf[character.charCodeAt(0)] = MARK.end;
for (const character of whiteSpace) markOf[character.charCodeAt(0)] = MARK.end | MARK.space;
for (const character of '（()）·•・‧∙等志庭*\u200b\u200c\u200d') markOf[character.charCodeAt(0)] = MARK.close;
for (const character of '.．') markOf[character.charCodeAt(0)] = MARK.dot;
for (const character of ':：') markOf[character.charCodeAt(0)] = MARK.colon;

export const isDigit = (code: number): boolean => code > 47 && code < 58;

/** Longer lines are no lists. */
export const longestLine = 3_000;
/** Where in the line that is read just now marked characters stand: the first `noted` of them. */
const notes = new Int32Array(longestLine + 1);
let noted = 0;

/** Notes the marked characters of `start`–`end`, without a branch: nobody can foresee them in prose. */
export function note(text: string, start: number, end: number): void {
  let count = 0;
  for (let at = start; at < end; at++) {
    notes[count] = at;
    count += ((markOf[text.charCodeAt(at)] ?? 0) + 0xff) >>> 8;
  }
  noted = count;
}

/** 1: with which the name of a group of persons ends, not a duty: 二组：…, 一等奖：…, 三班：…. */
const groupEnds = tableOf('组班队村社区寨屯奖级批类系');

/** The next word of the line: where it begins (behind its own label, 二组：张三) and ends, which marks it holds, and how many notes stand before what follows it. */
export let wordStart = 0;
export let wordEnd = 0;
export let wordMarks = 0;
let passed = 0;

export function nextWord(text: string, start: number, end: number): void {
  wordMarks = 0;
  wordStart = start;
  wordEnd = end;
  while (passed < noted) {
    const at = notes[passed++] ?? 0;
    const mark = markOf[text.charCodeAt(at)] ?? 0;
    // 张三：100元
    if ((mark & MARK.end) !== 0 || (mark === MARK.colon && isDigit(codeAt(text, at + 1)))) {
      wordEnd = at;
      return;
    }
    if (mark !== MARK.colon) wordMarks |= mark;
    else if (groupEnds[text.charCodeAt(at - 1)] === 1) wordStart = at + 1;
  }
}

/** Were all that is left names of two characters, the line would still hold too many other words. */
export const isTooStrange = (others: number, known: number, left: number): boolean =>
  others * 7 > known * 3 + left + 3;

/** Whether a line may hold names enough if all words are names that could be: without a closer look at any. */
export function mayHold(text: string, first: number, end: number): boolean {
  passNotes(first);
  let others = 0;
  let known = 0;
  for (let at = first; at < end; at = wordEnd + 1) {
    if (isTooStrange(others, known, end - at)) return false;
    nextWord(text, at, end);
    if (wordEnd === wordStart) continue;
    if (isNoName(text, wordStart, wordEnd, wordMarks)) others++;
    else if (++known > 1 && text.charCodeAt(wordEnd) === 0x3002) return true;
  }
  return true;
}

/** Whether a word counts as another at a glance. A yes is sure. */
function isNoName(text: string, at: number, next: number, marks: number): boolean {
  const first = text.charCodeAt(at);
  const size = next - at;
  if (marks !== 0) return size > 60 && isHan(first);
  if (isDigit(first)) return false;
  return (
    size > 1 && (first < 128 || (isHan(first) && (size > 7 || !(beginsSurname(first) || isSound(first)))))
  );
}

/** Lets the notes before `at` pass. */
export function passNotes(at: number): void {
  passed = 0;
  while (passed < noted && (notes[passed] ?? 0) < at) passed++;
}

/** Where a colon stands from `from` on, or `most`. */
function colonAfter(text: string, from: number, most: number): number {
  for (passNotes(from); passed < noted; passed++) {
    const at = notes[passed] ?? 0;
    if (at >= most) break;
    if (markOf[text.charCodeAt(at)] === MARK.colon) return at;
  }
  return most;
}

/** Whether the line `start`–`first` announces persons before its first word: 获得一等奖的同志：…. */
export const announcesPersons = (text: string, start: number, first: number): boolean =>
  first > start + 3 && persons.test(text.slice(Math.max(start, first - 16), first));
const persons =
  /(?:同志|人员|名单|学生|考生|学员|个人|教师|干部|党员|职工|员工|选手|队员|成员|委员|代表|标兵|能手|模范|[^农]户|家庭|[^记编作读]者|[^项小]组|[班队级系])[：:]\s*$/;

/** Behind a line's marker and what its colon announces. */
export function firstWord(text: string, start: number, end: number): number {
  const code = codeAt(text, start);
  let from = start;
  if (!isHan(code) || hanDigitOf[code] !== 0 || code === 0x5341)
    from += marker.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
  const most = Math.min(end, from + 48);
  const colon = colonAfter(text, from + 2, most);
  if (colon >= most || isDigit(codeAt(text, colon + 1))) return from;
  from = colon + 1;
  while (from < most && ((markOf[codeAt(text, from)] ?? 0) & MARK.space) !== 0) from++;
  return from;
}

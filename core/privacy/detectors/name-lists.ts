/**
 * Lists of names: 张三、李四、王五 in a line, one a line with or without numbers, names with sums, names in a grid.
 * Looked for only in texts that announce a list (名单, 公示, 如下 …): most words of the lines must read as names, most with a common surname.
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { labelEndingAt } from '../label/label-ending.ts';
import {
  announcesPersons,
  firstWord,
  isDigit,
  isTooStrange,
  longestLine,
  MARK,
  markOf,
  mayHold,
  nextWord,
  note,
  passNotes,
  wordEnd,
  wordMarks,
  wordStart,
} from '../name/list-line.ts';
import { isMostlySound } from '../name/name-sounds.ts';
import { holdsNoName } from '../name/no-name.ts';
import { isGiven } from '../name/plain-name.ts';
import { Spans } from '../name/spans.ts';
import { beginsSurname, isCommonSurname, surnameLength } from '../name/surnames.ts';
import { isName } from './name.ts';

const amount = /^[\d,，.．]+(?:元|万元|分|票|号|名|级|届|岁)?$|^[-—/]$|^(?:男|女|等|和|及)$/;

/** The names of a list, and short words that a surname does not confirm, which are names only among names. */
const names = new Spans();
const maybe = new Spans();
/** The words of the line that is read just now, and how many of its names have a common surname. */
let words = 0;
let common = 0;

/** Adds the names of the line `start`–`end` to `names` and `maybe`; false when too many other words stand in it. */
function readLine(text: string, start: number, end: number): boolean {
  words = common = 0;
  if (end - start < 2 || end - start > longestLine) return true;
  note(text, start, end);
  const first = firstWord(text, start, end);
  if (!mayHold(text, first, end) || isOffice(text, start, first)) return false;
  passNotes(first);
  const before = names.count;
  const sure = announcesPersons(text, start, first);
  for (let at = first; at < end; ) {
    if (isTooStrange(words - (names.count - before), names.count - before, end - at)) return false;
    nextWord(text, at, end);
    if (wordEnd > wordStart) readWord(text, wordStart, wordEnd, wordMarks);
    if (text.charCodeAt(wordEnd) === 0x3002 && names.count - before > 1) break;
    at = wordEnd + 1;
  }
  // Whom the line announces needs no common surname.
  if (sure) common = names.count - before;
  return true;
}

/** 主持：张三（书记）: whether what stands on the line from `start` to its first word says who acts in office. */
function isOffice(text: string, start: number, first: number): boolean {
  let colon = first - 1;
  while (colon > start && markOf[codeAt(text, colon)] !== MARK.colon) colon--;
  if (colon <= start) return false;
  return (
    labelEndingAt(text, colon) === 'official-name' ||
    ofNobody.test(text.slice(Math.max(start, colon - 4), colon))
  );
}
/** 参评单位：, 途经站点：: what follows is nobody's name. */
const ofNobody = /(?:单位|部门|机构|乡镇|地[点区]|范围|区域|线路|站点|品种|品牌|产品)$/;

/** Counts the word `at`–`next`, which holds `marks`, and keeps it if it may be a name. */
function readWord(text: string, at: number, next: number, marks: number): void {
  const first = codeAt(text, at);
  const size = next - at;
  // Most words can be told by their first character and what they hold: names begin with a surname, sums are digits.
  if (isDigit(first) && (marks & MARK.close) === 0) {
    let end = at;
    while (end < next && (isDigit(codeAt(text, end)) || markOf[codeAt(text, end)] === MARK.dot)) end++;
    if (end === next) return;
    if (marks === 0 && size > 8 && codeAt(text, next - 1) < 128) {
      words++;
      return;
    }
  } else if (marks === 0 && size > 1 && (first < 128 || isHan(first))) {
    // 张三 石桥村 300元: where they live says nothing against names.
    if (size > 2 && size < 9 && words > 0 && isVillage(text, next)) return;
    words++;
    if (first > 127 && size <= 12 && beginsSurname(first)) {
      const word = text.slice(at, next);
      if (isName(word, false)) {
        addName(word, at);
        return;
      }
    }
    // 次仁央宗, 乌云其木格: by their sound.
    if (size > 2 && size < 9 && isMostlySound(text.slice(at, next)) && !holdsNoName(text.slice(at, next))) {
      names.add(at, next);
      common++;
      return;
    }
    if (size < 6) maybe.add(at, next);
    return;
  }
  readMarked(text.slice(at, next), at);
}

/** Whether the word that ends at `end` is a village or a community, by its end. */
const isVillage = (text: string, end: number): boolean =>
  text.charCodeAt(end - 1) === 0x6751 ||
  text.startsWith('社区', end - 2) ||
  text.startsWith('居委会', end - 3);

/** The same for a word with brackets, dots or a number before it. */
function readMarked(word: string, at: number): void {
  const lead = /^\d{1,4}[.．、)）]/.exec(word)?.[0].length ?? 0;
  const bare = word
    .slice(lead)
    .replace(/[（(].{0,20}[)）]$/, '')
    .replace(/(?:等\d*[人名]?|同志|家庭|\*)$/, '');
  if (bare.length === 0 || amount.test(bare)) return;
  words++;
  if (bare.length < 25 && isName(bare, bare.includes('·'))) addName(bare, at + lead);
  // 元） behind （单位：is no name among names.
  else if (bare.length > 1 && bare.length < 6 && !/[()（）庭]/.test(word))
    maybe.add(at + lead, at + lead + bare.length);
}

function addName(name: string, start: number): void {
  names.add(start, start + name.length);
  if (
    name.includes('·') ||
    isCommonSurname(name) ||
    surnameLength(name) === 2 ||
    (name.length === 3 && isGiven(name, 1)) ||
    isMostlySound(name)
  )
    common++;
}

/** 1: parts a list's first word from the next. */
const partsFirst = tableOf('，、 \u3000\t|');

/** A cheap look: a list's first word is short, or a colon stands early. */
function mayList(text: string, start: number, end: number): boolean {
  const most = Math.min(end, start + 40);
  for (let at = start; at < most; at++) {
    const code = codeAt(text, at);
    if (partsFirst[code] === 1) {
      if (at - start > 1 && at - start <= 12) return end - start < 80 || codeAt(text, at) === code;
    } else if (code === 58 || code === 0xff1a) return true;
    else if (code > 127 && at - start > 14) return false;
  }
  return true;
}

/** Whether nothing but a name of two to four characters stands at `start`–`end`, if it is a name: no list tells more of it. */
export function isBareWord(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 4) return false;
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    if (!isHan(code) || markOf[code] !== 0) return false;
  }
  return true;
}

/**
 * Adds names of lists in `text` from the line at `from` on, as one is announced there (`survey`), to `hits`. `isTold`: what stands on the line `start`–`end` is
 * known already; asked from the first line on. Linear; never throws.
 */
export function readNameLists(
  text: string,
  from: number,
  isTold: (start: number, end: number) => boolean,
  hits: Hit[],
): void {
  let allCommon = 0;
  let allWords = 0;
  names.count = maybe.count = 0;
  const flush = () => {
    const sure = names.count;
    if (allCommon * 10 >= sure * 6) {
      if (sure > 1 && sure * 2 >= allWords) keepNames(text);
      else maybe.count = 0;
      const all = sure + maybe.count;
      if (all > 2 && all * 10 >= allWords * 8) for (const spans of [names, maybe]) push(spans, hits);
    }
    names.count = maybe.count = allCommon = allWords = 0;
  };
  let start = from;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const sure = names.count;
    const unsure = maybe.count;
    const read =
      end - start > 1 && !isTold(start, end) && mayList(text, start, end) && readLine(text, start, end);
    const likely = read ? names.count - sure + maybe.count - unsure : 0;
    if (likely > 0 && likely * 10 >= words * 7) {
      allCommon += common;
      allWords += words;
    } else {
      names.count = sure;
      maybe.count = unsure;
      if (end - start > 1 && allWords > 0) flush();
    }
    start = end + 1;
  }
  flush();
}

/** Of what may be names, keeps those that read as one. */
function keepNames(text: string): void {
  const { starts, ends, count } = maybe;
  maybe.count = 0;
  for (let index = 0; index < count; index++) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    if (isName(text.slice(start, end), true) && !isLabelled(text, start)) maybe.add(start, end);
  }
}

/** 案由：工伤赔偿: whether a label before the colon at `start` says something else than a name. */
function isLabelled(text: string, start: number): boolean {
  const topic = markOf[codeAt(text, start - 1)] === MARK.colon ? labelEndingAt(text, start - 1) : undefined;
  return topic === 'plain' || topic === 'remark' || topic === 'organisation' || topic === 'place';
}

function push({ starts, ends, count }: Spans, hits: Hit[]): void {
  for (let index = 0; index < count; index++)
    hits.push(
      makeHit({
        kind: 'name',
        start: starts[index] ?? 0,
        end: ends[index] ?? 0,
        confidence: 0.7,
        severity: 'notice',
        reasons: why.context,
      }),
    );
}

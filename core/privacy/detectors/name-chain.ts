/**
 * Names that a sentence counts up: 对姚敏、田斌、沈一鸣三人予以表彰, 请宫文斌、毕巧云两户…, 由李强、王芳负责. All between the first and the last
 * stroke read as names by themselves; the first ends what leads to it, the last begins what goes on. What counts them (三人, 两户, 等5名) says that they
 * are persons; without it one of three characters beyond doubt must stand among them and a word before or behind that has to do with persons.
 * Leaves alone: places, goods, who acts in office (县领导张三、李四).
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, isFreeOf, makeHit } from '../hit.ts';
import { isCommonWord } from '../name/common-words.ts';
import { isMostlySound, isWrittenBySound } from '../name/name-sounds.ts';
import { followsPerson, leadsToPerson, wordLeadsToPerson } from '../name/person-words.ts';
import { beginsGiven, isPlainName } from '../name/plain-name.ts';
import { beforeRemark, behindRemark } from '../name/remark.ts';
import { cutsName, standsAlone } from '../name/stands-alone.ts';
import { surnameLength } from '../name/surnames.ts';
import type { Range } from '../structure/name-column.ts';
import { isName } from './name.ts';

/** No chain of a sentence has more links; what is longer is a list. */
const most = 40;

/** Adds the names of chains to `hits`, sorted by start on entry, outside of `closed`. Linear; never throws. */
export function readNamesOfChains(text: string, closed: readonly Range[], hits: Hit[]): void {
  const known = hits.length;
  let next = 0;
  for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
    while ((closed[next]?.end ?? text.length) <= at) next++;
    if ((closed[next]?.start ?? text.length) <= at) continue;
    const links = linksAt(text, at);
    // 二、拟取消张三、李四: a number, or another word, opens no chain of names.
    if (links.length > 2 && !headName(text, links[0] ?? noLink)) continue;
    at = links.at(-1)?.start ?? at;
    const names = namesOf(text, links);
    for (const { start, end } of names)
      if (isFreeOf(hits, known, start, end))
        hits.push(
          makeHit({ kind: 'name', start, end, confidence: 0.7, severity: 'notice', reasons: why.context }),
        );
  }
}

/** The runs of Chinese characters around the strokes from `at` on: those inside as they are, of the outer ones what lies near. */
function linksAt(text: string, at: number): Range[] {
  let start = at;
  while (at - start < 9 && isLetter(codeAt(text, start - 1))) start--;
  const links: Range[] = [{ start, end: at }];
  for (let from = at + 1; links.length < most; ) {
    let end = from;
    while (end - from < 12 && isLetter(codeAt(text, end))) end++;
    links.push({ start: from, end });
    if (codeAt(text, end) !== 0x3001 || end === from) break;
    from = end + 1;
  }
  return links;
}
const noLink: Range = { start: 0, end: 0 };
const isLetter = (code: number): boolean => isHan(code) || code === 0xb7;

/** The names that `links` are; none where one inside is no name, or nothing says that they are persons. */
function namesOf(text: string, links: Range[]): Range[] {
  const [head, ...tail] = links;
  const last = tail.pop();
  if (!head || !last || links.length < 2) return [];
  const first = headName(text, head);
  const end = last.end === last.start ? undefined : tailName(text, last, links.length);
  if (!first || !end) return [];
  const names = [first, ...tail, end];
  let plain = 0;
  // 区小倩 among five persons that are counted: whatever the surname.
  for (const { start, end: to } of tail) if (!reads(text.slice(start, to), end.counted)) return [];
  for (const name of names) {
    const word = text.slice(name.start, name.end);
    if (isPlainName(word) || isWrittenBySound(word)) plain += word.length > 2 ? 2 : 1;
  }
  if (end.counted) return plain > 1 ? names : [];
  // 由工人代表杜国清、游应义签字: both sides tell.
  const told = Number(first.led) + Number(wordLeadsToPerson(text, first.start)) + Number(end.goesOn);
  return told > 0 && plain > 3 - told && plain >= names.length ? names : [];
}

const reads = (word: string, sure = false): boolean =>
  word.length > 1 &&
  (isName(word, sure && word.length < 5) || (word.length > 2 && isMostlySound(word) && isName(word, true)));

/** The name that ends the run `head`. */
function headName(text: string, { start, end }: Range): (Range & { led: boolean }) | undefined {
  for (const size of [4, 3, 2]) {
    const at = end - size;
    const name = text.slice(at, end);
    if (at < start || !reads(name) || (size === 4 && surnameLength(name) < 2 && !isMostlySound(name)))
      continue;
    const opens = at === start && !isLetter(codeAt(text, at - 1));
    const led = leadsToPerson(text, at);
    if (!opens && !led && !isPlainName(name)) continue;
    if (!opens && inOffice.test(text.slice(Math.max(0, at - 4), at))) return undefined;
    return { start: at, end, led };
  }
  return undefined;
}
const inOffice =
  /(?:领导|书记|[局县镇乡区市部厅处科院所校会站行]长|主任|委员|专家|教授|记者|[大会党]代表|干部|主席|律师|法官|[导演员])$/;

/** The name that begins the run `last`, and what goes on behind it; `count` names stand in all. */
function tailName(
  text: string,
  { start, end }: Range,
  count: number,
): (Range & { goesOn: boolean; counted: boolean }) | undefined {
  for (const size of [4, 3, 2]) {
    const to = start + size;
    const name = text.slice(start, to);
    if (to > end || !reads(name) || (size === 4 && surnameLength(name) < 2 && !isMostlySound(name))) continue;
    // 史飞两户
    if (
      size > 2 &&
      (counts(text, to - 1, count) ||
        ((cutsName(text, to - 1) || !beginsGiven(text, to - 1)) && isPlainName(name.slice(0, -1))))
    )
      continue;
    if (historic.test(text.slice(to, to + 6))) return undefined;
    const counted = counts(text, to, count);
    const alone = to < end && size === 3 && isPlainName(name) && standsAlone(text, start, to);
    const goesOn = alone || followsPerson(text, to);
    if (counted || to === end || goesOn) return { start, end: to, goesOn, counted };
  }
  return undefined;
}

/** 孔子、诸葛亮、李时珍等历史名人 */
const historic = /^等(?:历史|名人|名家|著名|古代|先[贤烈]|英[雄烈模]|革命|诗人|作家|伟人)/;

/** Whether persons are counted at `at`: 三人, 两户, 等12名; without 等 as many as there are. */
function counts(text: string, at: number, names: number): boolean {
  const found = /^(等)?(?:(\d{1,4})|([一二两三四五六七八九十]{1,3}))(?:名|人(?!次)|户|位|同志)/.exec(
    text.slice(at, at + 8),
  );
  if (!found) return /^等(?:人|同志|村民|户)/.test(text.slice(at, at + 4));
  if (found[1] !== undefined) return true;
  const said = found[2] === undefined ? hanNumber(found[3] ?? '') : Number(found[2]);
  return said === names;
}

/** 二, 两, 十二: the number; 0 for what is none. */
function hanNumber(word: string): number {
  const one = (at: number): number => '零一二三四五六七八九'.indexOf(word.charAt(at).replace('两', '二'));
  if (word === '十') return 10;
  if (word.length === 1) return Math.max(0, one(0));
  return word.startsWith('十') ? 10 + one(1) : 0;
}

/**
 * Adds names that a stroke joins to one that is found: 三组：郭诗琪、邓泽民（代表）. What stands between two strokes, or a stroke and the end of its
 * item, is all of a word that reads as a name. `hits` sorted by start on entry. Linear; never throws.
 */
export function readNamesJoined(text: string, hits: Hit[]): void {
  const known = hits.length;
  for (let index = 0; index < known; index++) {
    const hit = hits[index];
    if (hit?.kind !== 'name') continue;
    for (let end = hit.end, guard = 0; guard < most; guard++) {
      const sum = behindSum(text, end);
      const from = sum || behindRemark(text, end) + 1;
      const slash = isSlash(codeAt(text, from - 1));
      const dotted = dottedEnd(text, end);
      if (dotted > end) {
        if (!isFreeOf(hits, known, end + 1, dotted)) break;
        add(end + 1, dotted, hits);
        end = dotted;
        continue;
      }
      if (codeAt(text, from - 1) !== 0x3001 && sum === 0 && !slash) break;
      end = from;
      while (end - from < 5 && isLetter(codeAt(text, end))) end++;
      if (sum > 0 && !isPaid(text, from, end)) break;
      if (slash && !isPlainName(text.slice(from, end))) break;
      // 杨漪、波玉甩: the last of a line that counts names up, whatever the surname.
      const sure = (guard > 0 || codeAt(text, hit.start - 1) === 0x3001) && endsLine(text, end);
      if (!joins(text, from, end, hits, known, sure)) break;
    }
    const first = firstOfLabel(text, hit.start);
    if (first) joins(text, first.start, first.end, hits, known);
    for (let start = hit.start, guard = 0; guard < most; guard++) {
      if (joint[codeAt(text, start - 1)] !== 1) break;
      const to = beforeRemark(text, start - 1);
      start = to;
      while (to - start < 5 && isLetter(codeAt(text, start - 1))) start--;
      if (!joins(text, start, to, hits, known)) break;
    }
  }
}

/** 周强/杨志鹏 */
const isSlash = (code: number): boolean => code === 47 || code === 0xff0f;
/** 张三2000元，李四1300元: behind the sum and its comma; 0 for none. */
function behindSum(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code < 48 || code > 57) return 0;
  const size = sumAndComma.exec(text.slice(at, at + 16))?.[0].length;
  return size === undefined ? 0 : at + size;
}
const sumAndComma = /^\d{1,8}(?:\.\d{1,2})?万?元[，、；]/;
/** Whether a sum stands right behind the plain name `start`–`end`. */
const isPaid = (text: string, start: number, end: number): boolean =>
  /^\d[\d.]{0,9}万?元/.test(text.slice(end, end + 13)) && isPlainName(text.slice(start, end), true);

const endsLine = (text: string, at: number): boolean => at === text.length || codeAt(text, at) === 10;

/** 1: what joins two names. */
const joint = tableOf('、和与及');

/** Adds the word `start`–`end` as a name if it is one, nothing more and not found yet. Whether it did. */
function joins(text: string, start: number, end: number, hits: Hit[], known: number, sure = false): boolean {
  if (end - start < 2 || end - start > 4 || !isFreeOf(hits, known, start, end)) return false;
  const word = text.slice(start, end);
  const last = hits[hits.length - 1];
  if (
    !reads(word, sure && word.length < 4) ||
    isCommonWord(word) ||
    (last !== undefined && last.start < end && last.end > start)
  )
    return false;
  add(start, end, hits);
  return true;
}
const add = (start: number, end: number, hits: Hit[]): void => {
  hits.push(makeHit({ kind: 'name', start, end, confidence: 0.7, severity: 'notice', reasons: why.context }));
};

/** 侯玥，古丽仙·吾布力，彭云涛: where a name with a dot ends behind the comma at `at`; `at` for none. */
function dottedEnd(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code !== 0xff0c && code !== 0x3001 && code !== 0x3000) return at;
  let end = at + 1;
  while (end - at < 10 && isHan(codeAt(text, end))) end++;
  if (codeAt(text, end) !== 0xb7 || end - at < 3) return at;
  const dot = end++;
  while (end - dot < 10 && isHan(codeAt(text, end))) end++;
  return end - dot > 2 &&
    isHan(codeAt(text, end)) === false &&
    isMostlySound(text.slice(at + 1, end).replace('·', ''))
    ? end
    : at;
}

/** 户主代表签字：张三　李四: the word behind a colon and before the gap that ends at `at`, if such stands there. */
function firstOfLabel(text: string, at: number): Range | undefined {
  let end = at;
  while (at - end < 4 && (codeAt(text, end - 1) === 0x3000 || codeAt(text, end - 1) === 32)) end--;
  if (end === at) return undefined;
  let start = end;
  while (end - start < 5 && isLetter(codeAt(text, start - 1))) start--;
  const mark = codeAt(text, start - 1);
  return mark === 0xff1a || mark === 58 ? { start, end } : undefined;
}

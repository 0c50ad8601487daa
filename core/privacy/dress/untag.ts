/**
 * What nobody sees inside a word: tags that say how it looks (张</span><span lang="EN-US" …>三, 翠苑<b>12</b>幢, zhang<!-- -->@163.com).
 * Editors (Word, WPS, the editors of sites) cut a word where the font changes, mostly between Chinese characters and digits.
 * A break goes before what only goes on: 芙蓉区<br>永兴村3组. Other tags that part cells, paragraphs and lines stay.
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, isHan } from '../characters/characters.ts';
import { Rewritten } from './edits.ts';

const runs =
  /(?:<\/?(?:span|b|strong|em|i|u|a|s|font|wbr|sub|sup|mark|small|big|code|ins|del|tt|kbd|bdo|bdi|nobr|label|tspan|o:p|st1:[a-z]{1,20})(?:\s[^<>]{0,800})?\/?>|<!--[^<>]{0,300}-->)+|<br\s?\/?>\s{0,20}/iy;

/** 1: with which no tag of `runs` begins: p, hr, h2. */
const beginsNone = tableOf('pPhHrRgGqQvVxXyYzZ');

/** The end of an address, on the next line: 永兴村3组18号, 12幢3单元. */
export const goesOn = /^[\u4e00-\u9fff]{0,10}\d{1,4}[号栋幢组弄]/;

/** 1: besides Chinese characters, what may stand inside a name, an address, a plate or a mailbox. */
const inner = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@._-·');
// The same, full width.
inner.fill(1, 0xff10, 0xff1a).fill(1, 0xff21, 0xff3b).fill(1, 0xff41, 0xff5b);
const isInner = (code: number): boolean => inner[code] === 1 || isHan(code);

const isDigit = (code: number): boolean => code > 47 && code < 58;

/** `text` without these; undefined where there are none, or only between digits, which are read so anyway (`number/window.ts`). Linear; never throws. */
export function untagText(text: string): Rewritten | undefined {
  /** Where each begins and ends. */
  const found: number[] = [];
  let inWords = false;
  let end = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', end)) {
    end = runEnd(text, at);
    if (end === at) {
      end++;
      continue;
    }
    const [before, after] = [codeAt(text, at - 1), codeAt(text, end)];
    if (!isInner(before) || !isInner(after)) continue;
    if (isBreak(text, at) && !goesOn.test(text.slice(end, end + 15))) continue;
    inWords ||= !isDigit(before) || !isDigit(after);
    found.push(at, end);
  }
  if (!inWords) return undefined;
  const rewritten = new Rewritten(text);
  for (let one = 0; one < found.length; one += 2) rewritten.replace(found[one] ?? 0, found[one + 1] ?? 0, '');
  rewritten.close();
  return rewritten;
}

/** Where the run ends whose first tag may begin at `at`; `at` for none. */
function runEnd(text: string, at: number): number {
  if (beginsNone[codeAt(text, codeAt(text, at + 1) === 47 ? at + 2 : at + 1)] === 1) return at;
  runs.lastIndex = at;
  return runs.test(text) ? runs.lastIndex : at;
}

/** Whether `<br` begins at `at`, where a tag begins. */
const isBreak = (text: string, at: number): boolean =>
  (codeAt(text, at + 1) | 32) === 98 && (codeAt(text, at + 2) | 32) === 114;

/**
 * Names that open the items of a list without any number of a person's own: 1. 张三，一组，补贴80元; （二）李四：…; - 王五 2亩.
 * At least three items in a row (other lines may stand between them), most of which open with a name that has a usual surname; then
 * the others' first words are names, too. Leaves alone: lists of duties, goods, headings.
 */
import { tableOf } from '../characters/character-table.ts';
import { codeAt, hanDigitOf, isHan, meaningful } from '../characters/characters.ts';
import { why } from '../evidence.ts';
import { type Hit, isFreeOf, makeHit } from '../hit.ts';
import { isCommonWord } from '../name/common-words.ts';
import { isMostlySound } from '../name/name-sounds.ts';
import { isPlainName } from '../name/plain-name.ts';
import { isName, isUsualName } from './name.ts';

const opening =
  /^[\s\u3000>]{0,6}(?:[（(]?\d{1,4}(?:[.．、)）]|(?=[\s\u3000]))|[（(]?[一二三四五六七八九十]{1,3}[、)）.]|[①-⑳]|[-*•●◆▪](?=[\s\u3000]))[\s\u3000]{0,3}(?:\*\*)?([\u4e00-\u9fff]{2,4}?|[\u4e00-\u9fff·]{4,20})(?:户|家庭|同志)?(?=\*\*|[，,（(：:；;、\s\u3000/|—-]|(?<=户)\d|$)/;
/** 张三　第三中学教师: a line without a marker, of a name and what is said of it. */
const bare =
  /^[\s\u3000]{0,4}([\u4e00-\u9fff]{2,4}?|[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{2,8})(?:家庭|同志)?(?:[ \t]{2,}|[\u3000\t])[\s\u3000]{0,8}[\u4e00-\u9fff]/;

/** 1: with which an item may begin. */
const begins = tableOf('0123456789（(-*•●◆▪>\u3000 十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
for (const code of meaningful) if (hanDigitOf[code] !== 0) begins[code] = 1;

/** A cheap look: what a figure at `start` belongs to is a list's marker, as far as its first characters say. */
function mayOpen(text: string, start: number): boolean {
  let at = start;
  while (at - start < 5 && isDigit(codeAt(text, at))) at++;
  return at === start || closes[codeAt(text, at)] === 1;
}
const isDigit = (code: number): boolean => code > 47 && code < 58;
const closes = tableOf('.．、)） \u3000');

/** No item is longer. */
const longest = 400;

interface Item {
  start: number;
  end: number;
  usual: boolean;
  /** It begins with a surname. */
  known: boolean;
}

/** Adds the names of items to `hits`, which are sorted by start on entry. Linear; never throws. */
export function readNamesOfItems(text: string, hits: Hit[]): void {
  const before = hits.length;
  let items: Item[] = [];
  let marked = 0;
  let last = 0;
  const flush = (): void => {
    if (items.length > 2 && items.length * 10 >= marked * 8) keep(text, items, before, hits);
    items = [];
    marked = 0;
  };
  let style = marker;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const now =
      begins[codeAt(text, start)] === 1 && mayOpen(text, start)
        ? marker
        : isParted(text, start)
          ? bare
          : none;
    if (now === none) {
      if (style === bare && end - start > 1) flush();
    } else {
      if (marked > 0 && (style !== now || start - last > longest)) flush();
      style = now;
      const line = text.slice(start, Math.min(end, start + 40));
      const found = (now === bare ? bare : opening).exec(line);
      const name = found?.[1];
      if (found && name !== undefined) {
        const from = start + found[0].lastIndexOf(name);
        const usual =
          isUsualName(name) ||
          isPlainName(name, true) ||
          (name.length > 2 && isMostlySound(name) && isName(name, true));
        if (isName(name, true) && (usual || !isCommonWord(name)))
          items.push({ start: from, end: from + name.length, usual, known: isName(name, false) });
      }
      if (found || now.test(line)) {
        marked++;
        last = start;
      }
    }
    start = end + 1;
  }
  flush();
}

/** Whether a line at `start` begins with two to four Chinese characters and a gap. */
function isParted(text: string, start: number): boolean {
  if (!isHan(codeAt(text, start))) return false;
  for (let at = start + 2; at < start + 12; at++) {
    const code = codeAt(text, at);
    if (code === 0x3000 || code === 9 || code === 32) return true;
    if (!isHan(code) && code !== 0xb7) return false;
  }
  return false;
}

const none = /(?!)/;
const marker = /^[\s\u3000>]{0,6}(?:[（(]?\d{1,4}[.．、)）]|[（(]?[一二三四五六七八九十]{1,3}[、)）.]|[①-⑳])/;

/** Most of `items` have a usual surname, half of them three characters, and they differ: those that nothing was found in are added. */
function keep(text: string, items: readonly Item[], before: number, hits: Hit[]): void {
  const names = new Set(items.map(({ start, end }) => text.slice(start, end)));
  const usual = items.filter((item) => item.usual).length;
  const allKnown = items.length > 4 && items.every(({ known }) => known);
  const long = items.filter(({ start, end }) => end - start > 2).length;
  if (
    usual * 10 < items.length * 6 ||
    (long * 2 < items.length && !allKnown) ||
    names.size * 10 < items.length * 8
  )
    return;
  for (const { start, end } of items) {
    if (!isFreeOf(hits, before, start, end)) continue;
    hits.push(
      makeHit({ kind: 'name', start, end, confidence: 0.7, severity: 'notice', reasons: why.context }),
    );
  }
}

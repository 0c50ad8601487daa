/**
 * Lists of names: 张三、李四、王五 in a line, one a line with or without numbers, names with sums, names in a grid.
 * Looked for only in texts that announce a list (名单, 公示, 如下 …): most words of the lines must read as names, most with a common surname.
 */
import { tableOf } from '../character-table.ts';
import { codeAt, isHan } from '../characters.ts';
import type { Hit } from '../hit.ts';
import { topicOf } from '../label-text.ts';
import { beginsSurname, isCommonSurname, surnameLength } from '../surnames.ts';
import { isName } from './name.ts';

const marker =
  /^[\s\u3000>*\-•▲●◆·|]*(?:[（(]?\d{1,4}[.．、)）:：]\s*|[（(]?[一二三四五六七八九十]{1,3}[、)）.]\s*)?/;
const amount = /^[\d,，.．]+(?:元|万元|分|票|号|名|级|届|岁)?$|^[-—/]$|^(?:男|女|等|和|及)$/;

interface LineNames {
  names: [number, number][];
  /** Short words that a surname does not confirm: names only among names. */
  maybe: [number, number][];
  words: number;
  common: number;
  /** A list of its own: three and more names. */
  list: boolean;
}

function readLine(text: string, start: number, end: number): LineNames {
  const result: LineNames = { names: [], maybe: [], words: 0, common: 0, list: false };
  if (end - start < 2 || end - start > 3000) return result;
  let from = start + (marker.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0);
  const head = /^[^\n]{2,60}?[：:]\s*/.exec(text.slice(from, Math.min(end, from + 48)));
  if (head) from += head[0].length;
  let at = from;
  while (at < end) {
    // Were all that is left names of two characters, the line would still hold too many other words.
    const others = result.words - result.names.length;
    if (others * 10 > 3 * (result.words + (end - at) / 3 + 1)) return nothing;
    let next = at;
    let marks = 0;
    for (; next < end; next++) {
      const mark = markOf[text.charCodeAt(next)] ?? 0;
      if (mark === 1) break;
      marks |= mark;
    }
    // Most words of a text: Chinese without brackets or dots, too long for a name or no surname at its beginning.
    const first = codeAt(text, at);
    if (next - at > 1 && marks === 0 && isHan(first) && (next - at > 12 || !beginsSurname(first))) {
      result.words++;
      if (next - at < 6) result.maybe.push([at, next]);
    } else if (next > at) {
      const word = text.slice(at, next);
      const lead = /^\d{1,4}[.．、)）]/.exec(word)?.[0].length ?? 0;
      const bare = word
        .slice(lead)
        .replace(/[（(].{0,20}[)）]$/, '')
        .replace(/(?:等\d*[人名]?|同志|\*)$/, '');
      if (bare.length > 0 && !amount.test(bare)) {
        result.words++;
        if (bare.length < 25 && isName(bare, bare.includes('·'))) {
          result.names.push([at + lead, at + lead + bare.length]);
          if (bare.includes('·') || isCommonSurname(bare.charAt(0)) || surnameLength(bare) === 2)
            result.common++;
        } else if (bare.length > 1 && bare.length < 6)
          result.maybe.push([at + lead, at + lead + bare.length]);
      }
    }
    if (text.charCodeAt(next) === 0x3002 && result.names.length > 1) break;
    at = next + 1;
  }
  result.list = result.names.length > 2;
  return result;
}

/** 1: ends a word of a list; 2: brackets, dots and invisible characters, which a closer look takes off. */
const markOf = new Uint8Array(65_536);
for (const character of '、,，;；|│┃。 \t\n\r\v\f\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')
  markOf[character.charCodeAt(0)] = 1;
for (let code = 0x2000; code <= 0x200a; code++) markOf[code] = 1;
for (const character of '（(·•・‧∙.．\u200b\u200c\u200d') markOf[character.charCodeAt(0)] = 2;

const nothing: LineNames = { names: [], maybe: [], words: 0, common: 0, list: false };

/** A cheap look: a list's first word is short, or a colon stands early. */
function mayList(text: string, start: number, end: number): boolean {
  const most = Math.min(end, start + 40);
  for (let at = start; at < most; at++) {
    const code = codeAt(text, at);
    if (code === 58 || code === 0xff1a) return true;
    if (code === 0xff0c || code === 0x3001 || code === 32 || code === 0x3000 || code === 9 || code === 124) {
      if (at - start > 1 && at - start <= 12) return end - start < 80 || codeAt(text, at) === code;
    } else if (code > 127 && at - start > 14) return false;
  }
  return true;
}

/** Adds names of lists in `text`, which announces one (`survey`), to `hits`. Linear; never throws. */
export function readNameLists(text: string, hits: Hit[]): void {
  let group: LineNames[] = [];
  const flush = () => {
    const names = group.reduce((sum, line) => sum + line.names.length, 0);
    const common = group.reduce((sum, line) => sum + line.common, 0);
    const words = group.reduce((sum, line) => sum + line.words, 0);
    const unsure =
      names > 1 && common * 10 >= names * 6 && names * 2 >= words
        ? group.flatMap((line) => line.maybe).filter(([from, to]) => isName(text.slice(from, to), true))
        : [];
    const all = names + unsure.length;
    if (all > 2 && common * 10 >= names * 6 && all * 10 >= words * 8)
      for (const spans of [...group.map((line) => line.names), unsure])
        for (const [start, end] of spans)
          hits.push({
            kind: 'name',
            start,
            end,
            confidence: 0.7,
            severity: 'notice',
            reasons: [{ code: 'context' }],
          });
    group = [];
  };
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = mayList(text, start, end) ? readLine(text, start, end) : nothing;
    const likely = line.names.length + line.maybe.length;
    if (likely > 0 && likely * 10 >= line.words * 7) group.push(line);
    else if (end - start > 1) flush();
    start = end + 1;
  }
  flush();
}

/** 1: what parts the names of a list; 2: what ends it. */
const parts = tableOf('、,，;；');
for (let code = 0; code < 65_536; code++) if (/\s/.test(String.fromCharCode(code))) parts[code] = 1;
parts[10] = parts[0x3002] = 2;
/** No name with what is said of it is longer; so many other words are enough to tell that they list no names. */
const [longest, enough, farthest] = [60, 8, 4_000];

/**
 * Names in a list: 张三、李四、王五. At least three, most of them with a common surname. Reads from `from` to the line's or
 * the sentence's end or the next label, 4,000 characters at most, and no further than it looks like a list.
 */
export function readNameList(text: string, from: number, hits: Hit[]): void {
  let end = Math.min(text.length, from + farthest);
  const spans: [number, number][] = [];
  let likely = 0;
  let words = 0;
  for (let at = from; at < end; ) {
    let next = at;
    for (; next < end; next++) {
      const part = parts[text.charCodeAt(next)] ?? 0;
      if (part === 2) end = next;
      if (part > 0) break;
      if (next - at > longest && spans.length < 3) return;
    }
    const word = text.slice(at, next).replace(/^\d{1,4}[.．)）]/, '');
    at = next + 1;
    if (word.length === 0) continue;
    const bare = word.replace(/[（(].{0,14}[)）]$/, '').replace(/(?:等\d*[人名]?|同志)$/, '');
    if (isName(bare, false)) {
      const start = next - word.length;
      spans.push([start, start + bare.length]);
      if (isCommonSurname(bare.charAt(0)) || surnameLength(bare) === 2) likely++;
    } else if (topicOf(word.replace(/[：:].*$/, '')) === 'list') break;
    else if (words - spans.length >= enough && spans.length * 10 < words * 8) return;
    words++;
  }
  if (spans.length < 3 || spans.length * 10 < words * 8 || likely * 10 < spans.length * 7) return;
  for (const [start, stop] of spans)
    hits.push({
      kind: 'name',
      start,
      end: stop,
      confidence: 0.75,
      severity: 'notice',
      reasons: [{ code: 'label' }],
    });
}

/** Names behind the label of a list, in one line: 公示名单：张三、李四、王五. */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { topicOf } from '../label/label-text.ts';
import { isCommonSurname, surnameLength } from '../name/surnames.ts';
import { bodyEnding } from '../text/body-names.ts';
import type { Reach } from '../text/reach.ts';
import { isName } from './name.ts';

/** 1: what parts the names of a list; 2: what ends it. */
const parts = tableOf(`${whiteSpace}、,，;；`);
parts[10] = parts[0x3002] = 2;
/** No name with what is said of it is longer; so many other words are enough to tell that they list no names. */
const [longest, enough, farthest] = [60, 8, 4_000];

/** 张三（组长）, 李四200元, 王五等3人: a word of a list without what is said of who it names. */
const withoutSaid = (word: string): string =>
  endsSaid[word.charCodeAt(word.length - 1)] === 1
    ? word
        .replace(/[（(].{0,14}[)）]$|\d[\d,.]{0,12}(?:万?元|[分票斤亩])$/, '')
        .replace(/(?:等\d*[人名]?|同志)$/, '')
    : word;
/** 1: with which that ends. */
const endsSaid = tableOf(')）元分票斤亩等0123456789人名志');

/**
 * Names in a list: 张三、李四、王五. At least three, most of them with a common surname. Reads from `from` to the line's or
 * the sentence's end or the next label, 4,000 characters at most, and no further than it looks like a list.
 */
export function readNameList(text: string, from: number, reach: Reach, hits: Hit[]): void {
  let end = Math.min(text.length, from + farthest);
  const spans: [number, number][] = [];
  const { strange } = reach;
  let likely = 0;
  let words = 0;
  for (let at = from; at < end; ) {
    const skipped = spans.length === 0 ? strange.indexOf(at) : -1;
    if (skipped >= 0) {
      // No list begins before the last one.
      strange.splice(0, skipped);
      words += strange.length;
      if (words > enough) return;
      at = reach.strangeTo;
      continue;
    }
    const known = at >= reach.unpartedFrom && at < reach.unparted;
    let next = known ? Math.min(reach.unparted, end) : at;
    if (next - at > longest + 1 && spans.length < 3) return;
    if (!known) reach.unparted = at;
    reach.unpartedFrom = at;
    for (; next < end; next++) {
      const part = parts[text.charCodeAt(next)] ?? 0;
      if (part === 2) end = next;
      if (part > 0) break;
      reach.unparted = next + 1;
      if (next - at > longest && spans.length < 3) return;
    }
    const start = at;
    const word = text.slice(at, next).replace(/^\d{1,4}[.．)）]/, '');
    at = next + 1;
    if (word.length === 0) {
      if (start === reach.strangeTo && next < end) reach.strangeTo = at;
      continue;
    }
    const bare = withoutSaid(word);
    // 县司法局3200元 among those who gave.
    if (bare !== word && (bodyEnding(bare, bare.length) > 0 || bare === '无名氏')) continue;
    if (isName(bare, false)) {
      spans.push([next - word.length, next - word.length + bare.length]);
      if (isCommonSurname(bare.charAt(0)) || surnameLength(bare) === 2) likely++;
    } else if (topicOf(word.replace(/[：:].*$/, '')) === 'list') break;
    else {
      // The first begins behind this label; only the words behind it are those of other lists, too.
      if (start > from && next < end) {
        if (start !== reach.strangeTo) strange.length = 0;
        strange.push(start);
        reach.strangeTo = at;
      }
      if (words - spans.length >= enough && spans.length * 10 < words * 8) return;
    }
    words++;
  }
  if (spans.length < 3 || spans.length * 10 < words * 8 || likely * 10 < spans.length * 7) return;
  for (const [start, stop] of spans)
    hits.push(
      makeHit({
        kind: 'name',
        start,
        end: stop,
        confidence: 0.75,
        severity: 'notice',
        reasons: why.label,
      }),
    );
}

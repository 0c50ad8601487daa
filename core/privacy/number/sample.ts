/** Values that only show how one is written: 示例：138…, 应填写为 1101…, example. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import type { Reach } from '../text/reach.ts';

const words =
  /示例|样例|范例|举例|例如|例[：:]|填写为|填写成|形如|如[：:]|(?<![@./])example(?!\.[a-z]{2,3}\b)|sample|e\.g\./i;
const beside = 48;

/** A heading above: 填表样例. */
const heading = /(?:样例|示例|范例|样表|填写示范)[^\n]{0,4}\n/;
const endsHeading = tableOf('例表范');
/** How far above it may stand. */
const above = 160;

/** Whether a word of a heading may end in the `above` characters before `at`; `reach` knows where the last one did. */
function mayHaveHeading(text: string, at: number, reach: Reach): boolean {
  if (at < reach.headed || at - above > reach.headed) reach.headed = Math.max(0, at - above);
  for (let next = reach.headed; next < at; next++)
    if (endsHeading[text.charCodeAt(next)] === 1) reach.heading = next;
  reach.headed = at;
  return reach.heading >= at - above;
}

/** Whether `at` stands on a line on which, or under a heading in which, somebody says that this is a sample. Bounded; `reach` makes it cheap. */
export function inSample(text: string, at: number, reach?: Reach): boolean {
  let from = at;
  let seen = false;
  for (const least = Math.max(0, at - beside); from > least; from--) {
    const code = codeAt(text, from - 1);
    if (code === 10) break;
    // 例, 为, 成, 如, e, g: the words end with these. Most lines hold none, and no pattern is asked.
    seen ||=
      code === 0x4f8b ||
      code === 0x4e3a ||
      code === 0x6210 ||
      code === 0x5982 ||
      (code | 32) === 101 ||
      code === 103;
  }
  if (seen && words.test(text.slice(from, at))) return true;
  if (reach && !mayHaveHeading(text, at, reach)) return false;
  return heading.test(text.slice(Math.max(0, at - above), from));
}

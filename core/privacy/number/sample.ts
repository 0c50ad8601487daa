/** Values that only show how one is written: 示例：138…, 应填写为 1101…, example. */
import { codeAt } from '../characters/characters.ts';

const words = /示例|样例|范例|举例|例如|例[：:]|填写为|填写成|形如|如[：:]|example|sample|e\.g\./i;
const reach = 48;

/** A heading above: 填表样例. */
const heading = /(?:样例|示例|范例|样表|填写示范)[^\n]{0,4}\n/;

/** Whether `at` stands on a line on which, or under a heading in which, somebody says that this is a sample. Bounded. */
export function inSample(text: string, at: number): boolean {
  let from = at;
  let seen = false;
  for (const least = Math.max(0, at - reach); from > least; from--) {
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
  return (seen && words.test(text.slice(from, at))) || heading.test(text.slice(Math.max(0, at - 160), from));
}

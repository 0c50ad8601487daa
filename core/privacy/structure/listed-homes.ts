/** Names with their homes, a line each, of which no header tells: 张三　解放路177号. */
import type { Hit } from '../hit.ts';

/** What may stand between a name and its home. */
const between = /^[ \t\u3000，,、：:|]{1,8}$/;
/** Where a line begins, or its number ends. */
const lineBegins = /(?:^|\n)[ \t\u3000]{0,8}(?:[（(]?\d{1,4}[.、．)）]?)?[ \t\u3000]{0,8}$/;

/** Whether the address `index` of `hits`, sorted by start, stands beside a name that begins its line, and so does one on a line near it. */
export function isListedHome(text: string, hits: readonly Hit[], index: number): boolean {
  if (!followsName(text, hits, index)) return false;
  for (let step = 2; step < 6; step++)
    if (followsName(text, hits, index - step) || followsName(text, hits, index + step)) return true;
  return false;
}

function followsName(text: string, hits: readonly Hit[], index: number): boolean {
  const home = hits[index];
  const name = hits[index - 1];
  if (home?.kind !== 'address' || name?.kind !== 'name') return false;
  return (
    home.start - name.end < 9 &&
    between.test(text.slice(name.end, home.start)) &&
    lineBegins.test(text.slice(Math.max(0, name.start - 24), name.start))
  );
}

/**
 * Names that a letter addresses (张三：/ 张三同志： before 你, 您) and names that a loss notice tells of (张三不慎遗失…).
 * Only with a known surname, from the beginning of a line, sentence or clause to the word that follows. Linear; never throws.
 */
import { codeAt, isHan } from '../characters.ts';
import { firstFrom, type Hit } from '../hit.ts';
import { isName } from './name.ts';

const farthest = 24;

/** Adds what is found in `text` to `hits`, which are sorted by start on entry. */
export function readNamesAddressed(text: string, hits: Hit[]): void {
  const before = hits.slice();
  for (const you of ['您', '你'])
    for (let at = text.indexOf(you); at >= 0; at = text.indexOf(you, at + 24)) {
      const lead = text.slice(Math.max(0, at - farthest - 12), at);
      const colon = /(?:同志|先生|女士)?[：:]\s{0,6}(?:<[^<>]{1,12}>\s{0,4}){0,3}$/.exec(lead);
      if (colon) push(text, at - colon[0].length, before, hits);
    }
  for (let at = text.indexOf('遗失'); at >= 0; at = text.indexOf('遗失', at + 2)) {
    const lead = text.slice(Math.max(0, at - 12), at);
    if (lead.endsWith('声明') || text.startsWith('声明', at + 2)) continue;
    const carelessly = /(?:因(?:本人)?保管不[善慎]|不慎|将|因故)?$/.exec(lead);
    push(text, at - (carelessly?.[0].length ?? 0), before, hits);
  }
}

/** The name that ends at `end` and opens its clause, unless something was found there `before` or just now. */
function push(text: string, end: number, before: readonly Hit[], hits: Hit[]): void {
  let start = end;
  while (start > 0 && end - start < farthest && letter(codeAt(text, start - 1))) start--;
  if (start > 0 && !/[\s\u3000。；;，,、>]/.test(text.charAt(start - 1))) return;
  if (!isName(text.slice(start, end), false)) return;
  const last = hits[hits.length - 1];
  if (last && last.start < end && last.end > start) return;
  // Sorted by start: what reaches over `start` is one of the last few that begin before `end`.
  for (let at = firstFrom(before, end) - 1, least = at - 8; at >= 0 && at > least; at--)
    if ((before[at]?.end ?? 0) > start) return;
  hits.push({
    kind: 'name',
    start,
    end,
    confidence: 0.75,
    severity: 'notice',
    reasons: [{ code: 'context' }],
  });
}

const letter = (code: number): boolean => isHan(code) || code === 0xb7 || code === 0x2022;

/**
 * Names that a letter addresses (张三：/ 张三同志： before 你, 您) and names that a loss notice tells of (张三不慎遗失…).
 * Only with a known surname, from the beginning of a line, sentence or clause to the word that follows. Linear; never throws.
 */
import { codeAt, isHan } from '../characters.ts';
import type { Hit } from '../hit.ts';
import { isName } from './name.ts';

const farthest = 24;

/** Adds what is found in `text` to `hits`. */
export function readNamesAddressed(text: string, hits: Hit[]): void {
  for (const you of ['您', '你'])
    for (let at = text.indexOf(you); at >= 0; at = text.indexOf(you, at + 24)) {
      const before = text.slice(Math.max(0, at - farthest - 12), at);
      const colon = /(?:同志|先生|女士)?[：:]\s{0,6}(?:<[^<>]{1,12}>\s{0,4}){0,3}$/.exec(before);
      if (colon) push(text, at - colon[0].length, hits);
    }
  for (let at = text.indexOf('遗失'); at >= 0; at = text.indexOf('遗失', at + 2)) {
    const before = text.slice(Math.max(0, at - 12), at);
    if (before.endsWith('声明') || text.startsWith('声明', at + 2)) continue;
    const carelessly = /(?:因(?:本人)?保管不[善慎]|不慎|将|因故)?$/.exec(before);
    push(text, at - (carelessly?.[0].length ?? 0), hits);
  }
}

/** The name that ends at `end` and opens its clause. */
function push(text: string, end: number, hits: Hit[]): void {
  let start = end;
  while (start > 0 && end - start < farthest && letter(codeAt(text, start - 1))) start--;
  if (start > 0 && !/[\s\u3000。；;，,、>]/.test(text.charAt(start - 1))) return;
  if (!isName(text.slice(start, end), false)) return;
  if (hits.some((hit) => hit.start < end && hit.end > start)) return;
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

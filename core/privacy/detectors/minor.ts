/** 未成年人: an age below 18 in a row with a name: under 14 a leak, 14–17 `likely` (个人信息保护法 Art. 28). School notices keep name, school, class. */
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

export function readMinor(text: string, start: number, end: number, hits: Hit[]): void {
  const found = /^\s*(\d{1,2})\s*(?:周?岁)?\s*$/.exec(text.slice(start, Math.min(end, start + 8)));
  if (!found) return;
  const age = Number(found[1]);
  if (age >= 18) return;
  hits.push(
    makeHit({
      kind: 'minor',
      start,
      end,
      confidence: 0.8,
      severity: age < 14 ? 'leak' : 'likely',
      reasons: why.columnRow,
    }),
  );
}

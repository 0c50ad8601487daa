/** 残疾类别、等级 in a person's row: `likely`; 精神 and 智力 are leaks. Explanations of the grades are no rows of persons. */
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';

const shape =
  /(?:(?:视力|听力|言语|肢体|智力|精神|多重)(?:残疾)?[、，\s]?(?:[一二三四1-4]级|重度|轻度|中度|极重度)?|(?:[一二三四1-4]级|重度)(?:(?:视力|听力|言语|肢体|智力|精神|多重)(?:残疾)?|残疾|伤残)?|[一二三四五六七八九十]级)/;

/** The kind and grade in `start`–`end`; `whole`: the column itself is 残疾类别 or 残疾等级. */
export function readDisability(text: string, start: number, end: number, whole: boolean, hits: Hit[]): void {
  const value = text.slice(start, Math.min(end, start + 120));
  const found = shape.exec(value);
  if (!found || (!whole && !/残/.test(value))) return;
  if (!whole && found[0].length < 3) return;
  const severe = /精神|智力/.test(found[0]);
  hits.push(
    makeHit({
      kind: 'disability',
      start: start + found.index,
      end: start + found.index + found[0].trimEnd().length,
      confidence: 0.85,
      severity: severe ? 'leak' : 'likely',
      reasons: whole ? why.columnRow : why.contextRow,
    }),
  );
}

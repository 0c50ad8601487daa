/** 残疾类别、等级 in a person's row: `likely`; 精神 and 智力 are leaks. Explanations of the grades are no rows of persons. */
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { Ahead } from '../text/ahead.ts';

const shape =
  /(?:(?:视力|听力|言语|肢体|智力|精神|多重)(?:残疾)?[、，\s]?(?:[一二三四1-4]级|重度|轻度|中度|极重度)?|(?:[一二三四1-4]级|重度)(?:(?:视力|听力|言语|肢体|智力|精神|多重)(?:残疾)?|残疾|伤残)?|[一二三四五六七八九十]级)/;

const shaped = new Ahead(shape, 11);
const called = new Ahead(/残/, 1);

/** The kind and grade in `start`–`end`; `whole`: the column itself is 残疾类别 or 残疾等级. */
export function readDisability(text: string, start: number, end: number, whole: boolean, hits: Hit[]): void {
  const last = Math.min(end, start + 120);
  if ((!whole && !called.in(text, start, last)) || !shaped.in(text, start, last)) return;
  const found = shape.exec(text.slice(start, last));
  if (!found || (!whole && found[0].length < 3)) return;
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

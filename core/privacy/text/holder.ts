/** Whose a value is, told from the record it stands in: a body's (a firm, an office, a shop, a school), a person's, or unknown. */
import { tableOf } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { closing, lookAround, narrowest } from './record.ts';
import { MARK, type Marks } from './record-marks.ts';

export type Holder = 'body' | 'person';

/**
 * What is asked for: a branch of a bank has an address and a line, but holds no account that it keeps; a home is no body's for
 * the name of one beside it in running text.
 */
export type Held = 'place' | 'account' | 'home';

/** Whose the marks `first`–`last` say a value before mark `middle` is; `own`: objects inside, which do not hold the value, are passed over. */
function judge(
  { at, kind }: Marks,
  valueEnd: () => number,
  first: number,
  last: number,
  middle: number,
  own: boolean,
  held: Held,
): Holder | undefined {
  let seen = 0;
  // What stands behind the value counts by its label; a bare name only in the same sentence: offices sign below.
  let said = true;
  for (let mark = first; mark < last; mark++) {
    const one = kind[mark] ?? 0;
    if (own && mark > first && one === MARK.open) {
      const close = closing(kind, mark + 1);
      if (close < middle || mark >= middle) {
        mark = close;
        continue;
      }
    }
    if (mark >= middle && (one & (MARK.line | MARK.stop)) !== 0) said = false;
    const others = one & (held === 'place' ? MARK.named | MARK.branch : ofOthers);
    const counts = others === 0 || (said && !(mark >= middle && (at[mark] ?? 0) <= valueEnd()));
    seen |= counts ? one : one & ~others;
    // A miss hurts somebody: one sign of a person outweighs all of bodies.
    if ((seen & MARK.person) !== 0) return 'person';
  }
  if ((seen & MARK.body) !== 0 || (seen & (MARK.office | MARK.line)) === MARK.office) return 'body';
  if (held === 'home') return undefined;
  const named = (seen & MARK.named) !== 0 || (held === 'place' && (seen & MARK.branch) !== 0);
  const contact = held === 'place' && (seen & MARK.contact) !== 0;
  return (named || contact) && (seen & MARK.hint) === 0 ? 'body' : undefined;
}

/** What says nothing of an account, or of a home, in another sentence: whom to ask about it is not who holds it or lives there. */
const ofOthers = MARK.named | MARK.branch | MARK.office;

/** Without one of these marks nothing tells whose a record is. */
const whose = MARK.person | MARK.body | MARK.office | MARK.named | MARK.branch | MARK.contact;

/**
 * Whose record `at` stands in, by the narrowest that tells: the JSON object, the party's part of a line, the line, the party's
 * lines, the item, the paragraph, and what stands beside it. `marks` remember what was seen of the text. `undefined` for unknown. Bounded; never throws.
 */
export function holderOf(text: string, at: number, marks: Marks, held: Held = 'place'): Holder | undefined {
  const whole = marks.among?.around(text) ?? text;
  const place = at + (marks.among?.shift ?? 0);
  lookAround(whole, place, marks);
  if ((marks.said & whose) === 0) return undefined;
  let end = -1;
  const valueEnd = (): number => {
    if (end < 0) end = clauseEnd(whole, place);
    return end;
  };
  return narrowest(marks, place, (first, last, middle, own) =>
    judge(marks, valueEnd, first, last, middle, own, held),
  );
}

const endsClause = tableOf(' \t\n\r\u3000，,；;。"”|');

/** Where the value at `at` ends: what its last word is, it says of a place, not of who is there. */
function clauseEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 60 && endsClause[codeAt(text, end)] !== 1) end++;
  return end;
}

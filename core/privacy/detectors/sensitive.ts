import { tableOf, whiteSpace } from '../characters/character-table.ts';

/** 1: what parts clauses. */
const parts = tableOf(`${whiteSpace}，,。；;、|<>（）()`);

/** The clauses that an earlier value of the same text held: those that begin in `from`–`to`, where one begins, up to `end`. */
export interface Asked {
  from: number;
  to: number;
  end: number;
}
export const noneAsked = (): Asked => ({ from: 0, to: 0, end: 0 });

/**
 * Clauses of a value: what stands between commas, so that a finding covers the words that leak and not the whole cell. The values of
 * labels that follow each other (备注：…，原因：…) overlap: what was `asked` before is left out, but for the clause with which this one begins.
 */
export function clausesOf(text: string, start: number, end: number, asked?: Asked): [number, number][] {
  const clauses: [number, number][] = [];
  let from = start;
  const last = Math.min(end, start + 600);
  const goesOn = asked !== undefined && start >= asked.from && start < asked.to && end >= asked.end;
  const known = goesOn ? asked.to : start;
  let begin = known;
  for (let at = start; at <= last; at++) {
    if (at < last && parts[text.charCodeAt(at)] !== 1) continue;
    if (at > from) {
      clauses.push([from, at]);
      begin = Math.max(begin, from);
    }
    from = at + 1;
    if (from < known) {
      from = known;
      at = known - 1;
    }
  }
  if (asked) {
    asked.from = start;
    asked.to = begin;
    asked.end = end;
  }
  return clauses;
}

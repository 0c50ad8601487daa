import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { digitOf } from '../characters/characters.ts';
import { type Hit, type HitParts, makeHit } from '../hit.ts';

/** 1: what parts clauses. */
const parts = tableOf(`${whiteSpace}，,。；;、|<>（）()`);

/**
 * The clauses that an earlier value of the same text held: those that begin in `from`–`to`, where one begins, up to `end`. The first goes on
 * at least to `open`.
 */
export interface Asked {
  from: number;
  to: number;
  end: number;
  open: number;
}
export const noneAsked = (): Asked => ({ from: 0, to: 0, end: 0, open: 0 });

/**
 * Reads the clauses of a value: what stands between commas, so that a finding covers the words that leak and not the whole cell. The values of
 * labels that follow each other (备注：…，原因：…) overlap: what was `asked` before is left out, also as the end of a clause of 40 characters
 * at most; a longer one may tell less than its end.
 */
export function eachClause(
  text: string,
  start: number,
  end: number,
  asked: Asked | undefined,
  read: (from: number, to: number) => void,
): void {
  let from = start;
  const last = Math.min(end, start + 600);
  const goesOn = asked !== undefined && start >= asked.from && start < asked.to && end >= asked.end;
  const known = goesOn ? asked.to : start;
  let begin = known;
  let open = -1;
  const inFirst = asked !== undefined && start >= asked.from && start < asked.open && end >= asked.open;
  for (let at = inFirst ? asked.open : start; at <= last; at++) {
    if (at < last && parts[text.charCodeAt(at)] !== 1) continue;
    if (open < 0) open = at;
    if (at > from) {
      if (from > start || !goesOn || !beginsIn(text, from, asked.from, at - longest)) read(from, at);
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
    asked.open = open;
  }
}

/** Status is told in no longer clause, in UTF-16 code units. */
export const longest = 40;

/** Whether the clause of `at`, one of a value that begins at `first`, begins at `least` or behind it, with no number before `at`: where one is found the clause is not. */
function beginsIn(text: string, at: number, first: number, least: number): boolean {
  for (let begin = at; begin >= least; begin--) {
    const before = text.charCodeAt(begin - 1);
    if (begin === first || parts[before] === 1) return true;
    if (digitOf[before] !== 0) return false;
  }
  return false;
}

/**
 * Adds what a clause tells. One that an earlier value cut short, as a value has a longest length, is the same: what was found in it grows.
 */
export function pushClause(hits: Hit[], found: HitParts): void {
  for (let index = hits.length - 1; index >= 0 && index > hits.length - recent; index--) {
    const hit = hits[index];
    if (hit?.kind !== found.kind || hit.start !== found.start || hit.reasons !== found.reasons) continue;
    if (hit.end > found.end) return;
    hit.end = found.end;
    hit.severity = found.severity;
    hit.confidence = found.confidence;
    return;
  }
  hits.push(makeHit(found));
}
/** So many hits of other kinds may stand behind one of the same clause. */
const recent = 5;

import { tableOf, whiteSpace } from '../characters/character-table.ts';

/** 1: what parts clauses. */
const parts = tableOf(`${whiteSpace}，,。；;、|<>（）()`);

/** Clauses of a value: what stands between commas, so that a finding covers the words that leak and not the whole cell. */
export function clausesOf(text: string, start: number, end: number): [number, number][] {
  const clauses: [number, number][] = [];
  let from = start;
  const last = Math.min(end, start + 600);
  for (let at = start; at <= last; at++) {
    if (at < last && parts[text.charCodeAt(at)] !== 1) continue;
    if (at > from) clauses.push([from, at]);
    from = at + 1;
  }
  return clauses;
}

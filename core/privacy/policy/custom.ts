/** Terms and patterns of an office (RE2: linear time). What its policy lets stand is told in `allow.ts`. */

import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import type { Policy, Term } from './policy.ts';

/** More of a text are not listed: a term that stands everywhere tells nothing. */
const most = 10_000;

/** Tells where a pattern stands in a text, in its order and apart; a pattern that it cannot read stands nowhere. */
export type FindPattern = (
  pattern: string,
  text: string,
  found: (start: number, end: number) => void,
) => void;

let findPattern: FindPattern | undefined;

/** From now on patterns are found by this: `findPattern` of `patterns.ts`, which not everybody who scans carries along. */
export function findPatternsBy(find: FindPattern): void {
  findPattern = find;
}

/** Finds the policy's own terms in one text. Throws when the policy has patterns and nobody has said `findPatternsBy`: better no answer than half of one. */
export function readTerms(text: string, { terms }: Pick<Policy, 'terms'>): Hit[] {
  const hits: Hit[] = [];
  for (const term of terms) {
    const push = (start: number, end: number): void => {
      if (end > start && hits.length < most) hits.push(hitOf(term, start, end));
    };
    const { text: word, pattern } = term;
    if (word !== undefined)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        push(at, at + word.length);
    if (pattern === undefined) continue;
    if (!findPattern) throw new Error('policy.terms holds a pattern: call findPatternsBy before a scan');
    findPattern(pattern, text, push);
  }
  return hits;
}

const hitOf = ({ severity }: Term, start: number, end: number): Hit =>
  makeHit({ kind: 'custom', start, end, confidence: 0.9, severity, reasons: why.customTerm });

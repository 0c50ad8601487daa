/** Terms and patterns of an office (RE2: linear time). What its policy lets stand is told in `allow.ts`. */

import { RE2JS } from 're2js';
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import type { Policy } from './policy.ts';

/** Finds the policy's own terms in one text. A pattern that RE2 refuses finds nothing. Never throws. */
export function readTerms(text: string, policy: Policy): Hit[] {
  const hits: Hit[] = [];
  for (const term of policy.terms) {
    const push = (start: number, end: number) => {
      if (end > start && hits.length < 10_000)
        hits.push(
          makeHit({
            kind: 'custom',
            start,
            end,
            confidence: 0.9,
            severity: term.severity,
            reasons: why.customTerm,
          }),
        );
    };
    if (term.text !== undefined)
      for (let at = text.indexOf(term.text); at >= 0; at = text.indexOf(term.text, at + term.text.length))
        push(at, at + term.text.length);
    const matcher = term.pattern === undefined ? undefined : compile(term.pattern)?.matcher(text);
    while (matcher?.find()) push(matcher.start(), matcher.end());
  }
  return hits;
}

function compile(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}

/** Terms and patterns of an office (RE2: linear time), and what its policy lets stand. */
import { RE2JS } from 're2js';
import type { Hit } from './hit.ts';
import type { Policy } from './policy.ts';

/** Finds the policy's own terms in one text. A pattern that RE2 refuses finds nothing. Never throws. */
export function readTerms(text: string, policy: Policy): Hit[] {
  const hits: Hit[] = [];
  for (const term of policy.terms) {
    const push = (start: number, end: number) => {
      if (end > start && hits.length < 10_000)
        hits.push({
          kind: 'custom',
          start,
          end,
          confidence: 0.9,
          severity: term.severity,
          reasons: [{ code: 'custom-term' }],
        });
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

/** Whether the policy lets a value stand: a plain public term in its scope, not expired on `policy.asOf`. */
export function stands(value: string, kind: Hit['kind'], policy: Policy): boolean {
  return policy.allow.some(
    (entry) =>
      entry.term !== undefined &&
      entry.term === value &&
      (entry.kind === undefined || entry.kind === kind) &&
      (entry.scope === '*' || entry.scope === policy.scope) &&
      entry.expires >= policy.asOf,
  );
}

/** The policy of an installation that has set nothing. Its schema stands apart (`policy-schema.ts`), as a content script carries no validator. */
import { dayNumber } from '#core/standards/calendar.ts';
import type { Policy } from './policy-schema.ts';

export type { Allow, Policy, Term } from './policy-schema.ts';

/** What holds where nothing else is said. */
export const policyDefaults = {
  profile: 'strict-2-3' as const,
  kinds: {},
  scope: '',
  allow: [],
  terms: [],
  kAnonymity: 3,
  smallCell: 3,
};

/** The policy of an installation that has set nothing. `asOf` is `YYYY-MM-DD`; throws on anything else. */
export function defaultPolicy(asOf: string): Policy {
  if (dayNumber(asOf) === 0) throw new RangeError('asOf: expected a day as YYYY-MM-DD');
  return { ...policyDefaults, asOf };
}

/** Whether an office's own patterns are among its terms: they are read by `patterns.ts`, which not everybody who scans carries along. */
export const hasPatterns = ({ terms }: Pick<Policy, 'terms'>): boolean =>
  terms.some(({ pattern }) => pattern !== undefined);

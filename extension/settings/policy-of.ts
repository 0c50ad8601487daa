import { leakKinds } from '#core/privacy/finding.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import type { Settings } from './settings.ts';

type PolicySettings = Pick<Settings, 'profile' | 'kinds' | 'thresholds' | 'ownTerms' | 'ignored'>;

/**
 * The engine's policy, before a page puts its own origin into `scope`. Plain data, so that it can be sent to a frame.
 * @param asOf today, `YYYY-MM-DD`
 * @param allowKey this device's key for ignore entries, hex
 */
export function policyOf(
  { profile, kinds, thresholds, ownTerms, ignored }: PolicySettings,
  asOf: string,
  allowKey?: string,
): Policy {
  const { kAnonymity, smallCell, confidence } = thresholds;
  const rules: Policy['kinds'] = { ...kinds };
  if (confidence > 0)
    for (const kind of leakKinds) rules[kind] = { minConfidence: confidence, ...rules[kind] };
  return {
    asOf,
    profile,
    kinds: rules,
    scope: '',
    ...(allowKey ? { allowKey } : {}),
    allow: ignored,
    terms: ownTerms,
    kAnonymity,
    smallCell,
  };
}

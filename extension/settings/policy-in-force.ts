import type { Policy } from '#core/privacy/policy/policy.ts';
import { deviceKey } from './device-key.ts';
import { policyOf } from './policy-of.ts';
import { loadSettings } from './store.ts';

/** The policy that a check uses now: the settings in force and this device's key. A frame narrows it to its own origin. */
export async function policyInForce(asOf: string): Promise<Policy> {
  const [settings, allowKey] = await Promise.all([loadSettings(), deviceKey()]);
  return policyOf(settings, asOf, allowKey);
}

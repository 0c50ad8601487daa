import { useEffect, useState } from 'react';
import type { Policy } from '#core/privacy/policy.ts';
import { deviceKey } from '../settings/device-key.ts';
import { policyOf } from '../settings/policy-of.ts';
import type { Settings } from '../settings/settings.ts';
import { today } from './today.ts';

/** The policy for texts and files under these settings; nothing until the device's key is there. */
export function usePolicy(settings: Settings): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => {
    let current = true;
    void deviceKey().then((key) => (current ? setPolicy(policyOf(settings, today(), key)) : undefined));
    return () => {
      current = false;
    };
  }, [settings]);
  return policy;
}

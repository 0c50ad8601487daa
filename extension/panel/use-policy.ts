import { useEffect, useState } from 'react';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { deviceKey } from '../settings/device-key.ts';
import { textScope } from '../settings/ignore-list.ts';
import { policyOf } from '../settings/policy-of.ts';
import type { Ignored, Settings } from '../settings/settings.ts';
import { watchSettings } from '../settings/store.ts';
import { today } from './today.ts';

/** The policy for texts and files under these settings; nothing until the device's key is there. */
export function usePolicy(settings: Settings): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  const ignored = useIgnored(settings.ignored);
  useEffect(() => {
    let current = true;
    void deviceKey().then((key) =>
      current
        ? setPolicy({ ...policyOf({ ...settings, ignored }, today(), key), scope: textScope })
        : undefined,
    );
    return () => {
      current = false;
    };
  }, [settings, ignored]);
  return policy;
}

/** What may stand, also when it was decided just now. The same list as long as nothing in it changes. */
function useIgnored(first: readonly Ignored[]): Ignored[] {
  const [ignored, setIgnored] = useState([...first]);
  useEffect(
    () =>
      watchSettings(({ ignored: now }) =>
        setIgnored((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now)),
      ),
    [],
  );
  return ignored;
}

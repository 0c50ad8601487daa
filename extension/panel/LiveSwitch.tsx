import { useEffect, useState } from 'react';
import { browser } from '../browser.ts';
import { patternOf, siteFor } from '../settings/sites.ts';
import { loadSettings, saveSettings, watchSettings } from '../settings/store.ts';
import { useSpeech } from './speech.ts';

/** Switches the check while writing on or off for one site. Only this site is asked for, and it can be taken back at any time. */
export function LiveSwitch({ origin }: { origin: string }) {
  const { say } = useSpeech();
  const [site, setSite] = useState<string>();
  useEffect(() => {
    const show = ({ liveOrigins }: { liveOrigins: string[] }): void => setSite(siteFor(liveOrigins, origin));
    void loadSettings().then(show);
    return watchSettings(show);
  }, [origin]);
  if (!/^https?:/.test(origin)) return null;
  return (
    <label className="live">
      <input
        type="checkbox"
        checked={site !== undefined}
        // An entry for many hosts is an office's, and is changed in the settings.
        disabled={site !== undefined && site !== origin}
        onChange={({ target }) => void (target.checked ? switchOn(origin) : switchOff(origin))}
      />
      {say.live}
    </label>
  );
}

/** Asks in the click itself: browsers ask a person at no other time. */
async function switchOn(origin: string): Promise<void> {
  if (!(await browser.permissions.request({ origins: [patternOf(origin)] }))) return;
  const { liveOrigins } = await loadSettings();
  await saveSettings({ liveOrigins: [...new Set([...liveOrigins, origin])] });
}

async function switchOff(origin: string): Promise<void> {
  const { liveOrigins } = await loadSettings();
  await saveSettings({ liveOrigins: liveOrigins.filter((site) => site !== origin) });
}

import { useEffect, useState } from 'react';
import { type Managed, policyKeys } from '../settings/managed.ts';
import type { Settings } from '../settings/settings.ts';
import { loadManaged, loadSettings, saveSettings, watchSettings } from '../settings/store.ts';
import { General } from './General.tsx';
import { GuardSection } from './GuardSection.tsx';
import { IgnoredSection } from './IgnoredSection.tsx';
import { Kinds } from './Kinds.tsx';
import { LogSection } from './LogSection.tsx';
import { Options } from './options.ts';
import { Sites } from './Sites.tsx';
import { Terms } from './Terms.tsx';
import { Transfer } from './Transfer.tsx';
import { optionWords } from './words.ts';

interface Props {
  settings: Settings;
  managed: Managed;
}

/** The settings page. Each change is kept at once; what an administrator decided is shown and cannot be changed. */
export function OptionsPage({ settings: stored, managed: given }: Props) {
  const [settings, setSettings] = useState(stored);
  const [managed, setManaged] = useState(given);
  const [saved, setSaved] = useState(false);
  const { language } = settings;
  const say = optionWords[language];

  useEffect(
    () =>
      watchSettings((now) => {
        setSettings(now);
        void loadManaged().then(setManaged);
      }),
    [],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say.title;
  }, [language, say]);

  const change = async (changes: Partial<Settings>): Promise<void> => {
    setSaved(false);
    // Shown at once: a box that waits for the storage would spring back under the pointer.
    setSettings((now) => ({ ...now, ...changes }));
    try {
      await saveSettings(changes);
      setSaved(true);
    } finally {
      setSettings(await loadSettings());
    }
  };
  const locked = (field: keyof Settings): boolean => Object.hasOwn(managed.settings, field);
  const any = Object.keys(managed.settings).length > 0;
  return (
    <Options value={{ settings, say, language, change, locked }}>
      <main className="options">
        <header className="title">
          <h1>{say.title}</h1>
          <p className="saved" role="status">
            {saved ? say.saved : ''}
          </p>
        </header>
        {any ? <p className="why">{say.managed}</p> : null}
        {managed.refused.length > 0 ? (
          <p className="outcome miss">
            {say.refused(managed.refused.filter((key) => policyKeys.includes(key)))}
          </p>
        ) : null}
        <Sites />
        <General />
        <GuardSection />
        <Kinds />
        <Terms />
        <IgnoredSection />
        <LogSection />
        <Transfer />
      </main>
    </Options>
  );
}

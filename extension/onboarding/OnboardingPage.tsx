import { useEffect, useState } from 'react';
import { browser } from '../browser.ts';
import { Speech } from '../panel/speech.ts';
import { TextView } from '../panel/TextView.tsx';
import { words } from '../panel/words.ts';
import type { Settings } from '../settings/settings.ts';
import { onboardingWords } from './words.ts';

/** Three steps and a practice draft. It is opened by a person, never by itself. */
export function OnboardingPage({ settings: stored }: { settings: Settings }) {
  const [settings, setSettings] = useState(stored);
  const { language } = settings;
  const say = onboardingWords[language];
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say.title;
  }, [language, say]);
  return (
    <Speech value={{ language, say: words[language] }}>
      <main className="options">
        <h1>{say.title}</h1>
        <p className="why">{say.promise}</p>
        <ol className="steps">
          {say.steps.map(({ title, text }) => (
            <li key={title}>
              <b>{title}</b>
              <p className="why">{text}</p>
            </li>
          ))}
        </ol>
        <h2>{say.practice}</h2>
        <p className="why">{say.hint}</p>
        <TextView
          given={say.draft}
          settings={settings}
          choose={(profile) => setSettings({ ...settings, profile })}
        />
        <p>
          <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {say.settings}
          </button>
        </p>
      </main>
    </Speech>
  );
}

import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { browser } from '../browser.ts';
import { receiptOf } from '../receipt/receipt-of.ts';
import type { Settings } from '../settings/settings.ts';
import { saveSettings } from '../settings/store.ts';
import { PageView } from './PageView.tsx';
import type { PageCheck } from './page-check.ts';
import { onSelection, takeSelection } from './selection.ts';
import { Speech } from './speech.ts';
import { Tabs } from './Tabs.tsx';
import { words } from './words.ts';

/** The readers of file formats are most of the code, and a check of the page needs none of them. */
const TextView = lazy(() => import('./TextView.tsx').then(({ TextView }) => ({ default: TextView })));

type View = 'page' | 'text';

interface Props {
  check: PageCheck;
  settings: Settings;
  /** Looks at the tab in front. */
  look(): void;
}

/** The panel: this page, and text or files. */
export function App({ check, settings: stored, look }: Props) {
  const [settings, setSettings] = useState(stored);
  const [selection, setSelection] = useState<string>();
  const [tab, setTab] = useState<View>('page');
  const page = useSyncExternalStore(check.subscribe, check.state);
  const { language } = settings;
  const say = words[language];
  const open = page.summary.findings.filter(
    ({ severity, ignored }) => severity !== 'notice' && !ignored,
  ).length;

  const change = (changes: Partial<Settings>): void => {
    setSettings({ ...settings, ...changes });
    void saveSettings(changes).then(() => (changes.profile && page.phase === 'done' ? look() : undefined));
  };

  useEffect(() => {
    const check = (text: string | undefined): void => {
      if (text === undefined) return;
      setSelection(text);
      setTab('text');
    };
    void takeSelection().then(check);
    return onSelection(check);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say.title;
  }, [language, say]);

  return (
    <Speech value={{ language, say }}>
      <main>
        <Tabs<View>
          tabs={[
            { id: 'page', title: say.tabs.page, count: open },
            { id: 'text', title: say.tabs.text },
          ]}
          chosen={tab}
          choose={setTab}
        />
        <div id={`${tab}-panel`} className="view" role="tabpanel" aria-labelledby={`${tab}-tab`}>
          {tab === 'page' ? (
            <PageView
              check={check}
              page={page}
              settings={settings}
              choose={(name) => change({ profile: name })}
              look={look}
              receipt={async () => {
                const sealed = await check.seal();
                return sealed && receiptOf(sealed, settings);
              }}
            />
          ) : (
            <Suspense>
              <TextView
                key={selection}
                given={selection}
                settings={settings}
                choose={(name) => change({ profile: name })}
              />
            </Suspense>
          )}
        </div>
      </main>
      <footer>
        <span>{say.local}</span>
        <button
          type="button"
          className="plain"
          onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') })}
        >
          {say.practise}
        </button>
        <button type="button" className="plain" onClick={() => void browser.runtime.openOptionsPage()}>
          {say.settings}
        </button>
        <button
          type="button"
          className="plain"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}
        >
          {say.language}
        </button>
      </footer>
    </Speech>
  );
}

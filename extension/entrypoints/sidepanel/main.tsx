import { createRoot } from 'react-dom/client';
import type { ProfileName } from '#core/privacy/profiles.ts';
import { browser } from '../../browser.ts';
import { fromUs, isMessage } from '../../messages.ts';
import { App } from '../../panel/App.tsx';
import { PageCheck } from '../../panel/page-check.ts';
import { loadSettings } from '../../panel/settings.ts';
import { tabInFront } from '../../panel/tab-in-front.ts';

const settings = await loadSettings();
const check = new PageCheck();

/** Looks at the tab in front, or at the one tab that this panel was opened for. */
const look = async (chosen?: ProfileName): Promise<void> => {
  const [tab, { profile }] = await Promise.all([tabInFront(), loadSettings()]);
  if (tab !== undefined) await check.look(tab, chosen ?? profile);
};

browser.runtime.onMessage.addListener((message: unknown, sender) => {
  if (!fromUs(sender, browser.runtime.id) || !isMessage(message) || message.kind !== 'look') return;
  void tabInFront().then((tab) => (tab === message.tab ? look() : undefined));
});
/** After the tab in front has changed, or was loaded anew. */
const lookAgain = async (): Promise<void> => {
  if (!check.hasChecked(await tabInFront())) await look();
};
browser.tabs.onActivated.addListener(() => void lookAgain());
browser.tabs.onUpdated.addListener((id, { status }) => {
  if (status === 'complete') void tabInFront().then((tab) => (tab === id ? lookAgain() : undefined));
});

const root = document.getElementById('root');
if (root)
  createRoot(root).render(<App check={check} settings={settings} look={(profile) => void look(profile)} />);
await look();

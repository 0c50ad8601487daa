import { createRoot } from 'react-dom/client';
import { browser } from '../../browser.ts';
import { fromUs, isMessage } from '../../messages.ts';
import { App } from '../../panel/App.tsx';
import { PageCheck } from '../../panel/page-check.ts';
import { tabInFront } from '../../panel/tab-in-front.ts';
import { today } from '../../panel/today.ts';
import { policyInForce } from '../../settings/policy-in-force.ts';
import { loadSettings } from '../../settings/store.ts';

const settings = await loadSettings();
const check = new PageCheck();

/** Looks at the tab in front, or at the one tab that this panel was opened for. */
const look = async (): Promise<void> => {
  const [tab, policy] = await Promise.all([tabInFront(), policyInForce(today())]);
  if (tab !== undefined) await check.look(tab, policy);
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
if (root) createRoot(root).render(<App check={check} settings={settings} look={() => void look()} />);
await look();

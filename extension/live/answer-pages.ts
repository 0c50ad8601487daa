import { browser } from '../browser.ts';
import { type Ask, fromUs, isMessage, type LiveTerms } from '../messages.ts';
import { openPanel } from '../panel/open-panel.ts';
import { today } from '../panel/today.ts';
import { policyInForce } from '../settings/policy-in-force.ts';
import { siteFor } from '../settings/sites.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { countFrame, forgetCounts } from './counts.ts';
import { registerLive } from './register.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** The background's side of live checks: registers the scripts of switched-on sites, and answers what their frames ask. */
export function answerPages(): void {
  const update = async (): Promise<void> => registerLive(await loadSettings());
  browser.runtime.onInstalled.addListener(() => void update());
  browser.runtime.onStartup.addListener(() => void update());
  browser.permissions.onAdded.addListener(() => void update());
  browser.permissions.onRemoved.addListener(() => void update());
  watchSettings((settings) => void registerLive(settings));
  browser.tabs.onRemoved.addListener((tab) => void forgetCounts(tab));
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (!fromUs(sender, browser.runtime.id) || !isMessage(message)) return false;
    const answering = answerTo(message as Ask, sender);
    if (!answering) return false;
    answering.then(answer, () => answer(undefined));
    return true;
  });
}

function answerTo(ask: Ask, sender: Sender): Promise<unknown> | undefined {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return undefined;
  // At once: a browser opens a panel only while it still knows of the person's press.
  if (ask.kind === 'held') return Promise.resolve(openPanel(tab));
  if (ask.kind === 'engine' || ask.kind === 'patterns') return inject(ask.kind, tab.id, frameId);
  if (ask.kind === 'live') return termsFor(sender);
  if (ask.kind === 'count') return countFrame(tab.id, frameId, ask);
  return undefined;
}

const scripts = { engine: '/engine.js', patterns: '/patterns.js' } as const;

const inject = (script: keyof typeof scripts, tabId: number, frameId: number): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [scripts[script]] });

/** The terms for a frame, when its own origin is switched on. The top frame asks when its page begins: what was counted before is gone. */
async function termsFor({ origin, url, tab, frameId }: Sender): Promise<LiveTerms | undefined> {
  const [settings, policy] = await Promise.all([
    loadSettings(),
    policyInForce(today()),
    frameId === 0 && tab?.id !== undefined ? forgetCounts(tab.id) : undefined,
  ]);
  const { liveOrigins, guard, disabled } = settings;
  const own = origin ?? (url && URL.canParse(url) ? new URL(url).origin : 'null');
  if (!siteFor(liveOrigins, own)) return undefined;
  const files = guard.enabled && !disabled.includes('files');
  return { policy, guard, files };
}

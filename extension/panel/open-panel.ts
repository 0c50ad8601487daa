import { browser } from '../browser.ts';
import type { Call } from '../messages.ts';

/** Firefox has a sidebar in the place of a side panel. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

type Tab = Parameters<Parameters<typeof browser.action.onClicked.addListener>[0]>[0];

/**
 * Shows the panel and has it check the tab. Must run inside the handler of a click: browsers open a panel in no other moment.
 * A Chromium of another maker, without side panels, gets the panel as a window that stays with the tab.
 */
export function openPanel(tab: Tab): void {
  if (tab.id === undefined) return;
  const { sidebarAction } = browser as WithSidebar;
  const shown = sidebarAction
    ? sidebarAction.open()
    : browser.sidePanel?.open
      ? browser.sidePanel.open({ windowId: tab.windowId })
      : openWindow(tab.id);
  const call: Call = { kind: 'look', tab: tab.id };
  // A panel that has just been opened listens later and looks by itself.
  void Promise.resolve(shown)
    .then(() => browser.runtime.sendMessage(call))
    .catch(() => undefined);
}

async function openWindow(tab: number): Promise<void> {
  await browser.windows.create({
    url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${tab}`,
    type: 'popup',
    width: 400,
    height: 720,
  });
}

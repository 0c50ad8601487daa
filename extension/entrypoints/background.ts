import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../browser.ts';
import { answerPages } from '../live/answer-pages.ts';
import type { Call } from '../messages.ts';
import { openPanel } from '../panel/open-panel.ts';
import { handOver } from '../panel/selection.ts';
import { serveBridge } from '../replace/bridge/serve-bridge.ts';

const menuId = 'check';
const selectionMenuId = 'check-selection';

/** Opens the panel at a person's click, and passes keyboard commands on. No text of a notice comes through here, but what a person selected to have it checked. */
export default defineBackground(() => {
  serveBridge();
  answerPages();
  // The panel opens from a click that we see ourselves, as only such a click grants the page (activeTab).
  browser.action.onClicked.addListener((tab) => openPanel(tab));

  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the menu of the version before.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: menuId,
      title: browser.i18n.getMessage('menuCheck'),
      contexts: ['page', 'editable', 'frame'],
    });
    browser.contextMenus.create({
      id: selectionMenuId,
      title: browser.i18n.getMessage('menuSelection'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (!tab) return;
    if (menuItemId === selectionMenuId) void handOver(selectionText ?? '');
    if (menuItemId === menuId || menuItemId === selectionMenuId) openPanel(tab);
  });

  browser.commands.onCommand.addListener((command) => {
    if (command === 'next' || command === 'previous') call({ kind: 'step', by: command === 'next' ? 1 : -1 });
  });
});

/** To the panel, if there is one. */
function call(message: Call): void {
  browser.runtime.sendMessage(message).catch(() => undefined);
}

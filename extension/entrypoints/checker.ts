import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../browser.ts';
import { engineHere } from '../check/engine-here.ts';
import { FrameCheck } from '../check/frame-check.ts';
import { placeCheck } from '../check/this-frame.ts';
import { readsForItself } from '../fields/frame-role.ts';
import { fromUs, portName } from '../messages.ts';

/** Set in this extension's own world of the page, where the page cannot see it. */
const world = globalThis as { mingshiListens?: typeof browser.runtime };

/**
 * In pages of switched-on sites as they load, and in the tab that the panel looks at. Answers the panel's port; text never leaves the
 * frame.
 */
export default defineUnlistedScript(() => {
  // An extension that was reloaded leaves its old script behind; that one has no id any more.
  if (world.mingshiListens?.id) return;
  world.mingshiListens = browser.runtime;
  if (!readsForItself(window)) return;
  const check = new FrameCheck(document);
  placeCheck(check);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === portName && fromUs(port.sender, browser.runtime.id)) check.attach(port);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || 'settings' in changes) void check.ask();
  });
  void check.ask();
  // Whoever gets this script is checked: the engine comes while the terms are asked for and the page is read.
  engineHere().catch(() => undefined);
});

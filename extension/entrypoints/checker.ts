import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../browser.ts';
import { Checker } from '../check/checker.ts';
import { readsForItself } from '../fields/frame-role.ts';
import { fromUs, isMessage, type Order, portName } from '../messages.ts';

/** Set in this extension's own world of the page, where the page cannot see it. */
const world = globalThis as { mingshiListens?: typeof browser.runtime };

/** Injected by the panel into the frames of a tab. Answers the panel's port; text never leaves the frame. */
export default defineUnlistedScript(() => {
  // An extension that was reloaded leaves its old script behind; that one has no id any more.
  if (world.mingshiListens?.id || !readsForItself(window)) return;
  world.mingshiListens = browser.runtime;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portName || !fromUs(port.sender, browser.runtime.id)) return;
    const checker = new Checker(document, (answer) => port.postMessage(answer));
    port.onMessage.addListener((message: unknown) => {
      if (isMessage(message)) void checker.obey(message as Order);
    });
    port.onDisconnect.addListener(() => checker.stop());
  });
});

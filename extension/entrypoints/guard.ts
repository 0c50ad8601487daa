import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../browser.ts';
import { checkHere } from '../check/this-frame.ts';
import { readsForItself } from '../fields/frame-role.ts';
import { Guard } from '../guard/guard.ts';
import { Notice } from '../guard/notice.ts';
import type { Ask } from '../messages.ts';

/** In pages of switched-on sites, before their own scripts. */
export default defineUnlistedScript(() => {
  if (!readsForItself(window)) return;
  const guard = new Guard({
    check: checkHere,
    notice: new Notice(document),
    openPanel: () => void browser.runtime.sendMessage({ kind: 'held' } satisfies Ask).catch(() => undefined),
  });
  guard.watch(window);
});

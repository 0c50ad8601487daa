import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { carryOut } from '../replace/bridge/carry-out.ts';
import { type BridgeAnswer, type BridgeOrder, orderName } from '../replace/bridge/order.ts';

/** Runs once in the page's world, takes its order, answers, and leaves nothing behind: no listener, no name. */
export default defineUnlistedScript((): BridgeAnswer => {
  const world = globalThis as { [orderName]?: BridgeOrder };
  const order = world[orderName];
  delete world[orderName];
  try {
    return order ? carryOut(order, document) : 'absent';
  } catch {
    // The page's own code failed under our hands; the text is read back by the caller.
    return 'absent';
  }
});

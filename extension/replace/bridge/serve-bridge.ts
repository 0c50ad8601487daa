import { browser } from '../../browser.ts';
import { fromUs, isMessage } from '../../messages.ts';
import { type BridgeAnswer, type BridgeOrder, isAnswer, orderName } from './order.ts';

/** In the background: takes a frame's order into the page's world of that same frame, and brings the answer back. */
export function serveBridge(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, answer: (answer: BridgeAnswer) => void) => {
      if (!fromUs(sender, browser.runtime.id) || !isMessage(message) || message.kind !== 'bridge')
        return undefined;
      const [tab, frame] = [sender.tab?.id, sender.frameId];
      if (tab === undefined || frame === undefined) return undefined;
      void cross(tab, frame, message.order).then(answer, () => answer('absent'));
      return true;
    },
  );
}

async function cross(tabId: number, frame: number, order: BridgeOrder): Promise<BridgeAnswer> {
  const target = { tabId, frameIds: [frame] };
  await browser.scripting.executeScript({ target, world: 'MAIN', func: lay, args: [orderName, order] });
  const [result] = await browser.scripting.executeScript({
    target,
    world: 'MAIN',
    files: ['/bridge-main.js'],
  });
  const said: unknown = result?.result;
  return isAnswer(said, order.edits.length) ? said : 'absent';
}

/** Stands alone, as it is sent as text. A page that took the name for itself makes it throw, and the bridge is not used. */
function lay(name: string, order: unknown): void {
  Object.defineProperty(globalThis, name, { value: order, configurable: true, enumerable: false });
}

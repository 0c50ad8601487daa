import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import type { Bench } from './browser.ts';

interface Port {
  postMessage(message: object): void;
  disconnect(): void;
  onMessage: { addListener(hear: (message: Heard) => void): void };
}
interface Heard {
  kind: string;
  document: string;
  milliseconds: number;
  rest?: number;
  results: { outcome: string }[];
  findings: { id: string; severity: string }[];
}
interface Api {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    connect(tab: number, options: object): Port;
  };
  storage: {
    onChanged: { addListener(hear: (changes: Record<string, { newValue?: unknown }>) => void): void };
  };
  scripting: {
    executeScript(options: object): Promise<{ result?: boolean }[]>;
    insertCSS(options: object): Promise<unknown>;
  };
}

/** Checks a page as the panel does, and keeps the port open. Gives what the frame says: milliseconds to the last mark, and how much was found. */
export const checkByPort = ({
  panel,
  origin,
}: Bench): Promise<{ milliseconds: number; findings: number; leaks: number }> =>
  panel.evaluate(
    async ([url, policy]) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const world = globalThis as unknown as { port?: Port; last?: Heard };
      world.port?.disconnect();
      delete world.last;
      const [tab] = await chrome.tabs.query({ url });
      const tabId = tab?.id ?? 0;
      // As the panel does: once a page.
      const isThere = (): boolean => 'mingshiListens' in globalThis;
      const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func: isThere });
      if (!frame?.result) await chrome.scripting.executeScript({ target: { tabId }, files: ['/checker.js'] });
      const port = chrome.tabs.connect(tabId, { frameId: 0, name: 'mingshi' });
      world.port = port;
      const report = new Promise<Heard>((done) =>
        port.onMessage.addListener((message) => {
          if (message.kind === 'report') world.last = message;
          if (message.kind === 'notes') for (const one of message.findings) world.last?.findings.push(one);
          const { last } = world;
          if (last && (message.kind === 'report' || message.kind === 'notes') && !message.rest) done(last);
        }),
      );
      port.postMessage({ kind: 'check', policy });
      const heard = await report;
      return {
        milliseconds: heard.milliseconds,
        findings: heard.findings.length,
        leaks: heard.findings.filter(({ severity }) => severity === 'leak').length,
      };
    },
    [`${origin.replace(/:\d+$/, '')}/*`, defaultPolicy('2026-11-22')] as const,
  );

/** Masks every leak of the last report. Gives how long it took and how many of each outcome there were. */
export const maskByPort = ({
  panel,
}: Bench): Promise<{ milliseconds: number; outcomes: Record<string, number> }> =>
  panel.evaluate(async () => {
    const { port, last } = globalThis as unknown as { port: Port; last: Heard };
    const began = performance.now();
    const masked = new Promise<Heard>((done) =>
      port.onMessage.addListener((message) => {
        if (message.kind === 'masked') done(message);
      }),
    );
    const findings = last.findings.filter(({ severity }) => severity === 'leak').map(({ id }) => id);
    port.postMessage({ kind: 'mask', document: last.document, nonce: 'bench', findings });
    const outcomes: Record<string, number> = {};
    for (const { outcome } of (await masked).results) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    return { milliseconds: Math.round(performance.now() - began), outcomes };
  });

/** Lets go of the page. */
export const letGo = ({ panel }: Bench): Promise<void> =>
  panel.evaluate(() => (globalThis as unknown as { port?: Port }).port?.disconnect());

/** Puts the checker into the page, as its site's registration does when it loads. */
export const injectChecker = ({ panel, origin }: Bench): Promise<unknown> =>
  panel.evaluate(
    async (url) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const [tab] = await chrome.tabs.query({ url });
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['/checker.js'] });
    },
    `${origin.replace(/:\d+$/, '')}/*`,
  );

/** When so many leaks are counted in a page, as a time of day: the number on the toolbar. */
export const counted = ({ panel }: Bench, count: number): Promise<number> =>
  panel.evaluate(
    (count) =>
      new Promise<number>((done) => {
        const { chrome } = globalThis as unknown as { chrome: Api };
        chrome.storage.onChanged.addListener((changes) => {
          for (const [key, { newValue }] of Object.entries(changes)) {
            if (!key.startsWith('counts-')) continue;
            const frames = Object.values((newValue ?? {}) as Record<string, { leaks: number }>);
            if (frames.reduce((sum, { leaks }) => sum + leaks, 0) === count) done(Date.now());
          }
        });
      }),
    count,
  );

import type { Policy } from '#core/privacy/policy.ts';
import { browser } from '../browser.ts';
import { markStyle } from '../highlight/style.ts';
import { type Answer, isMessage, type Order, type Outcome, portName, type Report } from '../messages.ts';
import { type Listed, merge, type Summary } from './merge.ts';

export type Phase = 'idle' | 'checking' | 'done' | 'no-access';

/** What the panel knows of the tab it looks at. */
export interface PageState {
  phase: Phase;
  summary: Summary;
  /** What became of the last command to mask. */
  outcomes?: { outcome: Outcome; count: number }[];
  /** Frames and their documents where only `unmask` takes the last masking back. */
  undo?: { frame: number; document: string }[];
}

type Port = ReturnType<typeof browser.tabs.connect>;

const nothing: PageState = { phase: 'idle', summary: merge(new Map()) };

/** The panel's side of a check: puts the checker into a tab's frames, talks to them, and gathers what they report. */
export class PageCheck {
  #tab: number | undefined;
  #ports = new Map<number, Port>();
  #reports = new Map<number, Report>();
  #waiting = new Set<number>();
  #nonces = new Set<string>();
  #state = nothing;
  #tell = new Set<() => void>();
  #began = 0;

  /** For `useSyncExternalStore`. */
  subscribe = (tell: () => void): (() => void) => {
    this.#tell.add(tell);
    return () => this.#tell.delete(tell);
  };
  state = (): PageState => this.#state;

  /** Looks at a tab: checks every frame that may be read. Needs the grant of a click on the toolbar, or of the origin. */
  async look(tab: number, policy: Policy): Promise<void> {
    this.leave();
    const turn = ++this.#began;
    this.#tab = tab;
    this.#set({ ...nothing, phase: 'checking' });
    const frames = await inject(tab);
    if (turn !== this.#began) return;
    if (frames.length === 0) {
      this.#set({ ...nothing, phase: 'no-access' });
      return;
    }
    this.#waiting = new Set(frames);
    for (const frame of frames) this.#connect(tab, frame, policy);
  }

  /** Whether this tab was checked, and is still the document that was. */
  hasChecked(tab: number | undefined): boolean {
    return this.#tab === tab && this.#state.phase === 'done';
  }

  /** Lets go of the tab: the frames take their marks away when their port closes. */
  leave(): void {
    for (const port of this.#ports.values()) port.disconnect();
    this.#ports.clear();
    this.#reports.clear();
    this.#waiting.clear();
    this.#set(nothing);
  }

  show({ frame, document, id }: Listed): void {
    this.#order(frame, { kind: 'show', document, finding: id });
  }

  mask(findings: readonly Listed[]): void {
    const { outcomes: _, undo: __, ...state } = this.#state;
    this.#set(state);
    for (const [frame, group] of Map.groupBy(findings, ({ frame }) => frame)) {
      const [first] = group;
      if (!first) continue;
      const nonce = crypto.randomUUID();
      this.#nonces.add(nonce);
      this.#order(frame, {
        kind: 'mask',
        document: first.document,
        nonce,
        findings: group.map(({ id }) => id),
      });
    }
  }

  /** Takes the last masking back where the editor's own undo cannot. */
  unmask(): void {
    const { outcomes: _, undo = [], ...state } = this.#state;
    this.#set(state);
    for (const { frame, document } of undo)
      this.#order(frame, { kind: 'unmask', document, nonce: crypto.randomUUID() });
  }

  #order(frame: number, order: Order): void {
    this.#ports.get(frame)?.postMessage(order);
  }

  #connect(tab: number, frame: number, policy: Policy): void {
    const port = browser.tabs.connect(tab, { frameId: frame, name: portName });
    this.#ports.set(frame, port);
    port.onMessage.addListener((message: unknown) => {
      if (this.#ports.get(frame) === port && isMessage(message)) this.#hear(frame, message as Answer);
    });
    // A frame that its parent reads does not listen; a frame that went away reports no more.
    port.onDisconnect.addListener(() => {
      if (this.#ports.get(frame) !== port) return;
      this.#ports.delete(frame);
      this.#reports.delete(frame);
      this.#heardFrom(frame);
    });
    port.postMessage({ kind: 'check', policy } satisfies Order);
  }

  #hear(frame: number, answer: Answer): void {
    if (answer.kind === 'report') {
      this.#reports.set(frame, answer);
      this.#heardFrom(frame);
    } else if (answer.kind === 'masked' && this.#nonces.delete(answer.nonce)) {
      const counts = new Map((this.#state.outcomes ?? []).map(({ outcome, count }) => [outcome, count]));
      for (const { outcome } of answer.results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      const outcomes = [...counts].map(([outcome, count]) => ({ outcome, count }));
      const undo = [
        ...(this.#state.undo ?? []),
        ...(answer.undo === 'button' ? [{ frame, document: answer.document }] : []),
      ];
      this.#set({ ...this.#state, outcomes, undo });
    }
  }

  #heardFrom(frame: number): void {
    this.#waiting.delete(frame);
    if (this.#waiting.size > 0) return;
    this.#set(
      this.#reports.size === 0 ? nothing : { ...this.#state, phase: 'done', summary: merge(this.#reports) },
    );
  }

  #set(state: PageState): void {
    this.#state = state;
    for (const tell of this.#tell) tell();
    if (this.#tab !== undefined && state.phase === 'done') badge(this.#tab, state.summary);
  }
}

/** Puts script and marks into every frame that we may enter. Gives the ids of those frames; none when the page is not granted. */
async function inject(tab: number): Promise<number[]> {
  const target = { tabId: tab, allFrames: true };
  try {
    const results = await browser.scripting.executeScript({ target, files: ['/checker.js'] });
    await browser.scripting.insertCSS({ target, css: markStyle });
    return results.map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

/** The count on the toolbar: what must be handled or decided. A tick would say too much; nothing found shows nothing. */
function badge(tab: number, { findings }: Summary): void {
  const count = findings.filter(({ severity }) => severity !== 'notice').length;
  const leaks = findings.some(({ severity }) => severity === 'leak');
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  // The tab may be gone by now.
  void browser.action.setBadgeText({ tabId: tab, text }).catch(() => undefined);
  void browser.action
    .setBadgeBackgroundColor({ tabId: tab, color: leaks ? '#a2231d' : '#8a5200' })
    .catch(() => undefined);
}

import { browser } from '../browser.ts';
import { Notice } from '../guard/notice.ts';
import { type Answer, type Ask, isMessage, type LiveTerms, type Order } from '../messages.ts';
import { Uploads } from '../upload/uploads.ts';
import { Checker } from './checker.ts';
import type { Open } from './open.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** The check of one frame: for the panel as long as it listens, and for as long as its site is switched on. */
export class FrameCheck {
  readonly checker: Checker;
  readonly #ports = new Set<Port>();
  #terms: LiveTerms | undefined;
  #told: Open = { leaks: 0, likely: 0 };

  constructor(page: Document) {
    const notice = new Notice(page);
    const uploads = new Uploads({
      wanted: () => this.#terms?.files === true,
      changed: () => {
        notice.close();
        if (uploads.waiting) {
          notice.show({ kind: 'upload' });
          void ask({ kind: 'held' });
        }
        this.checker.tellOfUpload();
      },
      dropsOnce: browser.runtime.getURL('/').startsWith('moz-'),
    });
    this.checker = new Checker(page, {
      uploads,
      read: (roots) => uploads.watch(roots),
      answer: (answer) => this.#answer(answer),
      hears: () => this.#ports.size > 0,
      counted: (open) => this.#count(open),
    });
  }

  /** On what terms this page is checked while it is written; nothing when its site is not switched on. */
  get terms(): LiveTerms | undefined {
    return this.#terms;
  }

  /** Lets a panel in. */
  attach(port: Port): void {
    this.#ports.add(port);
    port.onMessage.addListener((message: unknown) => {
      if (isMessage(message)) void this.checker.obey(message as Order);
    });
    port.onDisconnect.addListener(() => {
      this.#ports.delete(port);
      if (this.#ports.size === 0 && !this.#terms) this.checker.stop();
    });
  }

  /** Asks whether this page's site is switched on, and begins or ends the live check. */
  async ask(): Promise<void> {
    const terms = await ask({ kind: 'live' });
    const before = this.#terms;
    this.#terms = terms as LiveTerms | undefined;
    this.#told = { leaks: 0, likely: 0 };
    if (before && !this.#terms) void ask({ kind: 'count', ...this.#told });
    if (this.#terms) await this.checker.begin(this.#terms.policy);
    else if (before && this.#ports.size === 0) this.checker.stop();
  }

  #answer(answer: Answer): void {
    for (const port of this.#ports) port.postMessage(answer);
  }

  #count(open: Open): void {
    if (!this.#terms || (open.leaks === this.#told.leaks && open.likely === this.#told.likely)) return;
    this.#told = open;
    void ask({ kind: 'count', ...open });
  }
}

/** An extension that was reloaded answers its old scripts no more. */
const ask = (message: Ask): Promise<unknown> => browser.runtime.sendMessage(message).catch(() => undefined);

import type { FrameCheck } from '../check/frame-check.ts';
import type { Open } from '../check/open.ts';
import { publishes, publishingControl } from './control.ts';
import type { Notice } from './notice.ts';
import { submitCalled } from './submit-called.ts';

/** A decision to go on holds for so long, and as long as no further leak comes. Milliseconds. */
const allowance = 120_000;
/** A check that takes longer lets the next press through: this is a reminder, and no lock. Milliseconds. */
const longestCheck = 10_000;

const presses = ['pointerdown', 'mousedown', 'click', 'keydown', 'submit', submitCalled];

/** What the guard needs of its surroundings. */
export interface Surroundings {
  /** The check of this frame, as soon as it is there. */
  check(): FrameCheck | undefined;
  notice: Notice;
  /** Brings the panel up, where it is decided. */
  openPanel(): void;
}

/**
 * The publishing reminder (发布提醒) of a frame: a press on 发布 while a leak is open is stopped and told of. It decides nothing; going on
 * is decided in the panel. A page that wants to get around it can.
 */
export class Guard {
  readonly #around: Surroundings;
  #watched = new WeakSet<EventTarget>();
  #allowed: { until: number; leaks: number } | undefined;
  #waiting: number | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Listens in a window before anyone else does, and in the frames of the same origin that its check reads. */
  watch(view: EventTarget): void {
    if (this.#watched.has(view)) return;
    this.#watched.add(view);
    for (const press of presses) view.addEventListener(press, this.#hear, { capture: true });
  }

  #hear = (event: Event): void => {
    const check = this.#around.check();
    const terms = check?.terms?.guard;
    if (!check || !terms?.enabled) return;
    for (const root of check.checker.roots)
      if ('defaultView' in root && root.defaultView) this.watch(root.defaultView);
    if (this.#concerns(event, check)) this.#judge(event, check);
  };

  /** Whether this press would publish. */
  #concerns(event: Event, check: FrameCheck): boolean {
    const terms = check.terms?.guard;
    if (!terms) return false;
    if (event.type === 'submit' || event.type === submitCalled) {
      const { submitter } = event as SubmitEvent;
      if (submitter && publishes(submitter, terms.labels)) return true;
      const form = event.composedPath()[0] as Node;
      return [...check.checker.leaking()].some((element) => form.contains(element));
    }
    if (event.type === 'keydown') {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent;
      const together = ctrlKey || metaKey;
      if (together && (key.toLowerCase() === 's' || key === 'Enter')) return true;
      if (key !== 'Enter' && key !== ' ') return false;
    }
    return publishingControl(event, terms) !== undefined;
  }

  #judge(event: Event, check: FrameCheck): void {
    const open = check.checker.open();
    if (open && this.#passes(open)) {
      this.#around.notice.close();
      return;
    }
    if (!open && this.#waiting !== undefined && performance.now() - this.#waiting > longestCheck) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (open) this.#hold(open, check, event.isTrusted);
    else void this.#wait(check);
  }

  #passes({ leaks }: Open): boolean {
    if (leaks === 0) return true;
    return (
      this.#allowed !== undefined && performance.now() < this.#allowed.until && leaks <= this.#allowed.leaks
    );
  }

  #hold(open: Open, check: FrameCheck, byPerson: boolean): void {
    this.#around.notice.show({ kind: 'open', ...open });
    const first = check.checker.hold(() => {
      this.#allowed = { until: performance.now() + allowance, leaks: open.leaks };
      this.#around.notice.show({ kind: 'released' });
    });
    // What a script of the page pressed opens nothing.
    if (first && byPerson) this.#around.openPanel();
  }

  /** The check is not done: the person is told, and told again when it is. */
  async #wait(check: FrameCheck): Promise<void> {
    this.#waiting ??= performance.now();
    this.#around.notice.show({ kind: 'checking' });
    await check.checker.settle();
    this.#waiting = undefined;
    const open = check.checker.open();
    if (open && this.#passes(open)) this.#around.notice.show({ kind: 'clear' });
    else if (open) this.#hold(open, check, false);
  }
}

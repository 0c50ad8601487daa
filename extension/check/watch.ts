/** Least time between the last change and the next check. Milliseconds. */
const quiet = 300;
/** A check may take this share of the time at most, however often the page changes. */
const share = 0.1;
/** A page that never rests is checked all the same, after so many pauses. */
const longest = 10;

/** Calls back when the text of a page has changed and its writer rests; never while an input method composes. */
export class Watch {
  readonly #changed: () => void;
  #observer: MutationObserver | undefined;
  #watched: (Document | ShadowRoot)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = quiet;
  /** When the first change came that no check has seen. */
  #since = 0;
  composing = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Watches these roots and no others. @param cost how long the last check took, in milliseconds. */
  over(roots: (Document | ShadowRoot)[], cost: number): void {
    this.stop();
    this.#pause = Math.max(quiet, cost / share);
    this.#watched = roots;
    this.#observer = new MutationObserver(this.#later);
    for (const root of roots) {
      this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
      root.addEventListener('input', this.#later, { capture: true });
      root.addEventListener('compositionstart', this.#compose, { capture: true });
      root.addEventListener('compositionend', this.#compose, { capture: true });
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer?.disconnect();
    for (const root of this.#watched) {
      root.removeEventListener('input', this.#later, { capture: true });
      root.removeEventListener('compositionstart', this.#compose, { capture: true });
      root.removeEventListener('compositionend', this.#compose, { capture: true });
    }
    this.#watched = [];
  }

  #later = (): void => {
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    const rest = Math.min(this.#pause, Math.max(0, this.#since + this.#pause * longest - now));
    this.#timer = setTimeout(this.#rested, rest);
  };

  #rested = (): void => {
    this.#timer = undefined;
    if (this.composing) this.#later();
    else this.#changed();
  };

  #compose = (event: Event): void => {
    this.composing = event.type === 'compositionstart';
    this.#later();
  };
}

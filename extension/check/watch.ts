/** Least time between the last change and the next check. Milliseconds. */
const quiet = 300;
/** A check may take this share of the time at most, however often the page changes. */
const share = 0.1;

/** Calls back when the text of a page has changed and its writer rests; never while an input method composes. */
export class Watch {
  readonly #changed: () => void;
  #observer: MutationObserver | undefined;
  #watched: (Document | ShadowRoot)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = quiet;
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
      root.addEventListener('input', this.#later, true);
      root.addEventListener('compositionstart', this.#compose, true);
      root.addEventListener('compositionend', this.#compose, true);
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer?.disconnect();
    for (const root of this.#watched) {
      root.removeEventListener('input', this.#later, true);
      root.removeEventListener('compositionstart', this.#compose, true);
      root.removeEventListener('compositionend', this.#compose, true);
    }
    this.#watched = [];
  }

  #later = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.composing ? this.#later() : this.#changed()), this.#pause);
  };

  #compose = (event: Event): void => {
    this.composing = event.type === 'compositionstart';
    this.#later();
  };
}

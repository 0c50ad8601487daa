import type { Memory } from '../fields/memory.ts';

/** Attributes whose values are read, or say how the text is to be read. Others change all the time. */
const attributes = [
  'contenteditable',
  'value',
  'title',
  'alt',
  'placeholder',
  'href',
  'aria-label',
  'content',
];
const events = ['input', 'change', 'reset', 'load', 'compositionstart', 'compositionend'];
const writing = new Set(['input', 'compositionstart', 'compositionend']);
/** More changes at once than a writer makes. */
const storm = 1_000;
/** So many storms within the time are a page that never rests. */
const mostStorms = 5;
const stormTime = 5_000;

interface Listener {
  /** Something has changed, and what is known of it was forgotten. `byPerson`: someone wrote, and no script. */
  changed(byPerson: boolean): void;
  /** The page changes without end. */
  restless(): void;
}

/** Hears of changes of a page's text and has the memory forget what they touched. It sets no timers. */
export class Watch {
  readonly #memory: Memory;
  readonly #listener: Listener;
  readonly #observer: MutationObserver;
  #watched = new Set<Document | ShadowRoot>();
  #storms: number[] = [];
  #composing = false;

  constructor(memory: Memory, listener: Listener) {
    this.#memory = memory;
    this.#listener = listener;
    this.#observer = new MutationObserver((records) => this.#hear(records));
  }

  /** Whether an input method is writing: nothing may be read or replaced then. */
  get composing(): boolean {
    return this.#composing;
  }

  /** Watches these roots and no others. */
  over(roots: readonly (Document | ShadowRoot)[]): void {
    if (roots.length === this.#watched.size && roots.every((root) => this.#watched.has(root))) return;
    this.stop();
    this.#watched = new Set(roots);
    for (const root of roots) {
      this.#observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: attributes,
      });
      for (const event of events)
        root.addEventListener(event, this.#happen, { capture: true, passive: true });
    }
  }

  /** What has changed and was not yet told of. */
  flush(): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#hear(records);
  }

  stop(): void {
    this.#observer.disconnect();
    for (const root of this.#watched)
      for (const event of events) root.removeEventListener(event, this.#happen, { capture: true });
    this.#watched.clear();
    this.#composing = false;
  }

  #hear(records: readonly MutationRecord[]): void {
    for (const node of new Set(records.map(({ target }) => target))) this.#memory.forget(node);
    if (records.length > storm && this.#isRestless()) this.#listener.restless();
    else this.#listener.changed(false);
  }

  #isRestless(): boolean {
    const now = performance.now();
    this.#storms = [...this.#storms.filter((time) => now - time < stormTime), now];
    return this.#storms.length >= mostStorms;
  }

  #happen = (event: Event): void => {
    if (event.type === 'compositionstart') this.#composing = true;
    if (event.type === 'compositionend') this.#composing = false;
    const [target] = event.composedPath();
    // What is typed into an editor is a mutation as well, and that names the paragraph.
    const known = writing.has(event.type) && !(target && 'value' in target);
    if (!known && target && 'nodeType' in target) this.#memory.forget(target as Node);
    this.#listener.changed(event.isTrusted && event.type === 'input');
  };
}

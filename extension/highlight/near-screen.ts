/** Elements in so many groups at most are asked where they stand: asking takes about a microsecond each. */
const mostGroups = 1_000;
/** So many groups are asked together first. */
const together = 32;
/** So far beyond the screen still counts as near, so that a mark is there before it is scrolled to. Pixels. */
const margin = 1_000;
/** A group is told of by the IntersectionObserver as well, for what no scrolling brings: a tab of the page that opens. */
const options: IntersectionObserverInit = { rootMargin: `${margin}px 0px` };

/** Tells which of many things stand near the screen, each time that scrolling, growing or showing may have changed it. Sets no timers. */
export class NearScreen<T> {
  readonly #elementOf: (thing: T) => Element;
  readonly #tell: (near: readonly T[]) => void;
  #groups: T[][] = [];
  #last: Element | undefined;
  #observer: IntersectionObserver | undefined;
  /** The first elements of the groups that were near when it was last looked. */
  #near = new Set<Element>();
  #stop = new AbortController();
  #due = false;

  /** @param elementOf where a thing stands. @param tell is given the things that stand near the screen now, in the page's order. */
  constructor(elementOf: (thing: T) => Element, tell: (near: readonly T[]) => void) {
    this.#elementOf = elementOf;
    this.#tell = tell;
  }

  /** Watches these, and no others, in the page's order, in documents and shadow roots that may scroll. */
  watch(things: readonly T[], roots: readonly (Document | ShadowRoot)[]): void {
    this.stop();
    const size = Math.max(1, Math.ceil(things.length / mostGroups));
    for (let at = 0; at < things.length; at += size) this.#groups.push(things.slice(at, at + size));
    const last = things.at(-1);
    this.#last = last && this.#elementOf(last);
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    for (const root of roots) {
      root.addEventListener('scroll', this.#later, { capture: true, passive: true, signal });
      const view = 'defaultView' in root ? root.defaultView : null;
      view?.addEventListener('resize', this.#later, { passive: true, signal });
    }
    this.#observer = new IntersectionObserver(this.#shown, options);
    for (const [first] of this.#groups) if (first) this.#observer.observe(this.#elementOf(first));
    // A page at rest is laid out; one that is not would have to be for its next frame.
    this.#look();
  }

  stop(): void {
    this.#stop.abort();
    this.#observer?.disconnect();
    this.#groups = [];
    this.#near.clear();
  }

  /** What a scroll has brought is looked at already. */
  #shown = (entries: readonly IntersectionObserverEntry[]): void => {
    if (entries.some(({ isIntersecting, target }) => isIntersecting && !this.#near.has(target)))
      this.#later();
  };

  /** After the next frame the browser knows where everything stands, and asking costs it no layout. */
  #later = (): void => {
    if (this.#due || this.#groups.length === 0) return;
    this.#due = true;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        this.#due = false;
        this.#look();
      };
      port2.postMessage(undefined);
    });
  };

  /** A group reaches from its first element to the first of the next one, and so do many groups together: of these only those near the screen are asked each. */
  #look(): void {
    const groups = this.#groups;
    if (groups.length === 0) return;
    const frames = new Map<Window, Frame>();
    const known: (Edge | undefined)[] = [];
    const edge = (index: number): Edge | undefined => {
      if (index in known) return known[index];
      const first = groups[index]?.find((thing) => this.#elementOf(thing).isConnected);
      const element = first ? this.#elementOf(first) : index === groups.length ? this.#last : undefined;
      known[index] = element && edgeOf(element, frames);
      return known[index];
    };
    const isNear = (from: Edge, to = from): boolean =>
      Math.max(from.bottom, to.bottom) > -margin && Math.min(from.top, to.top) < to.end;
    const near: T[] = [];
    this.#near.clear();
    for (let many = 0; many < groups.length; many += together) {
      const end = Math.min(many + together, groups.length);
      const [from, to] = [edge(many), edge(end)];
      if (from && to && !isNear(from, to)) continue;
      for (let index = many; index < end; index += 1) {
        const begin = edge(index);
        const group = groups[index];
        const first = group?.[0];
        if (!begin || !group || !first || !isNear(begin, edge(index + 1))) continue;
        this.#near.add(this.#elementOf(first));
        for (const thing of group) near.push(thing);
      }
    }
    this.#tell(near);
  }
}

/** Where an element stands: on the screen of the outermost window, and where what is near the screen ends. Pixels. */
interface Edge {
  top: number;
  bottom: number;
  end: number;
}
/** Where a window's own top stands on that screen, and how high the screen is. */
interface Frame {
  top: number;
  height: number;
}

/** Where an element stands, as far out as we may ask. */
function edgeOf(element: Element, frames: Map<Window, Frame>): Edge | undefined {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.isConnected) return undefined;
  const frame = frames.get(view) ?? frameOf(view);
  frames.set(view, frame);
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top + frame.top, bottom: bottom + frame.top, end: frame.height + margin };
}

function frameOf(view: Window): Frame {
  const outer = outerFrame(view);
  const parent = outer?.ownerDocument.defaultView;
  if (!outer || !parent) return { top: 0, height: view.innerHeight };
  const { top, height } = frameOf(parent);
  return { top: top + outer.getBoundingClientRect().top, height };
}

function outerFrame(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

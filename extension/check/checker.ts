import type { Policy } from '#core/privacy/policy.ts';
import { runSteps } from '#core/privacy/steps.ts';
import { elementOf, type Piece } from '../fields/piece.ts';
import { type Span, spanOf } from '../fields/stretch.ts';
import { Marks } from '../highlight/marks.ts';
import { revealInField, revealSpan } from '../highlight/reveal.ts';
import type { Answer, Order, Outcome, Report } from '../messages.ts';
import { type Change, takeBack } from '../replace/replace-in-nodes.ts';
import type { Engine } from './engine.ts';
import { engineHere } from './engine-here.ts';
import { Identities } from './identities.ts';
import { inSlices } from './in-slices.ts';
import { type Found, inspect } from './inspect.ts';
import { maskFound } from './mask-found.ts';
import { maskedCopy } from './masked-copy.ts';
import { type Open, openOf } from './open.ts';
import { PageScan } from './page-scan.ts';
import { rootOf } from './root-of.ts';
import { seal } from './seal.ts';
import { isDone, take, tally } from './tally.ts';
import { Watch } from './watch.ts';

/** How often masking is tried anew after an editor drew its text again. */
const rounds = 4;
/** After the last change and this rest the whole is scanned once more: what stands far apart may belong together. Milliseconds. */
const rest = 1_000;
/** Scanning the whole again takes this share of the time at most, and so does telling the panel. */
const share = 0.1;
/** A short list is told at once, a long one after a pause. */
const fewNotes = 500;
const pauseOfTold = 500;
/** How often the panel hears how far a long check is. Milliseconds. */
const beat = 200;
/** One step of the engine, in code units. */
const stepLength = 2_000;

/** So much new text is scanned while a person's press waits. UTF-16 code units. */
const mostAtOnce = 20_000;

/** Who is told of a check. */
export interface Listener {
  answer(answer: Answer): void;
  /** Whether a panel listens at all; without one no list is made. */
  hears(): boolean;
  /** What is open has changed. */
  counted(open: Open): void;
}

/** Checks one document: reads, scans, marks, masks, and keeps up with its changes until it is stopped. */
export class Checker {
  readonly #listener: Listener;
  readonly #page: Document;
  /** Commands name the document they mean; a reloaded page has another. */
  readonly #document = crypto.randomUUID();
  readonly #identities = new Identities();
  readonly #marks = new Marks();
  readonly #scan: PageScan;
  readonly #watch: Watch;
  readonly #nonces = new Set<string>();
  #engine: Engine | undefined;
  #policy: Policy | undefined;
  #working: Promise<void> | undefined;
  /** The page has changed since it was last read. */
  #dirty = false;
  /** All of it is to be scanned. */
  #whole = false;
  /** A scan of the whole that gives way to a writer. */
  #yielding = false;
  #restless = false;
  /** All of it was scanned once. */
  #checked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #teller: ReturnType<typeof setTimeout> | undefined;
  #cost = 0;
  #milliseconds = 0;
  #open: Open = { leaks: 0, likely: 0 };
  #found: Found[] = [];
  /** Of the last masking: what the browser's undo does not know. */
  #changes: Change[] = [];
  #masking = false;
  /** Editor or field whose last masking was not confirmed. */
  #unsure: HTMLElement | undefined;
  /** The guard waits for a decision about this document. */
  held = false;
  /** Called when a person has decided. */
  released: () => void = () => undefined;

  constructor(page: Document, listener: Listener) {
    this.#page = page;
    this.#listener = listener;
    this.#scan = new PageScan(page);
    this.#watch = new Watch(this.#scan.memory, {
      changed: (byPerson) => this.#changed(byPerson),
      restless: () => this.#tire(),
    });
  }

  /** Checks everything under this policy, and keeps at it. */
  async begin(policy: Policy): Promise<void> {
    this.#policy = { ...policy, scope: this.#page.defaultView?.origin ?? 'null' };
    this.#restless = false;
    this.#scan.memory.forgetAll();
    await this.#all();
  }

  async obey(order: Order): Promise<void> {
    if (order.kind === 'check') {
      await this.begin(order.policy);
      return this.#tell();
    }
    if (order.document !== this.#document)
      return this.#listener.answer({ kind: 'refused', because: 'other-document' });
    if (order.kind === 'show') return this.#show(order.finding);
    if (this.#nonces.has(order.nonce)) return this.#listener.answer({ kind: 'refused', because: 'repeated' });
    this.#nonces.add(order.nonce);
    if (order.kind === 'mask') await this.#mask(order.findings, order.nonce);
    else if (order.kind === 'ignore') this.#ignore(order);
    else if (order.kind === 'release') this.#release();
    else if (order.kind === 'seal') this.#seal(order.nonce);
    else if (order.kind === 'copy') this.#copy(order.nonce);
    else await this.#unmask();
  }

  /** What is open now, with what has just been written; nothing before the first check is done. */
  open(): Open | undefined {
    this.#watch.flush();
    const [engine, policy] = [this.#engine, this.#policy];
    if (!engine || !policy || !this.#checked) return undefined;
    if (this.#dirty || this.#working) {
      runSteps(this.#scan.read(() => false));
      if (this.#scan.unscanned() > mostAtOnce) return undefined;
      this.#dirty = true;
      runSteps(this.#scan.scan(engine, policy, false));
      this.#count();
    }
    return this.#open;
  }

  /** The elements that hold a leak. */
  *leaking(): Generator<Element> {
    for (const piece of this.#scan.reading.pieces)
      if (this.#scan.openIn(piece).some(({ severity }) => severity === 'leak')) yield elementOf(piece.source);
  }

  /** The documents and shadow roots that this check reads. */
  get roots(): readonly (Document | ShadowRoot)[] {
    return this.#scan.reading.roots;
  }

  /** Brings the check up to date. */
  settle(): Promise<void> {
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
    return this.#working;
  }

  hold(): void {
    this.held = true;
    this.#tell();
  }

  /** Takes every mark away and watches no more. */
  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#teller);
    this.#policy = undefined;
    this.#checked = false;
    this.held = false;
    this.#watch.stop();
    this.#marks.clear();
    this.#found = [];
  }

  #changed(byPerson: boolean): void {
    this.#dirty = true;
    if (byPerson) this.#restless = false;
    if (!this.#policy || this.#masking || this.#restless) return;
    clearTimeout(this.#timer);
    void this.settle();
  }

  /** The page changes without end: it is left alone until someone writes in it, or asks. */
  #tire(): void {
    if (this.#restless) return;
    this.#restless = true;
    clearTimeout(this.#timer);
    this.#tell();
  }

  #all(): Promise<void> {
    this.#whole = true;
    return this.settle();
  }

  async #work(): Promise<void> {
    this.#engine ??= await engineHere();
    while (this.#policy && (this.#dirty || this.#whole)) {
      // The end of the composition is a change, and comes back here.
      if (this.#watch.composing || this.#restless) return;
      const whole = this.#whole;
      this.#whole = false;
      await this.#round(this.#engine, this.#policy, whole);
    }
  }

  async #round(engine: Engine, policy: Policy, whole: boolean): Promise<void> {
    const began = performance.now();
    await inSlices(this.#scan.read(() => this.#hasChanged()));
    this.#watch.over(this.#scan.reading.roots);
    const yielding = this.#yielding;
    this.#yielding = false;
    const touched = await inSlices(
      this.#reporting(this.#scan.scan(engine, policy, whole), began),
      () => !this.#policy || (yielding && this.#dirty),
    );
    if (touched && this.#policy) {
      await inSlices(this.#paint(touched));
      this.#checked ||= whole;
      this.#count();
      this.#milliseconds = performance.now() - began;
    }
    if (!this.#policy || this.#dirty) return;
    if (whole) this.#cost = performance.now() - began;
    else this.#later();
    this.#tellLater();
  }

  /** Whether the page has changed since this was last asked. */
  #hasChanged(): boolean {
    this.#watch.flush();
    const was = this.#dirty;
    this.#dirty = false;
    return was;
  }

  *#reporting<T>(steps: Generator<undefined, T>, began: number): Generator<undefined, T> {
    let next = began + beat;
    for (let count = 1; ; count += 1) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() > next && this.#listener.hears()) {
        next = performance.now() + beat;
        const share = Math.min(0.99, (count * stepLength) / (2.5 * this.#scan.reading.characters + 1));
        this.#listener.answer({ kind: 'progress', document: this.#document, share });
      }
      yield;
    }
  }

  *#paint(touched: ReadonlySet<Piece>): Generator<undefined, void> {
    this.#marks.keep(new Set(this.#scan.reading.pieces));
    let count = 0;
    for (const piece of touched) {
      this.#marks.set(piece, this.#spans(piece));
      count += 1;
      if (count % 128 === 0) yield;
    }
  }

  *#spans(piece: Piece): Generator<{ span: Span; severity: Found['finding']['severity'] }> {
    if (piece.source.kind !== 'text') return;
    for (const { start, end, severity } of this.#scan.openIn(piece)) {
      const span = spanOf(piece.source.stretches, start, end);
      if (span) yield { span, severity };
    }
  }

  #count(): void {
    const open = openOf(this.#scan);
    const { leaks, likely } = this.#open;
    this.#open = open;
    if (open.leaks !== leaks || open.likely !== likely) this.held = this.held && open.leaks > 0;
    this.#listener.counted(open);
  }

  /** Rests, then scans the whole once more. */
  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#yielding = true;
        void this.#all();
      },
      Math.max(rest, this.#cost / share),
    );
  }

  #tellLater(): void {
    if (!this.#listener.hears() || this.#masking) return;
    clearTimeout(this.#teller);
    if (this.#found.length < fewNotes) this.#tell();
    else this.#teller = setTimeout(() => this.#tell(), pauseOfTold);
  }

  #tell(): void {
    if (!this.#listener.hears() || !this.#policy || !this.#engine) return;
    clearTimeout(this.#teller);
    this.#found = inspect(this.#scan, this.#policy, this.#identities, this.#engine);
    this.#listener.answer(this.#report());
  }

  #report(): Report {
    const { unread, characters, tables } = this.#scan.reading;
    return {
      kind: 'report',
      document: this.#document,
      origin: this.#page.defaultView?.origin ?? 'null',
      unread: this.#restless ? [...unread, { because: 'restless', count: 1 }] : unread,
      findings: this.#found.map(({ note }) => note),
      characters,
      tables,
      milliseconds: Math.round(this.#milliseconds),
      ...(this.held ? { held: true } : {}),
    };
  }

  #show(id: string): void {
    const found = this.#found.find(({ note }) => note.id === id);
    if (!found) return;
    const { source } = found.piece;
    const { start, end } = found.finding;
    const span = source.kind === 'text' ? spanOf(source.stretches, start, end) : undefined;
    this.#marks.point(span);
    if (span) revealSpan(span);
    else if (source.kind === 'field') revealInField(source.field, start, end);
    else elementOf(source).scrollIntoView({ block: 'center' });
  }

  async #mask(ids: readonly string[], nonce: string): Promise<void> {
    this.#masking = true;
    this.#changes = [];
    const results = await this.#maskEach(new Set(ids)).finally(() => {
      this.#masking = false;
    });
    const undo = this.#changes.length > 0 ? 'button' : 'key';
    this.#listener.answer({ kind: 'masked', document: this.#document, nonce, results, undo });
    this.#tell();
  }

  /** Names the value by its keyed hash; the panel keeps the entry, and comes back with a policy that holds it. */
  #ignore({ nonce, finding: id, reason, expires }: Order & { kind: 'ignore' }): void {
    const found = this.#found.find(({ note }) => note.id === id);
    const { allowKey, scope = '' } = this.#policy ?? {};
    if (!found || !allowKey || !this.#engine) return;
    const { finding, piece } = found;
    const value = piece.block.text.slice(finding.start, finding.end);
    const hash = this.#engine.allowHash(allowKey, finding.kind, scope, value);
    const entry = { hash, kind: finding.kind, scope, reason, expires };
    this.#listener.answer({ kind: 'ignored', document: this.#document, nonce, entry });
  }

  #seal(nonce: string): void {
    const key = this.#policy?.allowKey;
    if (!key || !this.#engine) return;
    this.#listener.answer({
      kind: 'sealed',
      document: this.#document,
      nonce,
      ...seal(this.#scan.reading, key, this.#engine),
    });
  }

  #copy(nonce: string): void {
    if (!this.#unsure) return;
    const targets = this.#found.flatMap(({ target }) => (target ? [target] : []));
    const copy = maskedCopy(this.#unsure, this.#scan.reading, targets);
    this.#listener.answer({ kind: 'copied', document: this.#document, nonce, ...copy });
  }

  #release(): void {
    this.held = false;
    this.released();
    this.#tell();
  }

  async #unmask(): Promise<void> {
    takeBack(this.#changes);
    this.#changes = [];
    await this.#all();
    this.#tell();
  }

  /** Masks, and looks again: a value that still stands there as often as before was not masked, whatever the step said. */
  async #maskEach(ids: ReadonlySet<string>): Promise<{ finding: string; outcome: Outcome }[]> {
    const asked = this.#found.filter(({ note }) => ids.has(note.id));
    if (this.#watch.composing) return asked.map(({ note }) => ({ finding: note.id, outcome: 'composing' }));
    const before = tally(this.#found);
    const outcomes = new Map<Found, Outcome>();
    let open = asked;
    for (let round = 0; round < rounds && open.length > 0; round += 1) {
      const masking = await maskFound(open);
      for (const [found, outcome] of masking.outcomes) outcomes.set(found, outcome);
      this.#changes.push(...masking.changes);
      await this.#all();
      if (!this.#policy || !this.#engine) break;
      this.#found = inspect(this.#scan, this.#policy, this.#identities, this.#engine);
      const stale = tally([...outcomes].flatMap(([found, outcome]) => (outcome === 'stale' ? [found] : [])));
      for (const [found, outcome] of outcomes) if (outcome === 'stale') outcomes.delete(found);
      open = this.#found.filter((found) => take(stale, found.key));
      for (const found of open) outcomes.set(found, 'stale');
    }
    const unsure = [...outcomes].find(([, outcome]) => outcome === 'screen' || outcome === 'failed');
    this.#unsure = unsure && rootOf(unsure[0].piece.source);
    const left = tally(this.#found);
    const gone = new Map([...before].map(([key, count]) => [key, count - (left.get(key) ?? 0)]));
    return [...outcomes].map(([{ key, note }, outcome]) => ({
      finding: note.id,
      outcome: isDone(outcome) && !take(gone, key) ? 'failed' : outcome,
    }));
  }
}

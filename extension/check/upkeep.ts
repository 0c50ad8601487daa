import type { Policy } from '#core/privacy/policy/policy.ts';
import { runSteps, type Steps } from '#core/privacy/steps.ts';
import type { Piece } from '../fields/piece.ts';
import { type Span, spanOf } from '../fields/stretch.ts';
import { NearMarks } from '../highlight/near-marks.ts';
import type { Engine } from './engine.ts';
import { engineFor } from './engine-here.ts';
import { inSlices, pause } from './in-slices.ts';
import type { Found } from './inspect.ts';
import { type Open, openOf } from './open.ts';
import { PageScan } from './page-scan.ts';
import { Watch } from './watch.ts';

/** After the last change and this rest the whole is scanned once more: what stands far apart may belong together. Milliseconds. */
const rest = 1_000;
/** Scanning the whole again takes this share of the time at most. */
const share = 0.1;
/** How often is told how far a long check is. Milliseconds. */
const beat = 200;
/** One step of the engine. UTF-16 code units. */
const stepLength = 2_000;
/** So much new text is scanned while a person's press waits. UTF-16 code units. */
const mostAtOnce = 20_000;

/** Who is told how a check goes on. */
export interface Follower {
  /** The check is up to date. */
  settled(): void;
  /** What is open was counted. */
  counted(open: Open): void;
  /** These documents and shadow roots were read. */
  read(roots: readonly (Document | ShadowRoot)[]): void;
  /** How far a long check is, 0–1. */
  progress(share: number): void;
  /** The page changes without end, and is left alone until someone writes in it, or asks. */
  tired(): void;
}

/** Keeps the findings and the marks of one document up to date, in slices of its time: what changed at once, the whole after a rest. */
export class Upkeep {
  readonly scan: PageScan;
  readonly marks = new NearMarks({
    spansOf: (piece) => this.#spans(piece),
    isHere: (piece) => this.scan.isHere(piece),
  });
  /** While something is masked, nobody looks but who asks. */
  paused = false;
  readonly #page: Document;
  readonly #follower: Follower;
  readonly #watch: Watch;
  #engine: Engine | undefined;
  #policy: Policy | undefined;
  #working: Promise<void> | undefined;
  #beginning = false;
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
  #cost = 0;
  #milliseconds = 0;
  #open: Open = { leaks: 0, likely: 0 };

  constructor(page: Document, follower: Follower) {
    this.#page = page;
    this.#follower = follower;
    this.scan = new PageScan(page);
    this.#watch = new Watch(this.scan.memory, {
      changed: (byPerson) => this.#changed(byPerson),
      restless: () => this.#tire(),
    });
  }

  /** Checks everything under this policy, and keeps at it. */
  begin(policy: Policy): Promise<void> {
    this.#policy = policy;
    this.#restless = false;
    this.#checked = false;
    this.scan.forget();
    return this.again();
  }

  /** Takes every mark away and watches no more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#policy = undefined;
    this.#checked = false;
    this.#watch.stop();
    this.marks.clear();
    this.scan.leave();
  }

  /** Scans everything once more. */
  again(): Promise<void> {
    this.#whole = true;
    return this.settle();
  }

  /** Brings the check up to date. */
  settle(): Promise<void> {
    if (this.#working || this.#beginning) return this.#working ?? Promise.resolve();
    // What is little is done at once, before the next frame; what the observer still had to tell is heard meanwhile.
    this.#beginning = true;
    this.#working = this.#work().finally(() => {
      this.#working = undefined;
    });
    this.#beginning = false;
    return this.#working;
  }

  /** The engine and the policy, as long as a check goes on. */
  get means(): { engine: Engine; policy: Policy } | undefined {
    return this.#engine && this.#policy ? { engine: this.#engine, policy: this.#policy } : undefined;
  }
  get composing(): boolean {
    return this.#watch.composing;
  }
  get restless(): boolean {
    return this.#restless;
  }
  /** How long the last check took. */
  get milliseconds(): number {
    return Math.round(this.#milliseconds);
  }

  /** What is open now, with what has just been written; nothing before the first check is done. */
  open(): Open | undefined {
    this.#watch.flush();
    const { means } = this;
    if (!means || !this.#checked) return undefined;
    // Of fields that a script has filled nobody tells: reading all of the page finds them.
    if (this.#dirty || this.#working || this.scan.renewed) {
      runSteps(this.scan.read(() => false));
      if (this.scan.unscanned() > mostAtOnce) return undefined;
      this.#dirty = true;
      runSteps(this.scan.scan(means.engine, means.policy, false));
      this.#count();
    }
    return this.#open;
  }

  #changed(byPerson: boolean): void {
    this.#dirty = true;
    if (byPerson) this.#restless = false;
    if (!this.#policy || this.paused || this.#restless) return;
    clearTimeout(this.#timer);
    void this.settle();
  }

  #tire(): void {
    if (this.#restless) return;
    this.#restless = true;
    clearTimeout(this.#timer);
    this.#follower.tired();
  }

  async #work(): Promise<void> {
    while (this.#policy && (this.#dirty || this.#whole)) {
      // The end of the composition is a change, and comes back here.
      if (this.#watch.composing || this.#restless) return;
      const whole = this.#whole;
      this.#whole = false;
      try {
        await this.#round(this.#policy, whole);
      } catch (error) {
        this.#whole ||= whole;
        throw error;
      }
    }
  }

  async #round(policy: Policy, whole: boolean): Promise<void> {
    const began = performance.now();
    if (!whole && this.#engine && this.#renew(this.#engine, policy)) {
      this.#milliseconds = performance.now() - began;
      this.#later();
      this.#follower.settled();
      return;
    }
    // What changes while it is read for the first time must be heard too.
    if (this.scan.reading.roots.length === 0) this.#watch.over([this.#page]);
    await inSlices(this.scan.read(() => this.#hasChanged()));
    this.#watch.over(this.scan.reading.roots);
    this.#follower.read(this.scan.reading.roots);
    const engine = await engineFor(policy);
    this.#engine = engine;
    const yielding = this.#yielding;
    this.#yielding = false;
    const touched = await inSlices(
      this.#telling(this.scan.scan(engine, policy, whole), began),
      () => !this.#policy || (yielding && this.#dirty),
    );
    if (touched && this.#policy) {
      if (touched === 'all') this.marks.all(this.scan.open(), this.scan.reading.roots);
      else this.marks.some(touched);
      this.#checked ||= whole;
      this.#count();
      this.#milliseconds = performance.now() - began;
    }
    if (!this.#policy || this.#dirty) return;
    if (whole) this.#cost = performance.now() - began;
    else this.#later();
    if (touched === 'all') await pause();
    this.#follower.settled();
  }

  /** Brings up to date what a key changes: within the frame that shows the letter. False when there is more to do. */
  #renew(engine: Engine, policy: Policy): boolean {
    this.#hasChanged();
    const renewed = this.scan.renew(engine, policy);
    if (!renewed) return false;
    this.marks.renew(renewed);
    const [before, after] = [
      openOf(
        this.scan,
        renewed.map(({ before }) => before),
      ),
      openOf(
        this.scan,
        renewed.map(({ after }) => after),
      ),
    ];
    const { leaks, likely } = this.#open;
    this.#tellOpen({
      leaks: leaks - before.leaks + after.leaks,
      likely: likely - before.likely + after.likely,
    });
    return true;
  }

  /** Whether the page has changed since this was last asked. */
  #hasChanged(): boolean {
    this.#watch.flush();
    const was = this.#dirty;
    this.#dirty = false;
    return was;
  }

  /** The steps, and now and then a word of how far they are. */
  *#telling<T>(steps: Steps<T>, began: number): Steps<T> {
    let next = began + beat;
    for (let count = 1; ; count += 1) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() > next) {
        next = performance.now() + beat;
        this.#follower.progress(
          Math.min(0.99, (count * stepLength) / (2.5 * this.scan.reading.characters + 1)),
        );
      }
      yield;
    }
  }

  *#spans(piece: Piece): Generator<{ span: Span; severity: Found['finding']['severity'] }> {
    if (piece.source.kind !== 'text') return;
    for (const { start, end, severity } of this.scan.openIn(piece)) {
      const span = spanOf(piece.source.stretches, start, end);
      if (span) yield { span, severity };
    }
  }

  #count(): void {
    this.#tellOpen(openOf(this.scan));
  }

  #tellOpen(open: Open): void {
    this.#open = open;
    this.#follower.counted(open);
  }

  /** Rests, then scans the whole once more. */
  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#yielding = true;
        void this.again();
      },
      Math.max(rest, this.#cost / share),
    );
  }
}

import type { Finding } from '#core/privacy/finding.ts';
import type { Policy } from '#core/privacy/policy/policy.ts';
import { elementOf } from '../fields/piece.ts';
import { piecesIn } from '../fields/plain-row.ts';
import { spanOf } from '../fields/stretch.ts';
import { revealInField, revealSpan } from '../highlight/reveal.ts';
import type { Answer, Order, Report } from '../messages.ts';
import { type Change, takeBack } from '../replace/replace-in-nodes.ts';
import type { Uploads } from '../upload/uploads.ts';
import { Identities } from './identities.ts';
import { inSlices, pause } from './in-slices.ts';
import { type Found, inspect } from './inspect.ts';
import { maskUntilHeld } from './mask-until-held.ts';
import { maskedCopy } from './masked-copy.ts';
import type { Open } from './open.ts';
import { seal } from './seal.ts';
import { Upkeep } from './upkeep.ts';

/** A short list is told at once, a long one after a pause. Milliseconds. */
const fewNotes = 500;
const pauseOfTold = 500;
/** Findings in one message. */
const mostNotes = 500;

/** Who is told of a check. */
export interface Listener {
  answer(answer: Answer): void;
  /** Whether a panel listens at all; without one no list is made. */
  hears(): boolean;
  /** What is open has changed. */
  counted(open: Open): void;
  /** These documents and shadow roots were read. */
  read(roots: readonly (Document | ShadowRoot)[]): void;
  /** Files that wait for a decision. */
  uploads: Uploads;
}

/** The check of one document, as a panel orders it: what was found, where it is, masked, ignored, sealed. */
export class Checker {
  readonly #listener: Listener;
  readonly #page: Document;
  /** Commands name the document they mean; a reloaded page has another. */
  readonly #document = crypto.randomUUID();
  readonly #identities = new Identities();
  readonly #upkeep: Upkeep;
  readonly #nonces = new Set<string>();
  #teller: ReturnType<typeof setTimeout> | undefined;
  #telling = 0;
  #found: readonly Found[] = [];
  #looking: Promise<unknown> = Promise.resolve();
  /** Of the last masking: what the browser's undo does not know. */
  #changes: Change[] = [];
  /** Editor or field whose last masking was not confirmed. */
  #unsure: HTMLElement | undefined;
  #held = false;
  #released: () => void = () => undefined;

  constructor(page: Document, listener: Listener) {
    this.#page = page;
    this.#listener = listener;
    this.#upkeep = new Upkeep(page, {
      settled: () => this.#tellLater(),
      counted: (open) => {
        this.#held &&= open.leaks > 0;
        listener.counted(open);
      },
      progress: (share) => {
        if (listener.hears()) listener.answer({ kind: 'progress', document: this.#document, share });
      },
      read: (roots) => listener.read(roots),
      tired: () => this.#tell(),
    });
  }

  /** Checks everything under this policy, and keeps at it. */
  begin(policy: Policy): Promise<void> {
    return this.#upkeep.begin({ ...policy, scope: this.#page.defaultView?.origin ?? 'null' });
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
    else if (order.kind === 'take') await this.#take(order);
    else if (order.kind === 'put') this.#listener.uploads.put(order.upload, order.base64);
    else if (order.kind === 'upload') this.#listener.uploads.decide(order.upload, order.decision, order.name);
    else await this.#unmask();
  }

  /** Takes every mark away and watches no more. */
  stop(): void {
    clearTimeout(this.#teller);
    this.#telling += 1;
    this.#held = false;
    this.#upkeep.stop();
    this.#found = [];
  }

  /** What is open now, with what has just been written; nothing before the first check is done. */
  open(): Open | undefined {
    return this.#upkeep.open();
  }

  /** Waits until the check is up to date. */
  settle(): Promise<void> {
    return this.#upkeep.settle();
  }

  /** The elements that hold a leak. */
  *leaking(): Generator<Element> {
    const { scan } = this.#upkeep;
    const isLeak = ({ severity }: Finding): boolean => severity === 'leak';
    for (const one of scan.open())
      for (const piece of piecesIn(one)) if (scan.openIn(piece).some(isLeak)) yield elementOf(piece.source);
  }

  /** The documents and shadow roots that this check reads. */
  get roots(): readonly (Document | ShadowRoot)[] {
    return this.#upkeep.scan.reading.roots;
  }

  /** Has the panel ask for a decision. @param released called when a person has decided. False when it is being asked already. */
  hold(released: () => void): boolean {
    this.#released = released;
    const first = !this.#held;
    this.#held = true;
    if (first) this.#tell();
    return first;
  }

  /** A file waits, or none any more. */
  tellOfUpload(): void {
    this.#tell();
  }

  async #take({ nonce, upload, from }: Order & { kind: 'take' }): Promise<void> {
    const taken = await this.#listener.uploads.take(upload, from);
    if (taken) this.#listener.answer({ kind: 'taken', document: this.#document, nonce, ...taken });
  }

  #release(): void {
    this.#held = false;
    this.#released();
    this.#tell();
  }

  #tellLater(): void {
    if (!this.#listener.hears() || this.#upkeep.paused) return;
    clearTimeout(this.#teller);
    if (this.#found.length < fewNotes) this.#tell();
    else this.#teller = setTimeout(() => this.#tell(), pauseOfTold);
  }

  #tell(): void {
    if (!this.#listener.hears() || !this.#upkeep.means) return;
    clearTimeout(this.#teller);
    void this.#tellAll();
  }

  /** The report, and what is more than one message takes, as long as no newer report is due. */
  async #tellAll(): Promise<void> {
    this.#telling += 1;
    const turn = this.#telling;
    await this.#looking;
    if (turn !== this.#telling) return;
    await this.#look();
    if (turn !== this.#telling || !this.#upkeep.means) return;
    const [found, document] = [this.#found, this.#document];
    this.#listener.answer(this.#report());
    for (let at = mostNotes; at < found.length; at += mostNotes) {
      await pause();
      if (turn !== this.#telling) return;
      const findings = found.slice(at, at + mostNotes).map(({ note }) => note);
      const rest = Math.max(0, found.length - at - mostNotes);
      this.#listener.answer({ kind: 'notes', document, findings, rest });
    }
  }

  /** Makes ready what is found now, in slices of the page's time, one look after the other. */
  #look(): Promise<readonly Found[]> {
    const look = async (): Promise<readonly Found[]> => {
      const { means, scan } = this.#upkeep;
      if (!means) return this.#found;
      const found = await inSlices(inspect(scan, means.policy, this.#identities, means.engine));
      this.#found = this.#upkeep.means && found ? found : [];
      return this.#found;
    };
    const looked = this.#looking.then(look, look);
    this.#looking = looked;
    return looked;
  }

  #report(): Report {
    const { scan, restless, milliseconds } = this.#upkeep;
    const { unread, characters, tables } = scan.reading;
    const upload = this.#listener.uploads.waiting;
    return {
      kind: 'report',
      document: this.#document,
      origin: this.#page.defaultView?.origin ?? 'null',
      unread: restless ? [...unread, { because: 'restless', count: 1 }] : unread,
      findings: this.#found.slice(0, mostNotes).map(({ note }) => note),
      ...(this.#found.length > mostNotes ? { rest: this.#found.length - mostNotes } : {}),
      characters,
      tables,
      milliseconds,
      ...(this.#held ? { held: true } : {}),
      ...(upload ? { upload } : {}),
    };
  }

  #show(id: string): void {
    const found = this.#found.find(({ note }) => note.id === id);
    if (!found) return;
    const { source } = found.piece;
    const { start, end } = found.finding;
    const span = source.kind === 'text' ? spanOf(source.stretches, start, end) : undefined;
    this.#upkeep.marks.point(span);
    if (span) revealSpan(span);
    else if (source.kind === 'field') revealInField(source.field, start, end);
    else elementOf(source).scrollIntoView({ block: 'center' });
  }

  async #mask(ids: readonly string[], nonce: string): Promise<void> {
    const wanted = new Set(ids);
    const asked = this.#found.filter(({ note }) => wanted.has(note.id));
    this.#changes = [];
    const results = this.#upkeep.composing
      ? asked.map(({ note }) => ({ finding: note.id, outcome: 'composing' as const }))
      : await this.#maskUntilHeld(asked);
    const undo = this.#changes.length > 0 ? 'button' : 'key';
    this.#listener.answer({ kind: 'masked', document: this.#document, nonce, results, undo });
    this.#tell();
  }

  async #maskUntilHeld(asked: readonly Found[]) {
    this.#upkeep.paused = true;
    const look = async (): Promise<readonly Found[]> => {
      await this.#upkeep.again();
      return await this.#look();
    };
    const { results, changes, unsure } = await maskUntilHeld(asked, this.#found, look).finally(() => {
      this.#upkeep.paused = false;
    });
    this.#changes = changes;
    this.#unsure = unsure;
    // What an editor drew after the last look.
    void this.#upkeep.settle();
    return results;
  }

  async #unmask(): Promise<void> {
    takeBack(this.#changes);
    this.#changes = [];
    await this.#upkeep.again();
    this.#tell();
  }

  /** Names the value by its keyed hash; the panel keeps the entry, and comes back with a policy that holds it. */
  #ignore({ nonce, finding: id, reason, expires }: Order & { kind: 'ignore' }): void {
    const found = this.#found.find(({ note }) => note.id === id);
    const { means } = this.#upkeep;
    const { allowKey, scope = '' } = means?.policy ?? {};
    if (!found || !allowKey || !means) return;
    const { finding, piece } = found;
    const value = piece.block.text.slice(finding.start, finding.end);
    const hash = means.engine.allowHash(allowKey, finding.kind, scope, value);
    const entry = { hash, kind: finding.kind, scope, reason, expires };
    this.#listener.answer({ kind: 'ignored', document: this.#document, nonce, entry });
  }

  #seal(nonce: string): void {
    const { means, scan } = this.#upkeep;
    const key = means?.policy.allowKey;
    if (!means || !key) return;
    const sealed = seal(scan.reading, key, means.engine);
    this.#listener.answer({ kind: 'sealed', document: this.#document, nonce, ...sealed });
  }

  #copy(nonce: string): void {
    if (!this.#unsure) return;
    const targets = this.#found.flatMap(({ target }) => (target ? [target] : []));
    const copy = maskedCopy(this.#unsure, this.#upkeep.scan.reading, targets);
    this.#listener.answer({ kind: 'copied', document: this.#document, nonce, ...copy });
  }
}

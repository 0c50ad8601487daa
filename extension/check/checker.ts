import { allowHash } from '#core/privacy/allow.ts';
import type { Policy } from '#core/privacy/policy.ts';
import { elementOf } from '../fields/piece.ts';
import { readPage } from '../fields/read-page.ts';
import { type Span, spanOf } from '../fields/stretch.ts';
import { Marks } from '../highlight/marks.ts';
import { revealInField, revealSpan } from '../highlight/reveal.ts';
import type { Answer, Order, Outcome, Report } from '../messages.ts';
import { type Change, takeBack } from '../replace/replace-in-nodes.ts';
import { Identities } from './identities.ts';
import { type Found, inspect } from './inspect.ts';
import { maskFound } from './mask-found.ts';
import { Watch } from './watch.ts';

const nothingRead = { unread: [], characters: 0, tables: 0, milliseconds: 0 };

/** How often masking is tried anew after an editor drew its text again. */
const rounds = 4;

/** Checks one document for one panel: reads, scans, marks, masks, and watches for changes until it is stopped. */
export class Checker {
  readonly #page: Document;
  readonly #answer: (answer: Answer) => void;
  /** Commands name the document they mean; a reloaded page has another. */
  readonly #document = crypto.randomUUID();
  readonly #identities = new Identities();
  readonly #marks = new Marks();
  readonly #watch: Watch;
  readonly #nonces = new Set<string>();
  #policy: Policy | undefined;
  #read: Pick<Report, 'unread' | 'characters' | 'tables' | 'milliseconds'> = nothingRead;
  #found: Found[] = [];
  /** Of the last masking: what the browser's undo does not know. */
  #changes: Change[] = [];
  #masking = false;

  constructor(page: Document, answer: (answer: Answer) => void) {
    this.#page = page;
    this.#answer = answer;
    this.#watch = new Watch(() => this.#again());
  }

  async obey(order: Order): Promise<void> {
    if (order.kind === 'check') {
      this.#policy = { ...order.policy, scope: this.#page.defaultView?.origin ?? 'null' };
      this.#answer(this.#check());
      return;
    }
    if (order.document !== this.#document)
      return this.#answer({ kind: 'refused', because: 'other-document' });
    if (order.kind === 'show') return this.#show(order.finding);
    if (this.#nonces.has(order.nonce)) return this.#answer({ kind: 'refused', because: 'repeated' });
    this.#nonces.add(order.nonce);
    if (order.kind === 'mask') await this.#mask(order.findings, order.nonce);
    else if (order.kind === 'ignore') this.#ignore(order);
    else this.#unmask();
  }

  /** Takes every mark away and watches no more. */
  stop(): void {
    this.#watch.stop();
    this.#marks.clear();
  }

  #check(): Report {
    const began = performance.now();
    const reading = readPage(this.#page);
    this.#found = this.#policy ? inspect(reading.pieces, this.#policy, this.#identities) : [];
    this.#marks.show(this.#spans());
    const milliseconds = performance.now() - began;
    this.#watch.over(reading.roots, milliseconds);
    const { unread, characters, tables } = reading;
    this.#read = { unread, characters, tables, milliseconds };
    return this.#report();
  }

  #again(): void {
    if (!this.#masking) this.#answer(this.#check());
  }

  #report(): Report {
    const { unread, characters, tables, milliseconds } = this.#read;
    return {
      kind: 'report',
      document: this.#document,
      origin: this.#page.defaultView?.origin ?? 'null',
      unread,
      findings: this.#found.map(({ note }) => note),
      characters,
      tables,
      milliseconds: Math.round(milliseconds),
    };
  }

  *#spans(): Generator<{ span: Span; severity: Found['finding']['severity'] }> {
    for (const found of this.#found) {
      if (found.note.ignored) continue;
      const span = spanOfFound(found);
      if (span) yield { span, severity: found.finding.severity };
    }
  }

  #show(id: string): void {
    const found = this.#found.find(({ note }) => note.id === id);
    if (!found) return;
    const { source } = found.piece;
    const span = spanOfFound(found);
    this.#marks.point(span);
    if (span) revealSpan(span);
    else if (source.kind === 'field') revealInField(source.field, found.finding.start, found.finding.end);
    else elementOf(source).scrollIntoView({ block: 'center' });
  }

  async #mask(ids: readonly string[], nonce: string): Promise<void> {
    this.#masking = true;
    this.#changes = [];
    const results = await this.#maskEach(new Set(ids)).finally(() => {
      this.#masking = false;
    });
    const undo = this.#changes.length > 0 ? 'button' : 'key';
    this.#answer({ kind: 'masked', document: this.#document, nonce, results, undo });
    this.#answer(this.#report());
  }

  /** Names the value by its keyed hash; the panel keeps the entry, and comes back with a policy that holds it. */
  #ignore({ nonce, finding: id, reason, expires }: Order & { kind: 'ignore' }): void {
    const found = this.#found.find(({ note }) => note.id === id);
    const { allowKey, scope = '' } = this.#policy ?? {};
    if (!found || !allowKey) return;
    const { finding, piece } = found;
    const value = piece.block.text.slice(finding.start, finding.end);
    const hash = allowHash(allowKey, finding.kind, scope, value);
    const entry = { hash, kind: finding.kind, scope, reason, expires };
    this.#answer({ kind: 'ignored', document: this.#document, nonce, entry });
  }

  #unmask(): void {
    takeBack(this.#changes);
    this.#changes = [];
    this.#answer(this.#check());
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
      this.#check();
      const stale = tally([...outcomes].flatMap(([found, outcome]) => (outcome === 'stale' ? [found] : [])));
      for (const [found, outcome] of outcomes) if (outcome === 'stale') outcomes.delete(found);
      open = this.#found.filter((found) => take(stale, found.key));
      for (const found of open) outcomes.set(found, 'stale');
    }
    const left = tally(this.#found);
    const gone = new Map([...before].map(([key, count]) => [key, count - (left.get(key) ?? 0)]));
    return [...outcomes].map(([{ key, note }, outcome]) => ({
      finding: note.id,
      outcome: isDone(outcome) && !take(gone, key) ? 'failed' : outcome,
    }));
  }
}

const isDone = (outcome: Outcome): boolean => outcome === 'held' || outcome === 'screen';

/** How often each key occurs. */
function tally(found: readonly Found[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Takes one of a key, if there is one left. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  counts.set(key, count - 1);
  return count > 0;
}

function spanOfFound({ piece, finding }: Found): Span | undefined {
  return piece.source.kind === 'text'
    ? spanOf(piece.source.stretches, finding.start, finding.end)
    : undefined;
}

import type { Finding, Severity } from '#core/privacy/finding.ts';
import type { Allow, Policy } from '#core/privacy/policy/policy.ts';
import { runSteps, type Steps } from '#core/privacy/steps.ts';
import { asField } from '../fields/editing.ts';
import { Memory } from '../fields/memory.ts';
import { numberPieces } from '../fields/number-pieces.ts';
import { elementOf, type PageReading, type Piece } from '../fields/piece.ts';
import { isRow, Pieces } from '../fields/pieces.ts';
import { PlainRow } from '../fields/plain-row.ts';
import { PageReader } from '../fields/read-page.ts';
import type { Engine } from './engine.ts';
import { type Renewed, reread } from './reread.ts';
import { changedWindow } from './rescan-text.ts';
import { scanEach, scanFresh } from './scan-pieces.ts';

const none: readonly never[] = [];
/** More new text at once is scanned in slices. UTF-16 code units. */
const mostAtOnce = 20_000;
const nothing: PageReading = { pieces: new Pieces([]), unread: [], characters: 0, tables: 0, roots: [] };

/** Of longer texts only the lines around a change are scanned anew. UTF-16 code units. */
const long = 4_000;
/** From this share of the text on, all of it is scanned. */
const mostFresh = 0.3;
/** How often reading begins anew because the page changed under it; then it is read in one go. */
const patience = 5;

/** What a document holds and what was found in it, kept up to date by reading and scanning what changed. */
export class PageScan {
  readonly memory = new Memory();
  reading = nothing;
  /** Since all of it was read, parts of it were read again. */
  renewed = false;
  readonly #page: Document;
  /** Each piece of the reading was scanned. */
  #complete = false;
  #ignored = new WeakMap<Finding, Allow>();
  /** Nothing is ignored: nobody need be asked of each finding. */
  #allOpen = true;
  #values = new WeakMap<Element, string>();

  constructor(page: Document) {
    this.#page = page;
  }

  /** Forgets what is known of the page. The tables are made anew, as a weak one never shrinks. */
  forget(): void {
    this.memory.forgetAll();
    this.#ignored = new WeakMap();
    this.#allOpen = true;
    this.#values = new WeakMap();
    this.#long = new WeakMap();
  }

  /** Lets go of the page. */
  leave(): void {
    this.forget();
    this.reading = nothing;
    this.#complete = false;
  }

  findingsOf({ findings = none }: Pick<Piece, 'findings'>): readonly Finding[] {
    return findings;
  }

  /** Why a finding may stand, when someone decided so. */
  ignored(finding: Finding): Allow | undefined {
    return this.#ignored.get(finding);
  }

  /** What is found in a piece or a row and not ignored. */
  openIn({ findings = none }: Pick<Piece, 'findings'>): readonly Finding[] {
    if (this.#allOpen) return findings;
    return findings.some((finding) => this.#ignored.has(finding))
      ? findings.filter((finding) => !this.#ignored.has(finding))
      : findings;
  }

  /** Calls for each of these in a row, with how grave it is. */
  eachOpenIn(row: PlainRow, call: (severity: Severity) => void): void {
    if (this.#allOpen) row.eachSeverity(call);
    else for (const { severity } of this.openIn(row)) call(severity);
  }

  /** The pieces with something found and not ignored, in the page's order; of plain rows the rows. */
  open(): (Piece | PlainRow)[] {
    const isOpen = (one: Piece | PlainRow): boolean =>
      this.#allOpen && one instanceof PlainRow ? one.holds : this.openIn(one).length > 0;
    const open: (Piece | PlainRow)[] = [];
    for (const part of this.reading.pieces.parts)
      for (const one of isRow(part) ? [part] : part) if (isOpen(one)) open.push(one);
    return open;
  }

  /** Whether a piece was there at the last reading. */
  isHere(piece: Piece): boolean {
    return piece.index !== undefined && this.reading.pieces.at(piece.index) === piece;
  }

  /** How much of what was read has not been scanned. UTF-16 code units. */
  unscanned(): number {
    return sizeOf(unscanned(this.reading.pieces));
  }

  /** Reads what is not in memory. @param changed whether the page has changed since it was last asked */
  *read(changed: () => boolean): Steps<void> {
    for (let turn = 0; ; turn += 1) {
      this.#forgetFields();
      changed();
      this.memory.caughtUp();
      const reader = PageReader.of(this.#page, this.memory);
      const stopAt = turn < patience ? () => true : undefined;
      let whole = reader.read(stopAt);
      while (!whole) {
        yield;
        if (changed()) break;
        whole = reader.read(stopAt);
      }
      if (!whole) continue;
      const reading = reader.done();
      yield* numberPieces(reading.pieces);
      this.reading = reading;
      this.#complete = false;
      this.renewed = false;
      this.#noteFields();
      yield;
      return;
    }
  }

  /**
   * Reads and scans at once what has changed, when that is little and stands where it stood. Gives what took the place of what;
   * `undefined` when all is to be read.
   */
  renew(engine: Engine, policy: Policy): Renewed[] | undefined {
    if (!this.#complete) return undefined;
    const renewed = reread(this.reading, this.memory);
    if (!renewed) return undefined;
    this.#complete = false;
    const fresh = new Set(renewed.map(({ after }) => after));
    if (sizeOf(fresh) > mostAtOnce) return undefined;
    runSteps(this.#scanFresh(fresh, engine, { ...policy, allow: [] }, policy));
    this.#complete = true;
    this.renewed = true;
    return renewed;
  }

  /** Scans what was read: all of it, or what is new. Gives the pieces whose findings may have changed. */
  *scan(engine: Engine, policy: Policy, all: boolean): Steps<ReadonlySet<Piece> | 'all'> {
    const { pieces, characters } = this.reading;
    // What may stand is found all the same, so that it can be counted and shown.
    const plain = { ...policy, allow: [] };
    const fresh = new Set(all ? none : unscanned(pieces));
    const size = sizeOf(fresh);
    if (all || (size > long && size > characters * mostFresh && !this.#before(fresh))) {
      yield* scanEach(pieces, engine, plain, {
        piece: (piece, findings) => this.#take(piece, findings, engine, policy),
        row: (row) => this.#weighRow(row, engine, policy),
      });
      this.#complete = true;
      return 'all';
    }
    yield* this.#scanFresh(fresh, engine, plain, policy);
    this.#complete = true;
    return fresh;
  }

  *#scanFresh(fresh: ReadonlySet<Piece>, engine: Engine, plain: Policy, policy: Policy): Steps<void> {
    for (const piece of fresh) {
      const found = this.#rescan(piece, engine, plain);
      if (!found) continue;
      this.#take(piece, found, engine, policy);
      yield;
    }
    const left = new Set([...fresh].filter((piece) => !piece.findings));
    const found = yield* scanFresh(this.reading.pieces, left, engine, plain);
    for (const piece of left) this.#take(piece, found.get(piece) ?? none, engine, policy);
  }

  #long = new WeakMap<Element, Piece>();

  /** Whether a fresh piece is one long text that was there before, changed. */
  #before(fresh: ReadonlySet<Piece>): boolean {
    return [...fresh].every(
      ({ source, block }) => block.text.length < long || this.#long.has(elementOf(source)),
    );
  }

  #rescan(piece: Piece, engine: Engine, policy: Policy): Finding[] | undefined {
    const { block, source } = piece;
    const before = block.text.length < long ? undefined : this.#long.get(elementOf(source));
    if (!before || before.source.kind !== source.kind || block.cell) return undefined;
    const { from, to, kept } = changedWindow(
      { text: before.block.text, findings: this.findingsOf(before) },
      block.text,
    );
    const inside = engine.scan([{ ...block, text: block.text.slice(from, to) }], policy);
    for (const finding of inside)
      kept.push({ ...finding, start: finding.start + from, end: finding.end + from });
    return kept.sort((one, two) => one.start - two.start);
  }

  #take(piece: Piece, findings: readonly Finding[], engine: Engine, policy: Policy): void {
    piece.findings = findings;
    if (piece.block.text.length >= long) this.#long.set(elementOf(piece.source), piece);
    if (policy.allow.length === 0) return;
    for (const finding of findings) this.#weigh(finding, piece.block.text, engine, policy);
  }

  /** Where some may stand, a row keeps its findings as they are: of each is known whether it may. */
  #weighRow(row: PlainRow, engine: Engine, policy: Policy): void {
    if (policy.allow.length === 0) return;
    const findings = this.findingsOf(row);
    row.keep(findings);
    for (const finding of findings)
      this.#weigh(finding, row.pieces[row.cellOf(finding)]?.text ?? '', engine, policy);
  }

  /** Whether what was found may stand. */
  #weigh(finding: Finding, text: string, engine: Engine, policy: Policy): void {
    const value = text.slice(finding.start, finding.end);
    const entry = engine.standing(value, finding.kind, finding.severity, policy);
    if (!entry) return;
    this.#ignored.set(finding, entry);
    this.#allOpen = false;
  }

  /** A script may set a field's value, and nobody is told. */
  #forgetFields(): void {
    for (const root of this.reading.roots)
      for (const element of fieldsOf(root)) {
        const field = asField(element);
        if (field && field.value !== (this.#values.get(field) ?? '')) this.memory.forget(field);
      }
  }

  #noteFields(): void {
    for (const root of this.reading.roots)
      for (const element of fieldsOf(root)) {
        const field = asField(element);
        if (field) this.#values.set(field, field.value);
      }
  }
}

/** Of a document by lists that the browser keeps: to look through a long page costs milliseconds each time. */
const fieldsOf = (root: Document | ShadowRoot): Iterable<Element> =>
  'getElementsByTagName' in root
    ? [...root.getElementsByTagName('input'), ...root.getElementsByTagName('textarea')]
    : root.querySelectorAll('input, textarea');

/** The pieces that were not scanned. */
function* unscanned({ parts }: Pieces): Generator<Piece> {
  for (const part of parts) {
    if (!isRow(part)) yield* part.filter(({ findings }) => !findings);
    else if (!part.findings) yield* part.pieces;
  }
}

function sizeOf(pieces: Iterable<Piece>): number {
  let size = 0;
  for (const { block } of pieces) size += block.text.length;
  return size;
}

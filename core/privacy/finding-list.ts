/**
 * Very many findings, kept small: a long list of persons has 60,000, of which few are looked at, and a collector of garbage goes through
 * each that is an object. A finding is made when somebody asks for it.
 */
import type { Finding, Severity } from './finding.ts';

/** What findings have in common that are told for the same reasons. */
type What = Pick<Finding, 'kind' | 'confidence' | 'severity' | 'reasons'>;

/** Numbers of a finding: its block, start and end, and what it is. */
const width = 4;

/** Findings in their order. */
export type Findings = readonly Finding[] | FindingList;

/** Which block the finding at `index` is in; undefined where there is none. */
export const blockAt = (findings: Findings, index: number): number | undefined =>
  'blockAt' in findings ? findings.blockAt(index) : findings[index]?.block;

/** How grave it is. */
export const severityAt = (findings: Findings, index: number): Severity | undefined =>
  'severityAt' in findings ? findings.severityAt(index) : findings[index]?.severity;

export class FindingList implements Iterable<Finding> {
  #numbers = new Int32Array(width * 256);
  #length = 0;
  readonly #whats: What[] = [];
  /** Of the reasons of some findings: which whats have them. */
  readonly #known = new Map<What['reasons'], number[]>();

  get length(): number {
    return this.#length;
  }

  /** The finding at `index`, made anew each time; undefined where there is none. */
  at(index: number): Finding | undefined {
    const from = index * width;
    const what = this.#whats[this.#numbers[from + 3] ?? -1];
    if (index >= this.#length || !what) return undefined;
    const numbers = this.#numbers;
    const { kind, confidence, severity, reasons } = what;
    return {
      kind,
      block: numbers[from] ?? 0,
      start: numbers[from + 1] ?? 0,
      end: numbers[from + 2] ?? 0,
      confidence,
      severity,
      reasons,
    };
  }

  blockAt(index: number): number | undefined {
    return index < this.#length ? this.#numbers[index * width] : undefined;
  }

  severityAt(index: number): Severity | undefined {
    return index < this.#length ? this.#whats[this.#numbers[index * width + 3] ?? -1]?.severity : undefined;
  }

  /** The findings from one up to another. */
  slice(from: number, to: number): Finding[] {
    const findings: Finding[] = [];
    for (let index = from; index < to; index++) {
      const finding = this.at(index);
      if (finding) findings.push(finding);
    }
    return findings;
  }

  *[Symbol.iterator](): Generator<Finding> {
    yield* this.slice(0, this.#length);
  }

  /** Adds a finding, its block counted on by `shift`. */
  add(finding: Finding, shift: number): void {
    const at = this.#length * width;
    if (at === this.#numbers.length) {
      const before = this.#numbers;
      this.#numbers = new Int32Array(2 * before.length);
      this.#numbers.set(before);
    }
    this.#numbers[at] = finding.block + shift;
    this.#numbers[at + 1] = finding.start;
    this.#numbers[at + 2] = finding.end;
    this.#numbers[at + 3] = this.#whatOf(finding);
    this.#length++;
  }

  /** The same findings, those of each stretch together, in this order. */
  inOrder(stretches: readonly { first: number; last: number }[]): FindingList {
    const ordered = new FindingList();
    for (const what of this.#whats) ordered.#whats.push(what);
    ordered.#numbers = new Int32Array(this.#length * width);
    for (const { first, last } of stretches) {
      ordered.#numbers.set(this.#numbers.subarray(first * width, last * width), ordered.#length * width);
      ordered.#length += last - first;
    }
    return ordered;
  }

  #whatOf({ kind, confidence, severity, reasons }: Finding): number {
    const known = this.#known.get(reasons) ?? [];
    for (const index of known) {
      const what = this.#whats[index];
      if (what?.kind === kind && what.confidence === confidence && what.severity === severity) return index;
    }
    const index = this.#whats.push({ kind, confidence, severity, reasons }) - 1;
    known.push(index);
    this.#known.set(reasons, known);
    return index;
  }
}

import type { Finding, LeakKind } from '#core/privacy/finding.ts';
import type { CorpusDocument, Part, TrueSpan } from './document.ts';

/** A kind belongs to one group; each group has its own bar. */
export type Group = 'identifier' | 'address' | 'name' | 'sensitive' | 'rule';

const groups: Partial<Record<LeakKind, Group>> = {
  ...{ address: 'address', name: 'name' },
  ...{ health: 'sensitive', disability: 'sensitive', 'special-status': 'sensitive', belief: 'sensitive' },
  ...{ minor: 'sensitive', whereabouts: 'sensitive' },
  ...{ 'exif-gps': 'rule', 'id-image': 'rule', 'hidden-data': 'rule', 'weak-mask': 'rule', custom: 'rule' },
  ...{
    'complementary-masks': 'rule',
    'inconsistent-mask': 'rule',
    'single-out': 'rule',
    'small-cell': 'rule',
  },
};
/** Identifiers are all kinds whose value is a number or a code of one person. */
export const groupOf = (kind: LeakKind): Group => groups[kind] ?? 'identifier';

export interface Tally {
  true: number;
  found: number;
  exact: number;
}

/** A miss, a false finding or an alarm. `start` and `end` point into the text of document `id`. */
export interface Miss {
  id: string;
  what: 'missed' | 'inexact' | 'false' | 'alarm';
  kind: LeakKind;
  start: number;
  end: number;
  technique?: string;
}

export interface Verdict {
  documents: number;
  /** What should be found, by kind. */
  kinds: Partial<Record<LeakKind, Tally>>;
  /** What should be found, by technique (evasions only). */
  techniques: Record<string, Tally>;
  /** How many findings there were and how many of them hit a true or optional span, by group. */
  findings: Record<Group, { count: number; hits: number }>;
  /** Documents with at least one finding of severity leak or likely, of any kind. */
  alarmed: number;
  misses: Miss[];
}

const alarms = ({ severity }: Finding): boolean => severity !== 'notice';
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const length = ({ start, end }: { start: number; end: number }): number => end - start;

/** One finding covers at least half of the true span and is not absurdly wide. */
const covers = (finding: Finding, span: TrueSpan): boolean =>
  2 * overlap(finding, span) >= length(span) && length(finding) <= 2 * length(span) + 10;
const rightKind = ({ kind }: Finding, span: TrueSpan): boolean =>
  kind === span.kind || (span.kinds?.includes(kind) ?? false);
const hits = (finding: Finding, span: TrueSpan): boolean =>
  2 * overlap(finding, span) >= Math.min(length(finding), length(span));

function tallyOf<Key extends string>(tallies: Partial<Record<Key, Tally>>, key: Key): Tally {
  const tally = tallies[key] ?? { true: 0, found: 0, exact: 0 };
  tallies[key] = tally;
  return tally;
}

/**
 * Compares findings with the truth. A name counts with any severity, everything else when it is `leak` or `likely`;
 * with `anySeverity` every finding counts (running text, where there is nothing to find).
 */
export function judge(
  documents: readonly CorpusDocument[],
  scan: (text: string) => readonly Finding[],
  { anySeverity = false } = {},
): Verdict {
  const none = (): { count: number; hits: number } => ({ count: 0, hits: 0 });
  const verdict: Verdict = {
    documents: documents.length,
    kinds: {},
    techniques: {},
    findings: { identifier: none(), address: none(), name: none(), sensitive: none(), rule: none() },
    alarmed: 0,
    misses: [],
  };
  for (const { id, text, spans, technique } of documents) {
    const all = scan(text);
    const counted = all.filter((f) => anySeverity || f.kind === 'name' || alarms(f));
    const note = (
      what: Miss['what'],
      { kind, start, end }: Pick<TrueSpan, 'kind' | 'start' | 'end'>,
    ): void => {
      verdict.misses.push({ id, what, kind, start, end, ...(technique === undefined ? {} : { technique }) });
    };
    for (const span of spans) {
      if (span.optional) continue;
      const tallies = [tallyOf(verdict.kinds, span.kind)];
      if (technique !== undefined) tallies.push(tallyOf(verdict.techniques, technique));
      const found = counted.filter((finding) => rightKind(finding, span) && covers(finding, span));
      const exact = found.some(({ start, end }) => start === span.start && end === span.end);
      for (const tally of tallies) {
        tally.true++;
        if (found.length > 0) tally.found++;
        if (exact) tally.exact++;
      }
      if (found.length === 0) note('missed', span);
      else if (!exact) note('inexact', span);
    }
    for (const finding of counted) {
      const tally = verdict.findings[groupOf(finding.kind)];
      tally.count++;
      if (spans.some((span) => hits(finding, span))) tally.hits++;
      else note('false', finding);
    }
    const loud = all.filter(alarms);
    if (loud.length > 0) verdict.alarmed++;
    for (const finding of loud) if (spans.length === 0) note('alarm', finding);
  }
  return verdict;
}

export const ofPart = (documents: readonly CorpusDocument[], part: Part): CorpusDocument[] =>
  documents.filter((document) => document.part === part);

/** The sum over the kinds of one group. */
export function sum(verdict: Verdict, group: Group): Tally {
  const total: Tally = { true: 0, found: 0, exact: 0 };
  for (const [kind, tally] of Object.entries(verdict.kinds)) {
    if (groupOf(kind as LeakKind) !== group) continue;
    total.true += tally.true;
    total.found += tally.found;
    total.exact += tally.exact;
  }
  return total;
}

export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

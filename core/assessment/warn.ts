import type { OrganisationInput, WarningRecordInput } from './entity-input.ts';
import type { DisclosureInput, Indicators, RuleInput, SchemeInput } from './input.ts';
import { dateOf, dayOf, earliest, spanOf } from './period.ts';
import type { Contender } from './tiers.ts';
import type { Warning } from './warning.ts';
import { act, close, type Life, matches, open, type Watch } from './warning-life.ts';
import { ruleOf } from './warnings/index.ts';
import type { Scene } from './warnings/rule.ts';

/** What warnings are computed from: one organisation under one scheme. */
export interface WarnInput {
  readonly org: Pick<OrganisationInput, 'id' | 'kind'>;
  readonly scheme: SchemeInput;
  readonly indicators: Indicators;
  /** All releases (every version, every period) of this organisation under this scheme, any order. */
  readonly releases: readonly DisclosureInput[];
  /** Today, `YYYY-MM-DD`: nothing published later is looked at. */
  readonly asOf: string;
  /** What the body recorded about its warnings. */
  readonly records?: readonly WarningRecordInput[];
  /** Totals of all units of a period, for 末位整改. */
  readonly fields?: readonly { readonly publishedAt: string; readonly units: readonly Contender[] }[];
}

/**
 * All warnings of one organisation under one scheme up to `asOf`, oldest first, each with its history.
 * Every day on which something was published, fell due or was recorded is judged anew with what was public then. A warning opens when its
 * condition holds and none is open for the same rule and subject; it resolves when the condition fails, or by a recorded outcome; one
 * resolved by the body opens again only after the condition has failed in between. Nothing is ever deleted. Never throws on parsed input.
 */
export function warn(input: WarnInput): Warning[] {
  const today = dayOf(input.asOf);
  const records = input.records ?? [];
  const lives: Life[] = [];
  for (const rule of input.scheme.warningRules) {
    const watch: Watch = { rule, org: input.org.id, scheme: `${input.scheme.id}@${input.scheme.version}` };
    const own = records.filter((record) => record.rule === rule.id);
    const mine: Life[] = [];
    for (const day of daysOf(rule, input, own, today)) {
      const scene = sceneAt(input, day);
      const findings = ruleOf(rule.kind).evaluate(rule, scene);
      for (const life of mine) {
        const finding = findings.find(({ subject }) => matches(life.subject, subject));
        if (!finding) close(life, dateOf(day), 'data');
      }
      for (const finding of findings) {
        const last = mine.findLast(({ subject }) => matches(subject, finding.subject));
        const next = open(watch, last, finding, dateOf(day));
        if (next) mine.push(next);
      }
      for (const life of mine) act(life, own, dateOf(day), rule.kind);
    }
    for (const one of mine) lives.push(one);
  }
  return lives
    .map(({ warning }) => warning)
    .sort((a, b) => (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : a.id < b.id ? -1 : 1));
}

/** What was public on a day: the newest version of each record, without withdrawn ones; a 更正公告 changes no value. */
export function sceneAt(input: Omit<WarnInput, 'asOf'>, day: number): Scene {
  const newest = new Map<string, DisclosureInput>();
  for (const release of input.releases) {
    if (dayOf(release.publishedAt) > day || release.releaseType === 'notice') continue;
    const before = newest.get(release.record);
    if (!before || before.version < release.version) newest.set(release.record, release);
  }
  const isWithdrawn = ({ releaseType }: DisclosureInput) => releaseType === 'withdrawal';
  const releases = [...newest.values()]
    .filter((release) => !isWithdrawn(release))
    .sort(
      (a, b) =>
        spanOf(a.period).to - spanOf(b.period).to || order(a.asOf, b.asOf) || order(a.record, b.record),
    );
  const withdrawn = [...newest.values()].filter(isWithdrawn);
  const fields = (input.fields ?? [])
    .filter(({ publishedAt }) => dayOf(publishedAt) <= day)
    .sort((a, b) => order(a.publishedAt, b.publishedAt));
  return {
    day,
    org: input.org,
    scheme: input.scheme,
    indicators: input.indicators,
    releases,
    withdrawn,
    fields,
  };
}

/** Days to judge, ascending: publications, days named by the rule, recorded actions, today. */
function daysOf(
  rule: RuleInput,
  input: WarnInput,
  records: readonly WarningRecordInput[],
  today: number,
): number[] {
  const dates = [
    ...input.releases.map(({ publishedAt }) => publishedAt),
    ...(input.fields ?? []).map(({ publishedAt }) => publishedAt),
    ...records.flatMap(({ actions, resolvedAt }) => [
      ...actions.map(({ date }) => date),
      ...(resolvedAt === undefined ? [] : [resolvedAt]),
    ]),
  ].map(dayOf);
  const first = earliest(input.releases.map(({ publishedAt }) => dayOf(publishedAt)));
  const due = ruleOf(rule.kind).days?.(rule, allOf(input, today)) ?? [];
  return [...new Set([...dates, ...due, today])]
    .filter((day) => day >= first && day <= today)
    .sort((a, b) => a - b);
}

/** A scene of every version ever published, for the days on which something can fall due. */
const allOf = (input: WarnInput, today: number): Scene => ({
  ...sceneAt(input, today),
  releases: input.releases,
});

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

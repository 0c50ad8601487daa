import type { NodeOutcome } from '#core/assessment/assessment.ts';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { leavesOf } from '#core/disclosure/nodes.ts';
import type { Disclosure, Result } from '#core/disclosure/schema/disclosure.ts';
import type { Indicator } from '#core/disclosure/schema/indicator.ts';
import type { Leaf, Target } from '#core/disclosure/schema/scheme.ts';
import type { PublishedRelease } from '../publication.ts';

/** One indicator of a disclosure: what was promised, what was reached, what we computed. */
export interface Row {
  readonly leaf: Leaf;
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly path: readonly string[];
  readonly indicator: Indicator | undefined;
  readonly unit: string;
  readonly target: Target | undefined;
  readonly result: Result | undefined;
  readonly outcome: NodeOutcome;
  /** As stated, or derived from the inputs. */
  readonly actual: string | undefined;
}

/** Pages, lists, feeds and tables ask for the same rows again and again; a release never changes. */
const known = new WeakMap<PublishedRelease, readonly Row[]>();

/** The indicators of a release in the order of its scheme. `[]` without a scheme. */
export function rowsOf(release: PublishedRelease, catalogue: Catalogue): readonly Row[] {
  const rows = known.get(release) ?? makeRows(release, catalogue);
  known.set(release, rows);
  return rows;
}

function makeRows({ scheme, assessment, disclosure }: PublishedRelease, catalogue: Catalogue): Row[] {
  if (!scheme || !assessment) return [];
  const outcomes = new Map(assessment.nodes.map((node) => [node.node, node]));
  const results = new Map(disclosure.results.map((result) => [result.node, result]));
  return leavesOf(scheme.tree).flatMap((leaf) => {
    const outcome = outcomes.get(leaf.id);
    if (!outcome) return [];
    const indicator = catalogue.indicators.get(leaf.indicator);
    const result = results.get(leaf.id);
    return [
      {
        leaf,
        name: leaf.name ?? indicator?.name ?? leaf.id,
        nameEn: leaf.name === undefined ? indicator?.nameEn : leaf.nameEn,
        path: outcome.path,
        indicator,
        unit: indicator?.unit ?? '',
        target: result?.target ?? leaf.target,
        result,
        outcome,
        actual: outcome.actual ?? result?.actual,
      },
    ];
  });
}

export interface Tally {
  readonly met: number;
  readonly missed: number;
  readonly unknown: number;
  /** With a target that could be met. */
  readonly judged: number;
}

/** How many targets were met, missed and not published. Monitored and not applicable ones count nowhere. */
export function tallyOf(rows: readonly Row[]): Tally {
  const count = (status: NodeOutcome['status']) => rows.filter((row) => row.outcome.status === status).length;
  const [met, missed, unknown] = [count('met'), count('not-met'), count('unknown')];
  return { met, missed, unknown, judged: met + missed };
}

/** True for something that changed what a published figure is, not only said so in words. */
export const isCurrent = (disclosure: Disclosure): boolean =>
  disclosure.releaseType !== 'withdrawal' && disclosure.releaseType !== 'notice';

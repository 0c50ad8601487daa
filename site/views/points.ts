import type { Assessment } from '#core/assessment/assessment.ts';
import { parse, short } from '#core/assessment/exact.ts';
import { isBranch } from '#core/disclosure/nodes.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import type { PointsRow } from '../charts/points.ts';
import type { Ui } from '../i18n/ui.ts';
import { term } from '../i18n/terms.ts';

/**
 * Points of the parts of a scheme: the outermost branches that still tell something apart (a lone trunk is opened),
 * leaves that stand beside them, and the budget row. Gains and losses without weight have no bar; the trace lists them.
 */
export function pointsRows(assessment: Assessment, scheme: Scheme, ui: Ui): PointsRow[] {
  const rows: PointsRow[] = [];
  const { budget } = assessment;
  if (budget?.weight !== undefined && budget.outcome !== 'not-applicable')
    rows.push(row(ui.t.disclosure.budgetRow, budget.weight, budget.points, '0', budget.weight));
  const outcomes = new Map(assessment.nodes.map((node) => [node.node, node]));
  const branches = new Map(assessment.branches.map((branch) => [branch.id, branch]));
  const only = scheme.tree.length === 1 ? scheme.tree[0] : undefined;
  const tree = only && isBranch(only) ? only.children : scheme.tree;
  for (const node of tree) {
    const name = ui.say(node.name ?? node.id, node.nameEn ?? (ui.lang === 'en' && node.name ? term('en', node.name) : undefined)).text;
    if (isBranch(node)) {
      const branch = branches.get(node.id);
      if (branch && parse(branch.weight).compare(0) > 0)
        rows.push(row(name, branch.weight, branch.points, branch.low, branch.high));
      continue;
    }
    const outcome = outcomes.get(node.id);
    if (outcome?.weight === undefined || outcome.outcome === 'monitor' || outcome.outcome === 'not-applicable') continue;
    rows.push(row(name, outcome.weight, outcome.points, '0', outcome.weight));
  }
  return rows;
}

function row(label: string, weight: string, won: string | undefined, low: string, high: string): PointsRow {
  if (won === undefined) return { label, weight, low, high };
  return { label, weight, won, lost: short(parse(weight).sub(parse(won)), 4) };
}

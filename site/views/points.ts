import type { Assessment } from '#core/assessment/assessment.ts';
import { parse, short } from '#core/assessment/exact.ts';
import { isBranch } from '#core/disclosure/nodes.ts';
import type { Scheme, SchemeNode } from '#core/disclosure/schema/scheme.ts';
import type { PointsRow } from '../charts/points.ts';
import { term } from '../i18n/terms.ts';
import type { Ui } from '../i18n/ui.ts';

/**
 * Points of the parts of a scheme: the two outermost levels of branches (a lone trunk is opened), leaves that
 * stand beside them, and the budget row. Gains and losses without weight have no bar; the trace lists them.
 */
export function pointsRows(
  assessment: Assessment,
  scheme: Scheme,
  ui: Ui,
  leafName: (id: string) => string,
): PointsRow[] {
  const rows: PointsRow[] = [];
  const { budget } = assessment;
  if (budget?.weight !== undefined && budget.outcome !== 'not-applicable')
    rows.push(row(ui.t.disclosure.budgetRow, budget.weight, budget.points, '0', budget.weight));
  const outcomes = new Map(assessment.nodes.map((node) => [node.node, node]));
  const branches = new Map(assessment.branches.map((branch) => [branch.id, branch]));
  const only = scheme.tree.length === 1 ? scheme.tree[0] : undefined;
  const tree = only && isBranch(only) ? only.children : scheme.tree;
  const name = (node: SchemeNode): string =>
    ui.say(
      node.name ?? node.id,
      node.nameEn ?? (node.name && term('en', node.name) !== node.name ? term('en', node.name) : undefined),
    ).text;
  for (const node of tree) {
    if (!isBranch(node)) {
      const outcome = outcomes.get(node.id);
      if (
        outcome?.weight !== undefined &&
        outcome.outcome !== 'monitor' &&
        outcome.outcome !== 'not-applicable'
      )
        rows.push(row(leafName(node.id), outcome.weight, outcome.points, '0', outcome.weight));
      continue;
    }
    const parts = node.children.every(isBranch) ? node.children : [node];
    for (const part of parts) {
      const branch = branches.get(part.id);
      if (branch && parse(branch.weight).compare(0) > 0)
        rows.push(
          row(
            part === node ? name(node) : `${name(node)} · ${name(part)}`,
            branch.weight,
            branch.points,
            branch.low,
            branch.high,
          ),
        );
    }
  }
  return rows;
}

function row(label: string, weight: string, won: string | undefined, low: string, high: string): PointsRow {
  if (won === undefined) return { label, weight, low, high };
  return { label, weight, won, lost: short(parse(weight).sub(parse(won)), 4) };
}

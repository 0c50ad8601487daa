import { compare, constant, parse, sign, whole } from '../exact.ts';
import type { BudgetInput, DisclosureInput } from '../input.ts';
import { dayOf, spanOf } from '../period.ts';
import { reached, shown, type WarningRule } from './rule.ts';

/**
 * 资金闲置: allocated − spent ≥ `minAmount` 元, and days since the later of last spending or last progress (else allocation) reach `idleDays`.
 * Without a date, or without the sum spent, nothing is judged. A project is judged by the newest release of its record.
 * Source: 济南「绩效跟踪+资金闲置预警」practice; numbers are the scheme's.
 */
export const idleFunds: WarningRule<'idle-funds'> = {
  kind: 'idle-funds',
  days: (rule, scene) =>
    scene.releases.flatMap(({ budget }) => {
      const since = budget && lastMove(budget);
      if (since === undefined) return [];
      return Object.values(rule.idleDays).flatMap((days) =>
        days === undefined ? [] : [since + Number(constant(days).ceil().n)],
      );
    }),
  evaluate: (rule, scene) =>
    newestBudgets(scene.releases).flatMap(({ budget, record }) => {
      const since = budget && lastMove(budget);
      if (!budget?.executed || since === undefined) return [];
      const idle = parse(budget.annual.total).sub(parse(budget.executed.total));
      if (compare(idle, constant(rule.minAmount)) < 0 || sign(idle) <= 0) return [];
      const days = whole(Math.max(0, scene.day - since));
      const hit = reached(rule.idleDays, (threshold) => compare(days, threshold) >= 0);
      if (!hit) return [];
      const figures = { idle: shown(idle), allocated: budget.annual.total, spent: budget.executed.total };
      return [{ subject: { record }, ...hit, value: shown(days), figures }];
    }),
};

function lastMove({ lastSpendingAt, lastProgressAt, allocatedAt }: BudgetInput): number | undefined {
  const moves = [lastSpendingAt, lastProgressAt].flatMap((date) => (date === undefined ? [] : [dayOf(date)]));
  if (moves.length > 0) return Math.max(...moves);
  return allocatedAt === undefined ? undefined : dayOf(allocatedAt);
}

/** The newest release with a budget, one for each record. */
const newestBudgets = (releases: readonly DisclosureInput[]): DisclosureInput[] => [
  ...new Map(
    releases
      .filter(({ budget }) => budget)
      .sort((a, b) => spanOf(a.period).to - spanOf(b.period).to)
      .map((release) => [release.record, release]),
  ).values(),
];

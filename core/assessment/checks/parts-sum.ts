import type { SurveyInput } from '../entity-input.ts';
import { compare, constant, type Exact, equal, parse, show, sum, whole, zero } from '../exact.ts';
import type { MoneyInput, SchemeInput } from '../input.ts';
import { planOf } from '../plan.ts';
import type { FigureCheck, FigureFlag } from './check.ts';

/**
 * Parts add up: 资金 rows to their total, leaf weights and the budget row to the base, party shares and 薪酬构成 to 100 %.
 * Parts of money that are not all given may only stay below the total.
 * Source: 项目支出绩效自评表 (其中: 当年财政拨款, 上年结转资金, 其他资金).
 */
export const partsSum: FigureCheck = {
  id: 'parts-sum',
  run: ({ disclosure, scheme }) => [
    ...(['initial', 'annual', 'executed'] as const).flatMap((row) => {
      const money = disclosure.budget?.[row];
      return money ? moneyFlags(money, `budget.${row}`) : [];
    }),
    ...(scheme ? checkSchemeSums(scheme) : []),
  ],
};

/** Sums that a scheme states about itself. `[]` when they hold. */
export function checkSchemeSums(scheme: SchemeInput): FigureFlag[] {
  const { parties, paySplit } = scheme;
  const flags: FigureFlag[] = [];
  const expect = (code: string, path: string, parts: readonly Exact[], total: Exact) => {
    if (!equal(sum(parts), total)) flags.push(flag(code, path, sum(parts), total));
  };
  const { leaves, base, budgetWeight } = planOf(scheme);
  const weighted = leaves.filter(({ leaf }) => leaf.scoring.method !== 'bonus');
  const weights = weighted.flatMap(({ weight }) => (weight ? [weight] : []));
  if (scheme.method === 'weighted')
    expect('weights', 'scheme.tree', [...weights, budgetWeight ?? zero], base);
  if (parties.length > 0)
    expect(
      'parties',
      'scheme.parties',
      parties.map(({ share }) => constant(share)),
      whole(100),
    );
  if (paySplit)
    expect(
      'pay-split',
      'scheme.paySplit',
      [constant(paySplit.fixed), constant(paySplit.performance)],
      whole(100),
    );
  return flags;
}

/** Counts of a survey, and of each of its dimensions, add up to n, and n is not above what was sent. `[]` when they do. */
export function checkSurvey({ n, sent, counts, dimensions }: SurveyInput): FigureFlag[] {
  const total = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const flags: FigureFlag[] = [];
  if (total(counts) !== n) flags.push(flag('survey', 'counts', whole(total(counts)), whole(n)));
  for (const [index, dimension] of dimensions.entries())
    if (total(dimension.counts) !== n)
      flags.push(flag('survey', `dimensions[${index}].counts`, whole(total(dimension.counts)), whole(n)));
  if (sent !== undefined && n > sent) flags.push(flag('answers-above-sent', 'n', whole(n), whole(sent)));
  return flags;
}

function moneyFlags({ total, appropriation, carryover, other }: MoneyInput, path: string): FigureFlag[] {
  const given = [appropriation, carryover, other].flatMap((part) =>
    part === undefined ? [] : [parse(part)],
  );
  if (given.length === 0) return [];
  const order = compare(sum(given), parse(total));
  return order > 0 || (order < 0 && given.length === 3)
    ? [flag('money', path, sum(given), parse(total))]
    : [];
}

const flag = (code: string, path: string, parts: Exact, total: Exact): FigureFlag => ({
  check: 'parts-sum',
  severity: 'question',
  code,
  path,
  stated: show(parts),
  expected: show(total),
  figures: {},
});

import type { Assessment } from '#core/assessment/assessment.ts';
import type { Budget } from '#core/disclosure/schema/disclosure.ts';
import { barsChart } from '../charts/bars.ts';
import type { Chart } from '../charts/chart.ts';
import { tenThousands } from '../format.ts';
import type { Strings } from '../i18n/strings.ts';

/** 年初, 全年, 执行 as bars on one scale, in 万元. */
export function moneyChart(budget: Budget, assessment: Assessment | undefined, t: Strings): Chart {
  const d = t.disclosure;
  const rate = assessment?.budget?.rate;
  const rows: [string, string | undefined][] = [
    ...(budget.initial ? [[d.moneyInitial, budget.initial.total] as [string, string]] : []),
    [d.moneyAnnual, budget.annual.total],
    [d.moneyExecuted, budget.executed?.total],
  ];
  return barsChart(
    rows.map(([label, value]) => ({
      label,
      value,
      words: value === undefined ? t.unknown : tenThousands(value),
    })),
    {
      sentence: `${budget.executed === undefined ? d.moneyUnknown : rate === undefined ? '' : d.moneySentence(`${rate} %`)}${d.moneyLead}`,
      label: d.money,
      value: d.moneyLead,
    },
  );
}

import { compare, parse } from '../exact.ts';
import { spanOf } from '../period.ts';
import type { CheckInput, Figure, FigureCheck } from './check.ts';

/**
 * One of a pair improves while its partner misses its target (满意率 up, 重复访率 up): a note for the reader, because one of them may be
 * bought at the price of the other.
 * Source: 信访 practice, 「花钱买满意」.
 */
export const pairedDrift: FigureCheck = {
  id: 'paired-drift',
  run: (input) =>
    input.figures.flatMap((figure) => {
      const partner = figure.leaf?.pairedWith;
      if (partner === undefined || !improved(figure, input)) return [];
      const missed = input.assessment?.nodes.find(({ node }) => node === partner)?.status === 'not-met';
      if (!missed) return [];
      const node = figure.result.node;
      return [
        { check: 'paired-drift', severity: 'note', code: 'partner-missed', node, figures: { partner } },
      ];
    }),
};

/** Whether the value moved the way its direction asks, against the baseline or else the latest earlier release. */
function improved({ result, indicator }: Figure, { disclosure, earlier }: CheckInput): boolean {
  const start = spanOf(disclosure.period).from;
  const past = earlier
    .filter(({ period }) => spanOf(period).to < start)
    .sort((a, b) => spanOf(b.period).to - spanOf(a.period).to || b.version - a.version)
    .flatMap(({ results }) => results.find(({ node }) => node === result.node)?.actual ?? []);
  const before = result.baseline ?? past[0];
  if (before === undefined || result.actual === undefined) return false;
  const order = compare(parse(result.actual), parse(before));
  return indicator?.direction === '越大越好' ? order > 0 : indicator?.direction === '越小越好' && order < 0;
}

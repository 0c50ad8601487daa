import { equal, parse } from '../exact.ts';
import { earlier, periodText } from '../period.ts';
import { agrees, changeOf, like } from '../rates.ts';
import type { FigureCheck, FigureFlag } from './check.ts';

/**
 * A stated 同比, and a stated 上年同期, agree with what the same record published for the year before.
 * Source: arithmetic over the record's own releases.
 */
export const yoyHistory: FigureCheck = {
  id: 'yoy-history',
  run({ disclosure, figures, earlier: releases }) {
    const before = earlier(disclosure.period, true);
    const candidates = releases.filter(({ period }) => periodText(period) === before);
    const release = candidates.reduce<(typeof candidates)[number] | undefined>(
      (best, next) => (best && best.version >= next.version ? best : next),
      undefined,
    );
    if (!release) return [];
    return figures.flatMap(({ result }): FigureFlag[] => {
      const published = release.results.find(({ node }) => node === result.node)?.actual;
      if (published === undefined) return [];
      const flag = { check: 'yoy-history', severity: 'question', node: result.node } as const;
      const flags: FigureFlag[] = [];
      if (result.baseline !== undefined && !equal(parse(result.baseline), parse(published)))
        flags.push({ ...flag, code: 'baseline', stated: result.baseline, expected: published, figures: {} });
      const { change, actual } = result;
      if (change?.kind !== '同比' || actual === undefined) return flags;
      const { points, percent } = changeOf(parse(published), parse(actual));
      const exact = change.unit === '%' ? percent : points;
      if (exact && !agrees(change.value, exact))
        flags.push({
          ...flag,
          code: 'change',
          stated: change.value,
          expected: like(change.value, exact, 1),
          figures: { published, actual, unit: change.unit },
        });
      return flags;
    });
  },
};

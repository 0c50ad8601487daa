import { isRate } from '../rates.ts';
import type { FigureCheck, FigureFlag } from './check.ts';

/**
 * A rate without its parts is flagged 缺分子分母, a change without its base 缺基期: nobody can recompute them.
 * Source: rule of this project; the flag is a note, not a fault.
 */
export const missingInputs: FigureCheck = {
  id: 'missing-inputs',
  run: ({ figures }) =>
    figures.flatMap(({ result, indicator }) => {
      const flag = { check: 'missing-inputs', severity: 'note', node: result.node } as const;
      const flags: FigureFlag[] = [];
      if (isRate(indicator) && result.actual !== undefined && Object.keys(result.inputs ?? {}).length === 0)
        flags.push({ ...flag, code: 'no-inputs', stated: result.actual, figures: {} });
      if (result.change && result.baseline === undefined)
        flags.push({
          ...flag,
          code: 'no-baseline',
          stated: result.change.value,
          figures: { unit: result.change.unit },
        });
      return flags;
    }),
};

import { compare, equal, parse } from '../exact.ts';
import { effectivePolicy } from '../ranking.ts';
import type { WarningRule } from './rule.ts';

/**
 * 末位整改: the unit is among the `k` lowest of its field (ties included). Only where ranking is allowed and the field has at least `minN`
 * units; never for courts. Where all units have the same total, nobody is last.
 * Source: 税务系统按月督查末位部门 practice; the prohibition for courts: 最高人民法院 2024, no 排名排序.
 */
export const bottomUnit: WarningRule<'bottom-unit'> = {
  kind: 'bottom-unit',
  evaluate(rule, { scheme, org, fields }) {
    const policy = effectivePolicy(scheme, org.kind);
    const units = fields.at(-1)?.units ?? [];
    const own = units.find((unit) => unit.org === org.id);
    if (policy.kind === 'prohibited' || !own || units.length < policy.minN) return [];
    const totals = units.map(({ total }) => ({ text: total, value: parse(total) }));
    totals.sort((a, b) => compare(a.value, b.value));
    const limit = totals[Math.min(rule.k, totals.length) - 1];
    const best = totals.at(-1);
    if (!limit || !best || compare(parse(own.total), limit.value) > 0 || equal(limit.value, best.value))
      return [];
    const figures = { k: String(rule.k), size: String(units.length) };
    return [{ subject: {}, level: 'yellow', value: own.total, threshold: limit.text, figures }];
  },
};

import { compare, constant, whole } from '../exact.ts';
import { earliest, periodsBetween, periodText, spanOf } from '../period.ts';
import { reached, type Scene, type WarningRule } from './rule.ts';

/**
 * 数据缺报: no release for (organisation, scheme, period) although the day is later than period end + `dueDays` + grace. Expected are the
 * shortest periods of the scheme from a month up, from the first one that was ever published. The value is the days overdue.
 * Source: 政府信息公开条例 (国务院令第711号), article 26: 20 working days; numbers are the scheme's.
 */
export const missingReport: WarningRule<'missing-report'> = {
  kind: 'missing-report',
  days: (rule, scene) =>
    expected(scene).flatMap((period) =>
      Object.values(rule.grace).flatMap((grace) =>
        grace === undefined ? [] : [spanOf(period).to + rule.dueDays + Number(constant(grace).ceil().n) + 1],
      ),
    ),
  evaluate(rule, scene) {
    const published = new Set(
      [...scene.releases, ...scene.withdrawn].map(({ period }) => periodText(period)),
    );
    return expected(scene).flatMap((period) => {
      if (published.has(period)) return [];
      const late = scene.day - spanOf(period).to - rule.dueDays;
      const hit = reached(rule.grace, (grace) => compare(whole(late), grace) > 0);
      if (!hit) return [];
      return [
        { subject: { period }, ...hit, value: String(late), figures: { dueDays: String(rule.dueDays) } },
      ];
    });
  },
};

const kinds = [
  ['月', 'month'],
  ['季', 'quarter'],
  ['半年', 'half'],
  ['年', 'year'],
] as const;

/** Periods that have begun by the day of the scene. */
function expected({ scheme, releases, day }: Scene): string[] {
  const kind = kinds.find(([name]) => scheme.period.includes(name))?.[1];
  if (!kind || releases.length === 0) return [];
  const first = earliest(releases.map(({ period }) => spanOf(period).from));
  return first > day ? [] : periodsBetween(kind, first, day);
}

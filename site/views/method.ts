import type { Names } from '#core/assessment/sentence.ts';
import { ruleUnits } from '#core/assessment/warning-figures.ts';
import type { Scoring, WarningRule } from '#core/disclosure/schema/scheme.ts';
import { withUnit } from '../format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Strings } from '../i18n/strings.ts';
import { term } from '../i18n/terms.ts';

/** How a node is scored, in one line. Formulas are those of core/assessment/scoring. */
export function methodWords(lang: Lang, scoring: Scoring): string {
  const zh = lang === 'zh';
  switch (scoring.method) {
    case 'ratio':
      return zh
        ? `实际 ÷ 目标 × 分值${cap(zh, scoring.cap)}`
        : `actual ÷ target × weight${cap(zh, scoring.cap)}`;
    case 'inverse-ratio':
      return zh
        ? `目标 ÷ 实际 × 分值${cap(zh, scoring.cap)}`
        : `target ÷ actual × weight${cap(zh, scoring.cap)}`;
    case 'threshold':
      return zh ? '达到得满分，达不到得 0 分' : 'all when met, none when not';
    case 'interval':
      return zh
        ? `在区间内得满分，区间外按距离递减${ends(scoring.floor, scoring.ceiling, '，到', '为 0')}`
        : `all inside the interval, falling outside it${ends(scoring.floor, scoring.ceiling, ', 0 at ', '')}`;
    case 'bands':
      return scoring.bands
        .map(
          (band) =>
            `${band.from}${band.to === undefined ? (zh ? ' 以上' : ' and above') : `–${band.to}`}${zh ? ' 得 ' : ': '}${band.points}`,
        )
        .join(zh ? '；' : '; ');
    case 'qualitative':
      return scoring.grades
        .map((grade) => `${term(lang, grade.name)} ${grade.low}–${grade.high} %`)
        .join(zh ? '；' : '; ')
        .concat(
          scoring.judgedBy === undefined
            ? ''
            : zh
              ? `（${scoring.judgedBy}评定）`
              : ` (judged by ${term(lang, scoring.judgedBy)})`,
        );
    case 'deduction':
      return zh
        ? `每${scoring.unitName ?? '次'}扣 ${scoring.perUnit} 分${scoring.cap === undefined ? '' : `，最多扣 ${scoring.cap} 分`}`
        : `−${scoring.perUnit} each${scoring.cap === undefined ? '' : `, at most −${scoring.cap}`}`;
    case 'bonus':
      return zh
        ? `${scoring.perUnit === undefined ? '按事项加分' : `每项加 ${scoring.perUnit} 分`}${scoring.cap === undefined ? '' : `，最多加 ${scoring.cap} 分`}`
        : `${scoring.perUnit === undefined ? 'points by item' : `+${scoring.perUnit} each`}${scoring.cap === undefined ? '' : `, at most +${scoring.cap}`}`;
    case 'accumulate':
      return zh
        ? `逐日积分相加${scoring.dayCap === undefined ? '' : `，每日最多 ${scoring.dayCap}`}${scoring.periodCap === undefined ? '' : `，每期最多 ${scoring.periodCap}`}`
        : `sum of daily points${scoring.dayCap === undefined ? '' : `, at most ${scoring.dayCap} a day`}${scoring.periodCap === undefined ? '' : `, at most ${scoring.periodCap} a period`}`;
    case 'rank-points':
      return zh ? `按名次得分：${scoring.table.join('、')}` : `by place: ${scoring.table.join(', ')}`;
    case 'monitor':
      return zh ? '仅监测，不计分' : 'monitored, not scored';
  }
}

const cap = (zh: boolean, value: string | undefined): string =>
  value === undefined
    ? zh
      ? '，以满分为限'
      : ', capped at the weight'
    : zh
      ? `，最多 ${value} 倍`
      : `, at most × ${value}`;
const ends = (low: string | undefined, high: string | undefined, before: string, after: string): string => {
  const list = [low, high].filter((end) => end !== undefined);
  return list.length === 0 ? '' : `${before}${list.join(' / ')}${after}`;
};

/** Levels of a warning rule in words: `黄 10 %　橙 20 %　红 30 %`. `names` give the unit of the indicator watched. */
export function levelWords(rule: WarningRule, { lang, t }: { lang: Lang; t: Strings }, names: Names): string {
  const levels =
    'lag' in rule
      ? rule.lag
      : 'value' in rule
        ? rule.value
        : 'idleDays' in rule
          ? rule.idleDays
          : 'z' in rule
            ? rule.z
            : 'n' in rule
              ? rule.n
              : 'grace' in rule
                ? rule.grace
                : rule.kind === 'jump'
                  ? rule.percent
                  : rule.kind === 'overdue'
                    ? (rule.percent ?? rule.count ?? {})
                    : {};
  const op = rule.kind === 'threshold' ? `${rule.op} ` : '';
  const watched = 'node' in rule && rule.node !== undefined ? names.get(rule.node)?.unit : undefined;
  const isShare = rule.kind === 'overdue' && rule.percent !== undefined;
  const unit = rule.kind === 'threshold' ? watched : isShare ? '%' : ruleUnits[rule.kind];
  return (['yellow', 'orange', 'red'] as const)
    .flatMap((level) => {
      const value = levels[level];
      return value === undefined
        ? []
        : [`${t.level[level]} ${op}${unit === undefined ? value : withUnit(lang, value, unit)}`];
    })
    .join('　');
}

/** The totals of a tier in words; the best tier ends at its top: `90–100 分`, `80 分以上，不足 90 分`. */
export function tierWords(lang: Lang, { low, high }: { low: string; high: string }, isBest: boolean): string {
  if (isBest) return lang === 'zh' ? `${low}–${high} 分` : `${low} to ${high} points`;
  if (Number(low) === 0) return lang === 'zh' ? `不足 ${high} 分` : `under ${high} points`;
  return lang === 'zh' ? `${low} 分以上，不足 ${high} 分` : `${low} to under ${high} points`;
}

import type { RuleKind } from './input.ts';
import type { Warning } from './warning.ts';
import { type Lang, type Names, withUnit } from './words/figure.ts';

type Pair = readonly [zh: string, en: string];

/** The unit in which a rule's value and limits are counted; undefined: the unit of the indicator that it watches. */
export const ruleUnits: Readonly<Record<RuleKind, string | undefined>> = {
  pace: '%',
  threshold: undefined,
  'idle-funds': '天',
  jump: '%',
  'z-score': '个标准差',
  'persistent-miss': '期',
  overdue: '件',
  'missing-report': '天',
  'suspect-data': '处',
  'bottom-unit': '分',
};

/** Names of what a rule compared, and the unit: `node` is the indicator's own. Without a name a figure is not shown to people. */
const figureNames: Readonly<Record<string, { words: Pair; unit?: string }>> = {
  asOf: { words: ['数据日期', 'Data as of'] },
  due: { words: ['应完成', 'Due'], unit: 'node' },
  actual: { words: ['实际', 'Actual'], unit: 'node' },
  period: { words: ['时期', 'Period'] },
  value: { words: ['本期', 'This period'], unit: 'node' },
  before: { words: ['对比期', 'Compared with'], unit: 'node' },
  mean: { words: ['前期均值', 'Mean before'], unit: 'node' },
  periods: { words: ['前期期数', 'Periods before'], unit: '期' },
  idle: { words: ['闲置', 'Idle'], unit: '元' },
  allocated: { words: ['已拨付', 'Allocated'], unit: '元' },
  spent: { words: ['已支出', 'Spent'], unit: '元' },
  from: { words: ['起', 'From'] },
  to: { words: ['止', 'To'] },
  overdue: { words: ['超期', 'Overdue'], unit: '件' },
  percent: { words: ['超期占比', 'Share overdue'], unit: '%' },
  dueDays: { words: ['公布期限', 'To be published within'], unit: '天' },
  k: { words: ['末位', 'Last'], unit: '个' },
  size: { words: ['参评单位', 'Units assessed'], unit: '个' },
};

const nodeUnit = ({ subject }: Warning, names: Names): string | undefined =>
  subject.node === undefined ? undefined : names.get(subject.node)?.unit;

/** The value or the limit of a warning with its unit: `2 期`, `91.9 %`, `194 天`. Never throws. */
export function measured(warning: Warning, text: string, lang: Lang, names: Names): string {
  const { kind, figures } = warning;
  const own = kind === 'threshold' || (kind === 'jump' && figures.before === '0');
  const share = kind === 'overdue' && figures.by === 'percent';
  return withUnit(text, own ? nodeUnit(warning, names) : share ? '%' : ruleUnits[kind], lang);
}

/** What the rule compared, named and with units, in the order that the rule gives; `[]` where there is nothing to show. Never throws. */
export function namedFigures(warning: Warning, lang: Lang, names: Names): { name: string; text: string }[] {
  return Object.entries(warning.figures).flatMap(([id, value]) => {
    const known = figureNames[id];
    if (!known) return [];
    const unit = known.unit === 'node' ? nodeUnit(warning, names) : known.unit;
    const text = unit === undefined ? value : withUnit(value, unit, lang);
    return [{ name: known.words[lang === 'zh' ? 0 : 1], text }];
  });
}

import type { NodeOutcome, Total } from '#core/assessment/assessment.ts';
import { flagSentence } from '#core/assessment/flag-sentence.ts';
import { warningSentence } from '#core/assessment/warning-sentence.ts';
import { becauseText } from '#core/assessment/words/because.ts';
import { type Name, type Names, nameOf, withUnit } from '#core/assessment/words/figure.ts';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { leavesOf, nodeNames } from '#core/disclosure/nodes.ts';
import { periodKey } from '#core/disclosure/period.ts';
import type { Target } from '#core/disclosure/schema/scheme.ts';
import type { Language } from '#core/privacy/explain.ts';
import type { Part } from './document.ts';
import type { Year, YearRecord } from './year.ts';

const statusWords: Readonly<Record<NodeOutcome['status'], readonly [zh: string, en: string]>> = {
  met: ['达标', 'met'],
  'not-met': ['未达标', 'not met'],
  unknown: ['未公布', 'not published'],
  'not-applicable': ['不适用', 'not applicable'],
  monitor: ['仅监测', 'monitored'],
};

/** A body's year in parts: what was promised, what was reached, what is not known, what changed since, what to ask. */
export function yearParts(year: Year, catalogue: Catalogue, lang: Language): Part[] {
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en);
  const name = (lang === 'en' ? year.org.nameEn : undefined) ?? year.org.name;
  const title = say(`${name} ${year.year} 年绩效公开摘要`, `${name}: performance in ${year.year}`);
  const demo = year.org.demo
    ? [{ text: say('演示数据：本单位为虚构。', 'Demonstration data: this body is fictional.') }]
    : [];
  return [
    { heading: title, level: 1 },
    ...demo,
    { text: lead(year, say) },
    ...year.records.flatMap((record) => recordParts(record, catalogue, lang, say)),
    ...warningParts(year, catalogue, lang, say),
    {
      text: say(
        `数据截止 ${catalogue.site.asOf}。得分由公开数据按方案重新计算，未公布的不作推测；个人信息已遮盖。`,
        `As of ${catalogue.site.asOf}. Scores are recomputed from what was published; what is not published is not guessed; private data is masked.`,
      ),
    },
  ];
}

type Say = (zh: string, en: string) => string;

function lead({ records }: Year, say: Say): string {
  const nodes = records.flatMap(({ assessment }) => assessment?.nodes ?? []);
  const count = (status: NodeOutcome['status']) => nodes.filter((node) => node.status === status).length;
  const [met, missed, unknown] = [count('met'), count('not-met'), count('unknown')];
  return say(
    `共 ${records.length} 份披露；${met} 项指标达标，${missed} 项未达标，${unknown} 项未公布。`,
    `${records.length} disclosures; ${met} indicators met, ${missed} not met, ${unknown} not published.`,
  );
}

function recordParts(record: YearRecord, catalogue: Catalogue, lang: Language, say: Say): Part[] {
  const { disclosure, compiled, assessment } = record;
  const title = (lang === 'en' ? disclosure.titleEn : undefined) ?? disclosure.title;
  const parts: Part[] = [{ heading: `${title} (${compiled.id}@${disclosure.version})`, level: 2 }];
  if (compiled.tombstone) {
    const { withdrawnAt, reason } = compiled.tombstone;
    return [
      ...parts,
      { text: say(`已于 ${withdrawnAt} 撤回：${reason}。`, `Withdrawn on ${withdrawnAt}: ${reason}.`) },
    ];
  }
  const facts = [
    say(`周期 ${periodKey(disclosure.period)}`, `Period ${periodKey(disclosure.period)}`),
    say(`${disclosure.publishedAt} 公布`, `published ${disclosure.publishedAt}`),
    ...(assessment ? [totalText(assessment.total, lang, say)] : []),
    ...(assessment?.tier
      ? [say(`等次 ${assessment.tier.name}`, `tier ${assessment.tier.nameEn ?? assessment.tier.name}`)]
      : []),
    ...(assessment?.budget?.rate === undefined
      ? []
      : [say(`预算执行率 ${assessment.budget.rate} %`, `${assessment.budget.rate} % of the budget spent`)]),
  ];
  parts.push({ text: facts.join(say('；', '; ')) });
  parts.push({ text: (lang === 'en' ? disclosure.narrativeEn : undefined) ?? disclosure.narrative });
  if (assessment && assessment.nodes.length > 0) parts.push(table(record, catalogue, lang, say));
  return [...parts, ...questions(record, catalogue, lang, say), ...changes(record, lang, say)];
}

function totalText(total: Total, lang: Language, say: Say): string {
  switch (total.state) {
    case 'complete':
      return say(`总分 ${total.value}`, `total ${total.value}`);
    case 'incomplete':
      return say(
        `总分在 ${total.low} 到 ${total.high} 之间（部分结果未公布）`,
        `total between ${total.low} and ${total.high} (some results are not published)`,
      );
    case 'none':
      return say(
        `无总分：${becauseText(total.because, lang)}`,
        `no total: ${becauseText(total.because, lang)}`,
      );
  }
}

function table(
  { disclosure, assessment, scheme }: YearRecord,
  catalogue: Catalogue,
  lang: Language,
  say: Say,
): Part {
  const names = namesOf(disclosure.scheme, catalogue);
  const leaves = new Map(leavesOf(scheme?.tree ?? []).map((leaf) => [leaf.id, leaf]));
  const results = new Map(disclosure.results.map((result) => [result.node, result]));
  const rows = (assessment?.nodes ?? []).map((outcome) => {
    const { node, actual, completion, points, weight, status } = outcome;
    const result = results.get(node);
    const target = result?.target ?? leaves.get(node)?.target;
    const unit = names.get(node)?.unit;
    const reached = actual === undefined ? result?.text : withUnit(actual, unit, lang);
    const score = [points, weight].filter((part) => part !== undefined).join(' / ');
    return [
      nameOf(node, names, lang),
      target ? targetText(target, unit, lang) : '–',
      reached ?? (points === undefined ? say('未公布', 'not published') : '–'),
      completion === undefined ? '–' : `${completion} %`,
      score || '–',
      statusWords[status][lang === 'zh' ? 0 : 1],
      result?.deviation ?? '',
    ];
  });
  return {
    head: [
      say('指标', 'Indicator'),
      say('指标值', 'Target'),
      say('实际完成值', 'Actual'),
      say('完成率', 'Completion'),
      say('得分', 'Points'),
      say('结果', 'Result'),
      say('偏差原因', 'Why not'),
    ],
    rows,
  };
}

function targetText({ op, value, low, high }: Target, unit: string | undefined, lang: Language): string {
  if (op === '区间') return `${low ?? ''}–${withUnit(high, unit, lang)}`;
  return value === undefined ? '–' : `${op} ${withUnit(value, unit, lang)}`;
}

/** Names of the nodes with the units of their indicators. */
function namesOf(scheme: string | undefined, catalogue: Catalogue): Names {
  const names = new Map<string, Name>(Object.entries(nodeNames(catalogue, scheme)));
  const tree = scheme === undefined ? undefined : catalogue.schemes.get(scheme)?.tree;
  for (const { id, indicator } of leavesOf(tree ?? [])) {
    const unit = catalogue.indicators.get(indicator)?.unit;
    names.set(id, { ...(names.get(id) ?? { zh: id }), unit });
  }
  return names;
}

function questions(
  { flags, disclosure }: YearRecord,
  catalogue: Catalogue,
  lang: Language,
  say: Say,
): Part[] {
  if (flags.length === 0) return [];
  const names = namesOf(disclosure.scheme, catalogue);
  return [
    { heading: say('数据待说明', 'Figures that await an explanation'), level: 3 },
    { list: flags.map((flag) => flagSentence(flag, lang, names)) },
  ];
}

function changes({ compiled }: YearRecord, lang: Language, say: Say): Part[] {
  const later = compiled.history.filter(({ release }) => release.disclosure.version > 1);
  if (later.length === 0) return [];
  const items = later.map(({ release: { disclosure }, changes: changed }) => {
    const fields = changed.map(({ label }) => label[lang]).join(say('、', ', '));
    const what = fields === '' ? say('没有改动数值', 'no value changed') : fields;
    return say(
      `第 ${disclosure.version} 版（${disclosure.publishedAt}）：${what}`,
      `version ${disclosure.version} (${disclosure.publishedAt}): ${what}`,
    );
  });
  return [{ heading: say('公布后的改动', 'Changed since'), level: 3 }, { list: items }];
}

function warningParts({ warnings }: Year, catalogue: Catalogue, lang: Language, say: Say): Part[] {
  if (warnings.length === 0) return [];
  const items = warnings.map((warning) => {
    const sentence = warningSentence(warning, lang, namesOf(warning.subject.scheme, catalogue));
    const end = warning.resolvedAt;
    return `${sentence} (${warning.openedAt}${end === undefined ? say('，未解除', ', open') : ` – ${end}`})`;
  });
  return [{ heading: say('预警', 'Warnings'), level: 2 }, { list: items }];
}

import type { Names } from '#core/assessment/sentence.ts';
import type { Warning } from '#core/assessment/warning.ts';
import { measured, namedFigures } from '#core/assessment/warning-figures.ts';
import { warningSentence } from '#core/assessment/warning-sentence.ts';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { nodeNames } from '#core/disclosure/nodes.ts';
import { periodKey } from '#core/disclosure/period.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import { periodWords } from '../format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Ui } from '../i18n/ui.ts';
import type { Publication, PublishedRecord } from '../publication.ts';
import { ofOrg } from './of-org.ts';
import { stepNames } from './step-names.ts';

/** Name of a warning in addresses: its id without what an address cannot hold. */
export const warningSlug = ({ id }: Warning): string => id.replace(/[^a-zA-Z0-9.-]+/g, '_');
export const warningPath = (warning: Warning): string => `/warnings/${warningSlug(warning)}/`;

/** The scheme of a warning, latest version first where only an id is named. */
export function schemeOf({ subject }: Warning, { schemes }: Catalogue): Scheme | undefined {
  return (
    schemes.get(subject.scheme) ??
    [...schemes.values()].filter(({ id }) => id === subject.scheme).sort((a, b) => b.version - a.version)[0]
  );
}

/** `进度滞后：解答援助热线（2026 年 3 月）`. */
export function warningTitle(warning: Warning, catalogue: Catalogue, { lang, say, t }: Ui): string {
  const scheme = schemeOf(warning, catalogue);
  const rule = scheme?.warningRules.find(({ id }) => id === warning.rule);
  const names = scheme ? nodeNames(catalogue, `${scheme.id}@${scheme.version}`) : {};
  const node = warning.subject.node === undefined ? undefined : names[warning.subject.node];
  const what = node ? node[lang] : scheme ? say(scheme.title, scheme.titleEn).text : '';
  const period = warning.subject.period;
  const when =
    period === undefined || !/^\d{4}/.test(period)
      ? ''
      : lang === 'zh'
        ? `（${periodWords(lang, period)}）`
        : ` (${periodWords(lang, period)})`;
  return `${rule ? say(rule.name, rule.nameEn).text : warning.rule}${t.colon}${what}${when}`;
}

/** The records that a warning is about: of its organisation, scheme and period. `[]` where the report itself is missing. */
export function recordOf({ subject }: Warning, publication: Publication): PublishedRecord[] {
  return ofOrg(subject.org, publication).records.filter(({ latest: { disclosure } }) => {
    if (disclosure.scheme?.split('@')[0] !== subject.scheme.split('@')[0]) return false;
    return subject.period === undefined || periodKey(disclosure.period) === subject.period.replace('/', '_');
  });
}

/** What the nodes of a warning's scheme are called, with their units. */
function namesIn(warning: Warning, catalogue: Catalogue): Names {
  const scheme = schemeOf(warning, catalogue);
  return scheme ? stepNames(scheme, catalogue) : new Map();
}

/** The warning as a sentence with its figures. */
export const warningReason = (warning: Warning, catalogue: Catalogue, lang: Lang): string =>
  warningSentence(warning, lang, namesIn(warning, catalogue));

/** Its value or limit with the unit: `2 期`. */
export const warningMeasure = (warning: Warning, text: string, catalogue: Catalogue, lang: Lang): string =>
  measured(warning, text, lang, namesIn(warning, catalogue));

/** What its rule compared, named in the reader's language. */
export const warningFigures = (
  warning: Warning,
  catalogue: Catalogue,
  lang: Lang,
): { name: string; text: string }[] => namedFigures(warning, lang, namesIn(warning, catalogue));

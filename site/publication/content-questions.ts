import { checkFigures } from '#core/assessment/check-figures.ts';
import { checkScheme, type SchemeProblem } from '#core/assessment/check-scheme.ts';
import type { FigureFlag } from '#core/assessment/checks/check.ts';
import { checkApplication } from '#core/assessment/checks/implied-baseline.ts';
import { checkSurvey } from '#core/assessment/checks/parts-sum.ts';
import { flagSentence } from '#core/assessment/flag-sentence.ts';
import { schemeSentence } from '#core/assessment/scheme-sentence.ts';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import { isBranch, walkNodes } from '#core/disclosure/nodes.ts';
import { comparePeriods } from '#core/disclosure/period.ts';
import { pointerOf } from '#core/disclosure/problem.ts';
import { compileRecord } from '#core/disclosure/record.ts';
import type { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import { holdsMobile } from './holds-mobile.ts';

/**
 * What the assessment sees in content that parses: the two rooms of core do not know each other, so their doors join them here.
 * An `error` is a scheme that makes no sense; a `warning` is a question to the issuer, who may well have an answer.
 */
export interface ContentQuestion {
  /** Below the content folder. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) of the value that is asked about. */
  readonly pointer: string;
  readonly severity: 'error' | 'warning';
  readonly words: Readonly<Record<'zh' | 'en', string>>;
}

/** Schemes that cannot score as they are written. `[]` when all can. */
export function schemeErrors({ schemes, indicators }: Catalogue): ContentQuestion[] {
  return [...schemes.values()].flatMap((scheme) =>
    checkScheme(scheme, indicators).map((problem) => ({
      file: `schemes/${scheme.id}/v${scheme.version}.json`,
      pointer: placeInScheme(scheme, problem),
      severity: 'error' as const,
      words: { zh: schemeSentence(problem, 'zh'), en: schemeSentence(problem, 'en') },
    })),
  );
}

/** Figures that contradict each other or cannot be recomputed: in what stands of each record, in surveys and in applications. */
export function issuerQuestions(catalogue: Catalogue): ContentQuestion[] {
  const standing = [...catalogue.records.values()].flatMap((all) => compileRecord(all).current ?? []);
  const series = Map.groupBy(
    standing.map(({ disclosure }) => disclosure),
    seriesKey,
  );
  return [
    ...standing.flatMap(({ disclosure, path }) => {
      const scheme = disclosure.scheme === undefined ? undefined : catalogue.schemes.get(disclosure.scheme);
      const earlier = (series.get(seriesKey(disclosure)) ?? []).filter(
        (other) => comparePeriods(other.period, disclosure.period) < 0,
      );
      return checkFigures(disclosure, scheme, catalogue.indicators, earlier)
        .filter(({ path: at, check }) => !at?.startsWith('scheme.') && check !== 'weight-floor')
        .map((flag) => asked(path, flag, placeInRelease(disclosure, flag), namesOf(scheme, catalogue)));
    }),
    ...[...catalogue.surveys.values()].flatMap((survey) =>
      checkSurvey(survey).map((flag) => asked(`surveys/${survey.id}.json`, flag, pointerOfPath(flag.path))),
    ),
    ...[...catalogue.applications.values()].flatMap((one) =>
      checkApplication(one).map((flag) =>
        asked(`applications/${one.id}.json`, flag, pointerOfPath(flag.path)),
      ),
    ),
  ];
}

/** Office lines that look like somebody's mobile: what stands among the contacts is published as it is. */
export const lineQuestions = ({
  site,
  organisations,
}: Pick<Catalogue, 'site' | 'organisations'>): ContentQuestion[] =>
  [
    { file: 'site.json', contacts: site.contacts },
    ...[...organisations.values()].map(({ id, region, contacts }) => ({
      file: `orgs/${region}/${id}.json`,
      contacts,
    })),
  ].flatMap(({ file, contacts }) =>
    contacts.flatMap(({ value }, index) =>
      holdsMobile(value)
        ? [
            {
              file,
              pointer: `/contacts/${index}/value`,
              severity: 'warning' as const,
              words: {
                zh: '像是手机号，会原样公开；若属于个人，请换成办公室的固定电话或热线',
                en: 'looks like a mobile and is published as it is; if it is somebody’s, use a landline or hotline of the office',
              },
            },
          ]
        : [],
    ),
  );

const seriesKey = ({ org, scheme }: Disclosure): string => `${org} ${scheme?.split('@')[0] ?? ''}`;

type Names = Parameters<typeof flagSentence>[2];
const noNames: Names = new Map();

const asked = (file: string, flag: FigureFlag, pointer: string, names = noNames): ContentQuestion => ({
  file,
  pointer,
  severity: 'warning',
  words: { zh: flagSentence(flag, 'zh', names), en: flagSentence(flag, 'en', names) },
});

/** What people call the leaves of a scheme. */
const namesOf = (scheme: Scheme | undefined, { indicators }: Catalogue): Names =>
  new Map(
    walkNodes(scheme?.tree ?? []).map(({ node }) => {
      const indicator = isBranch(node) ? undefined : indicators.get(node.indicator);
      return [
        node.id,
        { zh: node.name ?? indicator?.name ?? node.id, en: node.nameEn ?? indicator?.nameEn ?? node.id },
      ];
    }),
  );

function placeInRelease({ results }: Disclosure, { node, path }: FigureFlag): string {
  const index = results.findIndex((result) => result.node === node);
  return index < 0 ? pointerOfPath(path) : `/results/${index}`;
}

/** `dimensions[0].counts` → `/dimensions/0/counts`. */
const pointerOfPath = (path = ''): string => pointerOf(path.split(/[.[\]]+/).filter((part) => part !== ''));

const fieldOf: Partial<Record<SchemeProblem['code'], string>> = {
  'weights-sum': '/tree',
  'parties-sum': '/parties',
  'pay-split-sum': '/paySplit',
  'weight-floor': '/weightFloors',
  'subjective-share': '/subjectiveShareMax',
  'coefficient-bounds': '/coefficients',
  'tiers-gap': '/tiers',
  'quota-without-ranking': '/tiers',
};

function placeInScheme({ tree, warningRules }: Scheme, { code, node, part }: SchemeProblem): string {
  if (code === 'check-unknown')
    return `/warningRules/${warningRules.findIndex(({ id }) => id === part)}/checks`;
  return fieldOf[code] ?? walkNodes(tree).find((placed) => placed.node.id === node)?.pointer ?? '';
}

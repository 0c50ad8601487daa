import type { Release } from '../catalogue.ts';
import { sumUnits, units } from '../decimal.ts';
import { isBranch } from '../nodes.ts';
import { type Problem, problem } from '../problem.ts';
import type { Disclosure } from '../schema/disclosure.ts';
import type { Content } from '../source/content.ts';
import { doubled, type RecordCheck, refers, unknown } from './check.ts';
import { readScheme, resultProblems, type SchemeReader } from './one-result.ts';
import { targetProblems } from './scheme-scoring.ts';

/** Results of releases: nodes, inputs, grades, coefficients and evidence exist; figures are possible; a missed target is explained. */
export const results: RecordCheck = (content) => {
  const readers = new Map<string, SchemeReader>();
  const readerOf = (ref = ''): SchemeReader | undefined => {
    const known = readers.get(ref);
    const scheme = content.catalogue.schemes.get(ref);
    if (known || !scheme) return known;
    const reader = readScheme(content, scheme);
    readers.set(ref, reader);
    return reader;
  };
  return ({ releases }) =>
    releases.flatMap((release) => releaseProblems(content, release, readerOf(release.disclosure.scheme)));
};

function releaseProblems(content: Content, release: Release, reader: SchemeReader | undefined): Problem[] {
  const { disclosure, path: file } = release;
  const found: Problem[] = [];
  evidence(content, file, disclosure, found);
  if (disclosure.budget) for (const one of budgetParts(file, disclosure.budget)) found.push(one);
  const court = content.catalogue.organisations.get(disclosure.org)?.kind === '法院';
  const seen = new Set<string>();
  disclosure.results.forEach((result, i) => {
    const at = `/results/${i}`;
    if (seen.has(result.node))
      found.push(problem(file, 'duplicate-member', { id: result.node }, { pointer: `${at}/node` }));
    seen.add(result.node);
    if (result.target) for (const one of targetProblems(file, result.target, `${at}/target`)) found.push(one);
    if (court && result.rank) found.push(problem(file, 'court-ranking', {}, { pointer: `${at}/rank` }));
    if (reader) resultProblems(file, result, at, reader, disclosure, found);
  });
  if (disclosure.scheme === undefined && disclosure.results.length > 0) {
    found.push(
      problem(file, 'missing-key', { key: 'scheme', expectation: 'versioned-ref' }, { pointer: '' }),
    );
  }
  if (court && reader?.scheme.rankingPolicy.kind === 'allowed') {
    found.push(problem(file, 'court-ranking', {}, { pointer: '/scheme' }));
  }
  if (reader) for (const one of eventProblems(file, disclosure, reader)) found.push(one);
  return found;
}

function evidence(content: Content, file: string, disclosure: Disclosure, found: Problem[]): void {
  const each = (refs: readonly string[], at: string): void => {
    refs.forEach((ref, i) => {
      if (!content.exists('evidence', ref))
        for (const one of refers(content, file, 'evidence', ref, `${at}/evidence/${i}`)) found.push(one);
    });
  };
  each(disclosure.evidence, '');
  disclosure.results.forEach((result, i) => {
    each(result.evidence, `/results/${i}`);
  });
  disclosure.adjustments.forEach((one, i) => {
    each(one.evidence, `/adjustments/${i}`);
  });
  disclosure.vetoEvents.forEach((one, i) => {
    each(one.evidence, `/vetoEvents/${i}`);
  });
}

function budgetParts(file: string, budget: NonNullable<Disclosure['budget']>): Problem[] {
  return (['initial', 'annual', 'executed'] as const).flatMap((row) => {
    const money = budget[row];
    if (!money) return [];
    const parts = [money.appropriation, money.carryover, money.other].filter((part) => part !== undefined);
    const sum = sumUnits(parts);
    const total = units(money.total);
    if (parts.length === 0 || sum === total || (parts.length < 3 && sum < total)) return [];
    return [problem(file, 'parts-sum', {}, { pointer: `/budget/${row}` })];
  });
}

function eventProblems(file: string, disclosure: Disclosure, { scheme, nodes }: SchemeReader): Problem[] {
  const vetoes = scheme.vetoes.map(({ id }) => id);
  return [
    ...disclosure.adjustments.flatMap(({ node: id, evidence: shown }, i): Problem[] => {
      const node = nodes.get(id);
      if (!node) return [unknown(file, 'node', id, nodes.keys(), `/adjustments/${i}/node`)];
      if (isBranch(node))
        return [problem(file, 'result-of-branch', { node: id }, { pointer: `/adjustments/${i}/node` })];
      if (node.scoring.method !== 'bonus' || shown.length > 0) return [];
      return [problem(file, 'missing-key', { key: 'evidence' }, { pointer: `/adjustments/${i}` })];
    }),
    ...disclosure.vetoEvents.flatMap(({ veto }, i) =>
      vetoes.includes(veto) ? [] : [unknown(file, 'veto', veto, vetoes, `/vetoEvents/${i}/veto`)],
    ),
    ...doubled(
      file,
      disclosure.vetoEvents.map(({ veto, date }) => `${veto} ${date}`),
      (i) => `/vetoEvents/${i}`,
    ),
  ];
}

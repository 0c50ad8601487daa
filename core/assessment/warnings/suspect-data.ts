import { checkFigures } from '../check-figures.ts';
import type { Finding, WarningRule } from './rule.ts';

/**
 * 质量可疑: a check that the rule names asks a question about a current version, and the issuer explains nothing (`context` or `deviation`
 * of the result). One warning for each record and node; the value is the number of questions.
 * Source: rule of this project; see core/assessment/checks.
 */
export const suspectData: WarningRule<'suspect-data'> = {
  kind: 'suspect-data',
  evaluate: (rule, scene) =>
    scene.releases.flatMap((release): Finding[] => {
      const others = scene.releases.filter((other) => other !== release);
      const explained = new Set(
        release.results
          .filter(({ context, deviation }) => context !== undefined || deviation !== undefined)
          .map(({ node }) => node),
      );
      const flags = checkFigures(release, scene.scheme, scene.indicators, others).filter(
        ({ check, node }) => rule.checks.includes(check) && !(node !== undefined && explained.has(node)),
      );
      const watched = flags.filter(({ node }) => rule.node === undefined || node === rule.node);
      return [...Map.groupBy(watched, ({ node }) => node)].map(([node, own]) => ({
        subject: node === undefined ? { record: release.record } : { record: release.record, node },
        level: 'yellow',
        value: String(own.length),
        threshold: '1',
        figures: { checks: [...new Set(own.map(({ check }) => check))].join(' ') },
      }));
    }),
};

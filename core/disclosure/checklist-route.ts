import type { Catalogue, Release } from './catalogue.ts';
import type { Representation } from './checklist.ts';

const patterns: readonly [RegExp, (parts: readonly string[]) => string][] = [
  [/^disclosures\/[^/]+\/[^/]+\/([^/]+)\//, ([record]) => `/d/${record}/`],
  [/^schemes\/([^/]+)\/(v\d+)\.json$/, ([id, version]) => `/scheme/${id}/${version}/`],
  [/^library\/[^/]+\/([^/@]+)/, ([id]) => `/indicator/${id?.replace(/\.json$/, '')}/`],
  [/^orgs\/[^/]+\/([^/]+)\.json$/, ([id]) => `/org/${id}/`],
  [/^surveys\/([^/]+)\.json$/, ([id]) => `/survey/${id}/`],
  [/^notices\/([^/]+)\//, ([id]) => `/notice/${id}/`],
  [/^basis\//, () => '/library/basis/'],
  [/^(?:regions|segments|topics)\/([^/]+)\.json$/, ([id]) => `/library/codes/#${id}`],
  [/^glossary\//, () => '/glossary/'],
  [/^(applications|supervision|corrections|warnings)\//, ([kind]) => `/${kind}/`],
];

/**
 * The page of the site (`/d/…/`, from the root) that shows a representation; evidence stands on the page of a record that cites it.
 * `undefined` for a file of the engine, and for what no page shows.
 */
export function routeOf(shown: Representation, { records }: Pick<Catalogue, 'records'>): string | undefined {
  if (shown.kind === 'page') return shown.route;
  if (shown.kind === 'core') return undefined;
  const evidence = /^evidence\/([^/]+)\.json$/.exec(shown.path)?.[1];
  if (evidence !== undefined) {
    const citing = [...records].find(([, releases]) => releases.some((release) => cites(release, evidence)));
    return citing && `/d/${citing[0]}/`;
  }
  for (const [pattern, route] of patterns) {
    const match = pattern.exec(shown.path);
    if (match) return route(match.slice(1));
  }
  return undefined;
}

const cites = ({ disclosure }: Release, evidence: string): boolean =>
  [disclosure, ...disclosure.results, ...disclosure.adjustments, ...disclosure.vetoEvents].some((part) =>
    part.evidence.includes(evidence),
  );

import type { Level } from '#core/assessment/input.ts';
import { warn } from '#core/assessment/warn.ts';
import type { Warning } from '#core/assessment/warning.ts';
import type { Catalogue } from '#core/disclosure/catalogue.ts';
import type { PublishedRecord } from './published.ts';

const severity: Record<Level, number> = { red: 0, orange: 1, yellow: 2 };

/**
 * All warnings that the rules of the schemes open on what is published, as of the site's day.
 * Open ones first, the severest first, then the oldest. Withdrawn records count nowhere.
 */
export function computeWarnings(catalogue: Catalogue, records: readonly PublishedRecord[]): Warning[] {
  const releases = records
    .filter((record) => record.current)
    .flatMap((record) => record.releases.map(({ disclosure }) => disclosure))
    .filter((disclosure) => disclosure.scheme !== undefined);
  const groups = Map.groupBy(releases, ({ org, scheme }) => `${org} ${scheme}`);
  const warnings = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const org = first && catalogue.organisations.get(first.org);
    const scheme = first?.scheme === undefined ? undefined : catalogue.schemes.get(first.scheme);
    if (!org || !scheme) return [];
    return warn({
      org,
      scheme,
      indicators: catalogue.indicators,
      releases: group,
      asOf: catalogue.site.asOf,
      records: [...catalogue.warnings.values()],
    });
  });
  return warnings.sort(
    (a, b) =>
      Number(a.resolvedAt !== undefined) - Number(b.resolvedAt !== undefined) ||
      severity[a.level] - severity[b.level] ||
      order(a.openedAt, b.openedAt) ||
      order(a.id, b.id),
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

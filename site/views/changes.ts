import type { Disclosure } from '#core/disclosure/schema/disclosure.ts';
import type { Indicator } from '#core/disclosure/schema/indicator.ts';
import type { Scheme } from '#core/disclosure/schema/scheme.ts';
import type { Publication } from '../publication.ts';

/** What changed in the rules, and how much was published month by month. */
export interface Changes {
  /** Second and later versions, by id, the newest first. */
  readonly schemes: readonly Scheme[];
  readonly indicators: readonly Indicator[];
  /** Newest first. A month without a release is left out. */
  readonly months: readonly {
    readonly month: string;
    readonly counts: Readonly<Partial<Record<Disclosure['releaseType'], number>>>;
  }[];
}

export function changesOf({ catalogue, records }: Publication): Changes {
  const later = <T extends { id: string; version: number }>(all: Iterable<T>): T[] =>
    [...all]
      .filter(({ version }) => version > 1)
      .sort((a, b) => (a.id === b.id ? b.version - a.version : a.id < b.id ? -1 : 1));
  const releases = [...records.values()].flatMap((record) =>
    record.releases.map(({ disclosure }) => disclosure),
  );
  const byMonth = Map.groupBy(releases, ({ publishedAt }) => publishedAt.slice(0, 7));
  return {
    schemes: later(catalogue.schemes.values()),
    indicators: later(catalogue.indicators.values()),
    months: [...byMonth]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([month, all]) => ({
        month,
        counts: Object.fromEntries(
          [...Map.groupBy(all, ({ releaseType }) => releaseType)].map(([type, own]) => [type, own.length]),
        ),
      })),
  };
}

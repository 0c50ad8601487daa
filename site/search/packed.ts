import type { EntryState, EntryType, NamedOrg, NamedThing, SearchEntry } from './entry.ts';

/**
 * The catalogue as it is sent: columns, one place an entry, because columns compress to a third of objects.
 * What many entries share (organisations, indicators, lists of them) stands once and is named by its number; -1 is none.
 */
export interface PackedCatalogue {
  /** Id, name, English name or '', number of the region. */
  readonly orgs: readonly (readonly [string, string, string, number])[];
  /** Name, English name or ''. */
  readonly regions: readonly (readonly [string, string])[];
  /** Id, name, English name or ''. */
  readonly indicators: readonly (readonly [string, string, string])[];
  readonly words: readonly string[];
  /** Numbers of indicators, numbers of further words. */
  readonly sets: readonly (readonly [readonly number[], readonly number[]])[];
  readonly types: readonly number[];
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly titlesEn: readonly string[];
  readonly org: readonly number[];
  /** 0 is none. */
  readonly years: readonly number[];
  /** Bit n stands for state n. */
  readonly states: readonly number[];
  readonly set: readonly number[];
}

export const entryTypes: readonly EntryType[] = ['disclosure', 'indicator', 'org', 'scheme', 'notice'];
export const entryStates: readonly EntryState[] = ['met', 'not-met', 'unknown'];

/** Numbers distinct values in the order in which they first come. */
class Numbers<T> {
  readonly values: T[] = [];
  private readonly numbers = new Map<string, number>();

  of(key: string, value: T): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Entries as columns, in the order given. Organisations and indicators keep theirs too. */
export function pack(
  entries: readonly SearchEntry[],
  orgs: readonly NamedOrg[],
  indicators: readonly NamedThing[],
): PackedCatalogue {
  const regions = new Numbers<readonly [string, string]>();
  const words = new Numbers<string>();
  const sets = new Numbers<readonly [number[], number[]]>();
  const orgNumbers = new Map(orgs.map(({ id }, number) => [id, number]));
  const indicatorNumbers = new Map(indicators.map(({ id }, number) => [id, number]));
  const setOf = (entry: SearchEntry): number => {
    const set: [number[], number[]] = [
      entry.indicators.map((id) => indicatorNumbers.get(id)).filter((number) => number !== undefined),
      entry.words.map((word) => words.of(word, word)),
    ];
    return sets.of(JSON.stringify(set), set);
  };
  const set = entries.map(setOf);
  return {
    orgs: orgs.map(({ id, name, nameEn, regionName, regionNameEn }) => [
      id,
      name,
      nameEn ?? '',
      regions.of(regionName, [regionName, regionNameEn ?? '']),
    ]),
    regions: regions.values,
    indicators: indicators.map(({ id, name, nameEn }) => [id, name, nameEn ?? '']),
    words: words.values,
    sets: sets.values,
    types: entries.map(({ type }) => entryTypes.indexOf(type)),
    ids: entries.map(({ id }) => id),
    titles: entries.map(({ title }) => title),
    titlesEn: entries.map(({ titleEn }) => titleEn ?? ''),
    org: entries.map(({ org }) => (org === undefined ? -1 : (orgNumbers.get(org) ?? -1))),
    years: entries.map(({ year }) => Number(year ?? 0)),
    states: entries.map(({ states }) =>
      states.reduce((bits, state) => bits | (1 << entryStates.indexOf(state)), 0),
    ),
    set,
  };
}

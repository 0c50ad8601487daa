import type { FacetName, FacetOption, FacetOptions, Facets } from './facets.ts';
import { entryStates, entryTypes, type PackedCatalogue } from './packed.ts';

/** One search's way through the entries. */
export interface Tally {
  /** Whether an entry that holds the words passes all facets; counts it for those it would pass. */
  passes(entry: number): boolean;
  /** Values that are left, each with its count when the other facets stay as they are; of many, the fullest. */
  options(): FacetOptions;
}

/** Counts facets over the numbers of a packed catalogue. */
export class FacetCounter {
  private readonly packed: PackedCatalogue;
  private readonly years: readonly number[];
  /** For each entry, the number of its year among `years`, or -1. */
  private readonly yearNumbers: Int16Array;

  constructor(packed: PackedCatalogue) {
    this.packed = packed;
    this.years = [...new Set(packed.years)].filter((year) => year > 0).sort((a, b) => b - a);
    const numbers = new Map(this.years.map((year, number) => [year, number]));
    this.yearNumbers = Int16Array.from(packed.years, (year) => numbers.get(year) ?? -1);
  }

  start(facets: Facets): Tally {
    const { packed, years } = this;
    const { orgs, regions, indicators, sets } = packed;
    const chosen = {
      type: wanted(facets.type, entryTypes),
      org: wanted(
        facets.org,
        orgs.map(([id]) => id),
      ),
      region: wanted(
        facets.region,
        regions.map(([name]) => name),
      ),
      year: wanted(facets.year, years.map(String)),
      indicator: wanted(
        facets.indicator,
        indicators.map(([id]) => id),
      ),
      status: wanted(facets.status, entryStates),
    };
    const { indicator } = chosen;
    const holds = indicator === undefined ? undefined : sets.map(([own]) => own.includes(indicator));
    const counts: Record<FacetName, Uint32Array> = {
      type: new Uint32Array(entryTypes.length),
      org: new Uint32Array(orgs.length),
      region: new Uint32Array(regions.length),
      year: new Uint32Array(years.length),
      indicator: new Uint32Array(indicators.length),
      status: new Uint32Array(entryStates.length),
    };
    // Indicators are counted by their lists first: many entries share one.
    const bySet = new Uint32Array(sets.length);
    return {
      passes: (entry) => {
        const type = packed.types[entry] ?? 0;
        const org = packed.org[entry] ?? -1;
        const region = orgs[org]?.[3] ?? -1;
        const year = this.yearNumbers[entry] ?? -1;
        const set = packed.set[entry] ?? 0;
        const states = packed.states[entry] ?? 0;
        // One bit a facet that the entry fails: it counts for all facets, or only for the one it fails.
        const failed =
          (chosen.type !== undefined && chosen.type !== type ? 1 : 0) |
          (chosen.org !== undefined && chosen.org !== org ? 2 : 0) |
          (chosen.region !== undefined && chosen.region !== region ? 4 : 0) |
          (chosen.year !== undefined && chosen.year !== year ? 8 : 0) |
          (holds && !holds[set] ? 16 : 0) |
          (chosen.status !== undefined && !((states >> chosen.status) & 1) ? 32 : 0);
        if (failed & (failed - 1)) return false;
        if (!(failed & ~1)) add(counts.type, type);
        if (!(failed & ~2)) add(counts.org, org);
        if (!(failed & ~4)) add(counts.region, region);
        if (!(failed & ~8)) add(counts.year, year);
        if (!(failed & ~16)) add(bySet, set);
        if (!(failed & ~32))
          for (let bit = 0; bit < entryStates.length; bit++) if ((states >> bit) & 1) add(counts.status, bit);
        return failed === 0;
      },
      options() {
        bySet.forEach((count, set) => {
          for (const number of sets[set]?.[0] ?? [])
            counts.indicator[number] = (counts.indicator[number] ?? 0) + count;
        });
        const list = (facet: FacetName, option: (number: number) => Omit<FacetOption, 'count'>) =>
          fullest(counts[facet], chosen[facet]).map((number) => ({
            ...option(number),
            count: counts[facet][number] ?? 0,
          }));
        return {
          type: list('type', (number) => ({ value: entryTypes[number] ?? '' })),
          org: list('org', (number) => named(orgs[number])),
          region: list('region', (number) => {
            const [name = '', nameEn = ''] = regions[number] ?? [];
            return { value: name, name, nameEn };
          }),
          year: list('year', (number) => ({ value: String(years[number]) })),
          indicator: list('indicator', (number) => named(indicators[number])),
          status: list('status', (number) => ({ value: entryStates[number] ?? '' })),
        };
      },
    };
  }
}

/** Number of the value asked for; -1 where nothing has it, so that nothing passes; undefined where nothing is asked. */
const wanted = (value: string, values: readonly string[]): number | undefined =>
  value === '' ? undefined : values.indexOf(value);

/** A list of thousands helps nobody and slows every key: those with the most results are offered. */
const offered = 100;

/** Numbers with a count, and the chosen one; the fullest `offered` of them, in the order of the catalogue. */
function fullest(counts: Uint32Array, chosen: number | undefined): number[] {
  const numbers: number[] = [];
  counts.forEach((count, number) => {
    if (count > 0 || number === chosen) numbers.push(number);
  });
  if (numbers.length <= offered) return numbers;
  const worth = (number: number) => (number === chosen ? Number.POSITIVE_INFINITY : (counts[number] ?? 0));
  return numbers
    .sort((a, b) => worth(b) - worth(a) || a - b)
    .slice(0, offered)
    .sort((a, b) => a - b);
}

function add(counts: Uint32Array, number: number): void {
  if (number >= 0) counts[number] = (counts[number] ?? 0) + 1;
}

const named = (thing: readonly [string, string, string, ...unknown[]] | undefined) => {
  const [value = '', name = '', nameEn = ''] = thing ?? [];
  return { value, name, nameEn };
};

import { BigramIndex } from './bigrams.ts';
import { type EntryState, type EntryType, pathOf } from './entry.ts';
import { FacetCounter } from './facet-counter.ts';
import type { FacetOptions, Facets } from './facets.ts';
import { folded, wordsOf } from './fold.ts';
import { entryStates, entryTypes, type PackedCatalogue } from './packed.ts';

/** A result as it is shown. */
export interface Hit {
  readonly type: EntryType;
  /** Chinese address. */
  readonly path: string;
  readonly title: string;
  readonly titleEn: string;
  readonly org: string;
  readonly orgEn: string;
  readonly year: string;
  readonly states: readonly EntryState[];
}

export interface Answer {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: FacetOptions;
}

/** Searches a catalogue: every word of the query as a substring, joined by AND. Deterministic; a substring is never missed. */
export class CatalogueIndex {
  private readonly packed: PackedCatalogue;
  private readonly index: BigramIndex;
  /** Entry numbers of text n: `entries` from `starts[n]` to `starts[n + 1]`. */
  private readonly starts: Uint32Array;
  private readonly entries: Uint32Array;
  /** Texts from this number on are titles. */
  private readonly firstTitle: number;
  private readonly titles: readonly string[];
  private readonly titlesEn: readonly string[];
  private readonly counter: FacetCounter;

  constructor(packed: PackedCatalogue) {
    this.packed = packed;
    const { orgs, regions, indicators, words, sets, titles, titlesEn } = packed;
    const count = titles.length;
    const [orgAt, regionAt] = [0, orgs.length];
    const indicatorAt = regionAt + regions.length;
    const wordAt = indicatorAt + indicators.length;
    this.firstTitle = wordAt + words.length;
    this.titles = titles.map(folded);
    this.titlesEn = titlesEn.map(folded);
    const named = [
      ...orgs.map(([, name, en]) => [name, en]),
      ...regions,
      ...indicators.map(([, name, en]) => [name, en]),
    ];
    // A line break parts Chinese and English: no word of a query holds one, so nothing is found across it.
    this.index = new BigramIndex([
      ...named.map(([name = '', en = '']) => folded(`${name}\n${en}`)),
      ...words.map(folded),
      ...this.titles.map((title, entry) => {
        const english = this.titlesEn[entry];
        return english ? `${title}\n${english}` : title;
      }),
    ]);
    const textsOf = (entry: number): number[] => {
      const org = packed.org[entry] ?? -1;
      const [own = [], further = []] = sets[packed.set[entry] ?? -1] ?? [];
      return [
        ...(org < 0 ? [] : [orgAt + org, regionAt + (orgs[org]?.[3] ?? 0)]),
        ...own.map((number) => indicatorAt + number),
        ...further.map((number) => wordAt + number),
        this.firstTitle + entry,
      ];
    };
    this.starts = new Uint32Array(this.firstTitle + count + 1);
    for (let entry = 0; entry < count; entry++)
      for (const text of textsOf(entry)) this.starts[text + 1] = (this.starts[text + 1] ?? 0) + 1;
    for (let text = 0; text < this.firstTitle + count; text++)
      this.starts[text + 1] = (this.starts[text + 1] ?? 0) + (this.starts[text] ?? 0);
    this.entries = new Uint32Array(this.starts.at(-1) ?? 0);
    const next = this.starts.slice();
    for (let entry = 0; entry < count; entry++)
      for (const text of textsOf(entry)) {
        const at = next[text] ?? 0;
        this.entries[at] = entry;
        next[text] = at + 1;
      }
    this.counter = new FacetCounter(packed);
  }

  /**
   * The first `limit` entries, in this order: the title is the query, begins with it, holds every word; anything else
   * of the entry holds them. Within these the order of the catalogue. An empty query finds whatever the facets let through.
   */
  search(query: string, facets: Facets, limit: number): Answer {
    const words = wordsOf(query);
    const whole = words.join(' ');
    const { anywhere, inTitle } = this.match(words);
    const tally = this.counter.start(facets);
    const groups: number[][] = [[], [], [], []];
    for (let entry = 0; entry < this.titles.length; entry++) {
      if ((anywhere[entry] ?? 0) < words.length || !tally.passes(entry)) continue;
      groups[inTitle[entry] === words.length ? this.nearness(entry, whole) : 3]?.push(entry);
    }
    const found = groups.flat();
    return {
      total: found.length,
      hits: found.slice(0, limit).map((entry) => this.hit(entry)),
      facets: tally.options(),
    };
  }

  private nearness(entry: number, whole: string): 0 | 1 | 2 {
    const title = this.titles[entry] ?? '';
    const english = this.titlesEn[entry] ?? '';
    if (title === whole || english === whole) return 0;
    return title.startsWith(whole) || english.startsWith(whole) ? 1 : 2;
  }

  /** For each entry, how many of the words it holds, as far as it holds the words before. */
  private match(words: readonly string[]): { anywhere: Uint8Array; inTitle: Uint8Array } {
    const anywhere = new Uint8Array(this.titles.length);
    const inTitle = new Uint8Array(this.titles.length);
    words.forEach((word, number) => {
      const texts = this.index.find(word);
      for (let i = 0; i < texts.length; i++) {
        const text = texts[i] ?? 0;
        const end = this.starts[text + 1] ?? 0;
        for (let at = this.starts[text] ?? 0; at < end; at++) {
          const entry = this.entries[at] ?? 0;
          if (anywhere[entry] === number) anywhere[entry] = number + 1;
          if (text >= this.firstTitle && inTitle[entry] === number) inTitle[entry] = number + 1;
        }
      }
    });
    return { anywhere, inTitle };
  }

  private hit(entry: number): Hit {
    const { types, ids, titles, titlesEn, org, orgs, years, states } = this.packed;
    const type = entryTypes[types[entry] ?? 0] ?? 'disclosure';
    const [, name = '', nameEn = ''] = orgs[org[entry] ?? -1] ?? [];
    return {
      type,
      path: pathOf(type, ids[entry] ?? ''),
      title: titles[entry] ?? '',
      titleEn: titlesEn[entry] ?? '',
      // An organisation does not name itself beside its title.
      org: type === 'org' ? '' : name,
      orgEn: type === 'org' ? '' : nameEn,
      year: years[entry] ? String(years[entry]) : '',
      states: entryStates.filter((_, bit) => ((states[entry] ?? 0) >> bit) & 1),
    };
  }
}

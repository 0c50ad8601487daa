import Fuse from 'fuse.js';
import { BigramIndex } from './bigrams.ts';
import { folded } from './fold.ts';
import type { Term } from './vocabulary.ts';

/** At 0.3 one wrong character in a word of three finds nothing. */
const threshold = 0.4;
/** Fuse compares at most this many characters at once. */
const longest = 32;
/** A slip in so short a word may leave no pair of characters whole: then all names are compared, else those that share one. */
const short = 3;
/** How many of those that share most are compared. */
const compared = 400;

/** Guesses which name was meant: skipped characters, typos, pinyin, initials. Reads names only, never the catalogue. */
export class Suggester {
  private readonly names: readonly string[];
  private readonly initials: readonly string[];
  /** Queries in Latin letters never look at Chinese characters, and the other way round. */
  private readonly han: Column;
  private readonly latin: Column;

  constructor(terms: readonly Term[]) {
    this.names = terms.map(([name]) => name);
    this.initials = terms.map(([, syllables]) =>
      syllables
        .split(' ')
        .map((syllable) => syllable.slice(0, 1))
        .join(''),
    );
    this.han = new Column(this.names.map(folded));
    this.latin = new Column(
      terms.map(([name, syllables]) => syllables.replaceAll(' ', '') || squeezed(folded(name))),
    );
  }

  /**
   * At most `limit` names, the surest first: those that hold the query, those that hold most of its pairs of characters
   * or have it as their initials, those that are close.
   */
  suggest(query: string, limit: number): string[] {
    const asked = folded(query).trim().slice(0, longest);
    if (asked.length < 2) return [];
    const numbers = /\p{Script=Han}/u.test(asked)
      ? [...this.han.holding(asked), ...this.han.sharing(asked), ...this.han.close(asked, limit)]
      : this.suggestLatin(squeezed(asked), limit);
    const names = numbers.map((number) => this.names[number] ?? '');
    return [...new Set(names)].filter((name) => folded(name) !== asked).slice(0, limit);
  }

  private suggestLatin(asked: string, limit: number): number[] {
    if (asked.length < 2) return [];
    const initials = this.initials.flatMap((own, number) => (own.includes(asked) ? [number] : []));
    const starting = initials.filter((number) => this.initials[number]?.startsWith(asked));
    return [...this.latin.holding(asked), ...starting, ...initials, ...this.latin.close(asked, limit)];
  }
}

/** Pinyin is typed with and without spaces and apostrophes. */
const squeezed = (text: string): string => text.replace(/[\s']/g, '');

/** One spelling of all names. */
class Column {
  private readonly texts: readonly string[];
  private readonly index: BigramIndex;
  private readonly all: Fuse<string>;

  constructor(texts: readonly string[]) {
    this.texts = texts;
    this.index = new BigramIndex(texts);
    this.all = new Fuse(texts, { threshold, ignoreLocation: true });
  }

  holding(asked: string): number[] {
    return Array.from(this.index.find(asked));
  }

  /** Those that hold at least half of the query's pairs, most first: 信访满意 finds 信访事项满意率. */
  sharing(asked: string): number[] {
    return this.ranked(asked)
      .filter(([, share]) => share >= 0.5)
      .map(([number]) => number);
  }

  close(asked: string, limit: number): number[] {
    if (asked.length <= short) return this.all.search(asked, { limit }).map(({ refIndex }) => refIndex);
    const numbers = this.ranked(asked)
      .slice(0, compared)
      .map(([number]) => number);
    const few = new Fuse(
      numbers.map((number) => this.texts[number] ?? ''),
      { threshold, ignoreLocation: true },
    );
    return few.search(asked, { limit }).map(({ refIndex }) => numbers[refIndex] ?? -1);
  }

  private ranked(asked: string): [number, number][] {
    return [...this.index.overlap(asked)].sort(([a, x], [b, y]) => y - x || a - b);
  }
}

import Fuse from 'fuse.js';
import { BigramIndex } from './bigrams.ts';
import { folded } from './fold.ts';
import type { Term } from './vocabulary.ts';

/** At 0.3 one wrong character in a word of three finds nothing. */
const threshold = 0.4;
/** Fuse compares at most this many characters at once. */
const longest = 32;

/** Guesses which name was meant: skipped characters, typos, pinyin, initials. Reads names only, never the catalogue. */
export class Suggester {
  private readonly names: readonly string[];
  private readonly index: BigramIndex;
  private readonly han: Fuse<Term>;
  private readonly latin: Fuse<Term>;

  constructor(terms: readonly Term[]) {
    this.names = terms.map(([name]) => name);
    this.index = new BigramIndex(this.names.map(folded));
    const common = { threshold, ignoreLocation: true, shouldSort: true } as const;
    this.han = new Fuse(
      terms.filter(([, letters]) => letters !== ''),
      { ...common, keys: ['0'] },
    );
    // Queries in Latin letters never look at Chinese names, and the other way round: half the work.
    this.latin = new Fuse(terms, {
      ...common,
      keys: [
        { name: 'letters', getFn: ([name, letters]) => letters || folded(name) },
        { name: 'initials', getFn: ([, , initials]) => initials },
      ],
    });
  }

  /** At most `limit` names, the surest first: those that hold the query, those that hold most of its pairs, those that are close. */
  suggest(query: string, limit: number): string[] {
    const asked = folded(query).trim().slice(0, longest);
    if (asked.length < 2) return [];
    const isHan = /\p{Script=Han}/u.test(asked);
    const exact = Array.from(this.index.find(asked)).map((number) => this.names[number] ?? '');
    const close = isHan
      ? this.han.search(asked, { limit })
      : this.latin.search(asked.replace(/[\s']/g, ''), { limit });
    const all = [
      ...exact.slice(0, limit),
      ...(isHan ? this.sharing(asked) : []),
      ...close.map(({ item: [name] }) => name),
    ];
    return [...new Set(all)].filter((name) => folded(name) !== asked).slice(0, limit);
  }

  /** Names that hold at least half of the query's pairs, most first: 信访满意 finds 信访事项满意率. */
  private sharing(asked: string): string[] {
    return [...this.index.overlap(asked)]
      .filter(([, share]) => share >= 0.5)
      .sort(([a, x], [b, y]) => y - x || a - b)
      .map(([number]) => this.names[number] ?? '');
  }
}

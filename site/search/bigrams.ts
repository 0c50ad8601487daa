/** Two UTF-16 code units as one number. Chinese has no spaces, so pairs of characters are its words. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);

/**
 * An index of texts by their pairs of characters. What it finds is exactly what a plain substring search finds;
 * the pairs only say where to look. Lists lie in one array, so that a million of them cost no objects.
 */
export class BigramIndex {
  private readonly texts: readonly string[];
  private readonly numbers = new Map<number, number>();
  /** List n is `lists` from `starts[n]` to `starts[n + 1]`. */
  private readonly starts: Uint32Array;
  private readonly lists: Uint32Array;

  constructor(texts: readonly string[]) {
    this.texts = texts;
    // First every pair of every text once, as two columns; then the columns are sorted by pair, by counting.
    const pairs: number[] = [];
    const lengths: number[] = [];
    const seenIn: number[] = [];
    texts.forEach((text, textNumber) => {
      for (let at = 0; at + 1 < text.length; at++) {
        const pair = pairAt(text, at);
        let number = this.numbers.get(pair);
        if (number === undefined) {
          number = this.numbers.size;
          this.numbers.set(pair, number);
          lengths.push(0);
          seenIn.push(-1);
        }
        if (seenIn[number] === textNumber) continue;
        seenIn[number] = textNumber;
        lengths[number] = (lengths[number] ?? 0) + 1;
        pairs.push(number);
      }
      pairs.push(-1);
    });
    this.starts = new Uint32Array(lengths.length + 1);
    lengths.forEach((length, number) => {
      this.starts[number + 1] = (this.starts[number] ?? 0) + length;
    });
    this.lists = new Uint32Array(this.starts.at(-1) ?? 0);
    const next = this.starts.slice();
    let textNumber = 0;
    for (const number of pairs) {
      if (number === -1) textNumber++;
      else {
        const at = next[number] ?? 0;
        this.lists[at] = textNumber;
        next[number] = at + 1;
      }
    }
  }

  /** Numbers of the texts that hold `word`, rising. `word` is folded as the texts are, and not empty. */
  find(word: string): ArrayLike<number> {
    if (word.length < 2) return this.scan(word);
    let rarest = this.list(pairAt(word, 0));
    for (let at = 1; at + 1 < word.length; at++) {
      const list = this.list(pairAt(word, at));
      if (list.length < rarest.length) rarest = list;
    }
    return word.length === 2 ? rarest : rarest.filter((number) => this.texts[number]?.includes(word));
  }

  /** For each text that shares a pair with `word`, the share of the word's pairs that it holds, 0–1. */
  overlap(word: string): Map<number, number> {
    const shares = new Map<number, number>();
    const step = 1 / (word.length - 1);
    for (let at = 0; at + 1 < word.length; at++)
      for (const number of this.list(pairAt(word, at))) shares.set(number, (shares.get(number) ?? 0) + step);
    return shares;
  }

  private list(pair: number): Uint32Array {
    const number = this.numbers.get(pair);
    return number === undefined
      ? this.lists.subarray(0, 0)
      : this.lists.subarray(this.starts[number], this.starts[number + 1]);
  }

  private scan(word: string): number[] {
    return this.texts.flatMap((text, number) => (text.includes(word) ? [number] : []));
  }
}

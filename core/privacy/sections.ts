/** A very long text is read in sections, so that what is remembered of a stretch stays small: none ends where something may go on. */

/** A section has so much and more. UTF-16 code units. */
const least = 131_072;

/** Where the sections of `text` begin and end: at free lines, and not inside a table of HTML. One for most texts. Linear. */
export function sectionsOf(text: string): readonly (readonly [from: number, to: number])[] {
  if (text.length < 2 * least) return [[0, text.length]];
  const sections: [number, number][] = [];
  const tables = new Tables(text);
  let from = 0;
  for (let free = text.indexOf('\n\n', least); free >= 0; free = text.indexOf('\n\n', free + 1)) {
    if (free - from < least || tables.has(free)) continue;
    sections.push([from, free + 2]);
    from = free + 2;
  }
  sections.push([from, text.length]);
  return sections;
}

/** The tables of HTML in a text, for places asked for from left to right. */
class Tables {
  readonly #text: string;
  #start: number;
  #end = -1;

  constructor(text: string) {
    this.#text = text;
    this.#start = text.indexOf('<table');
  }

  /** Whether `at` stands in one; one that never ends goes on to the end. */
  has(at: number): boolean {
    while (this.#start >= 0 && this.#start < at) {
      if (this.#end < this.#start) this.#end = this.#text.indexOf('</table', this.#start);
      if (this.#end < 0) this.#end = this.#text.length;
      if (this.#end > at) return true;
      this.#start = this.#text.indexOf('<table', this.#end);
    }
    return false;
  }
}

/** A text that was written anew from another, and the way back: which of its characters stand for which of the other's. */

/** A text in other words, with a map to where they came from. */
export class Rewritten {
  /** The new text, once it is closed. */
  text = '';
  #pieces: string[] = [];
  #length = 0;
  /** Each edit: characters `plainFrom`–`plainTo` of the new text stand for `from`–`to` of the old; four numbers each, ascending. */
  readonly #edits: number[] = [];
  #source: string;
  #read = 0;
  /** The edit that was asked for last: places are asked in order mostly. */
  #last = 0;
  /** Whether any tag stands in the source. */
  #tagged: boolean | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Writes `plain` for `from`–`to` of the source; what stands before it and was not read yet stays as it is. */
  replace(from: number, to: number, plain: string): void {
    if (from > this.#read) {
      this.#pieces.push(this.#source.slice(this.#read, from));
      this.#length += from - this.#read;
    }
    if (plain !== '') this.#pieces.push(plain);
    this.#edits.push(this.#length, this.#length + plain.length, from, to);
    this.#length += plain.length;
    this.#read = to;
  }

  /** Adds the rest of the source. Nothing can be replaced afterwards. */
  close(): void {
    this.#pieces.push(this.#source.slice(this.#read));
    this.text = this.#pieces.join('');
    this.#pieces = [];
    this.#read = this.#source.length;
  }

  /** Lets go of both texts; the way back stays. No tags are told of any more. */
  forgetTexts(): void {
    this.text = this.#source = '';
  }

  /** Whether anything was replaced. */
  get changed(): boolean {
    return this.#edits.length > 0;
  }

  /** Where in the list the last edit that begins at or before `at` stands; below zero for none. */
  #editAt(at: number): number {
    const edits = this.#edits;
    for (let edit = this.#last; edit <= this.#last + 4; edit += 4)
      if (
        (edits[edit] ?? at) <= at &&
        (edits[edit + 4] ?? Number.POSITIVE_INFINITY) > at &&
        edit < edits.length
      ) {
        this.#last = edit;
        return edit;
      }
    let low = 0;
    let high = edits.length >> 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edits[middle * 4] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    this.#last = Math.max(0, low - 1) * 4;
    return (low - 1) * 4;
  }

  /** Where in the source what stands at `at` begins. */
  startOf(at: number): number {
    const edit = this.#editAt(at);
    if (edit < 0) return at;
    const plainTo = this.#edits[edit + 1] ?? 0;
    return at < plainTo ? (this.#edits[edit + 2] ?? 0) : (this.#edits[edit + 3] ?? 0) + at - plainTo;
  }

  /** Where in the source what ends before `at` ends. */
  endOf(at: number): number {
    const edit = at > 0 ? this.#editAt(at - 1) : -1;
    if (edit < 0) return at;
    const plainTo = this.#edits[edit + 1] ?? 0;
    return (this.#edits[edit + 3] ?? 0) + Math.max(0, at - plainTo);
  }

  /** Moves a stretch of the new text to where it stands in the source. */
  putBack(stretch: { start: number; end: number }): void {
    const { start, end } = stretch;
    stretch.start = this.startOf(start);
    stretch.end = Math.max(stretch.start, this.endOf(end));
  }

  /** Whether a tag stands where `start`–`end` comes from. */
  taggedIn(start: number, end: number): boolean {
    this.#tagged ??= this.#source.includes('<');
    return this.#tagged && this.#source.slice(this.startOf(start), this.endOf(end)).includes('<');
  }

  /** Whether something was replaced inside `start`–`end`. */
  changedIn(start: number, end: number): boolean {
    const edit = this.#editAt(end - 1);
    return edit >= 0 && ((this.#edits[edit] ?? 0) > start || (this.#edits[edit + 1] ?? 0) > start);
  }
}

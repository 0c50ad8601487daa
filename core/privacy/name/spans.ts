/** Stretches of a text, kept as two lists of offsets: to forget them costs nothing, and none is an object of its own. */
export class Spans {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** How many there are; a smaller number forgets the last ones. */
  count = 0;

  add(start: number, end: number): void {
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }
}

/**
 * A stretch of a block's text and the stretch of source it was read from.
 * Stretches of equal length correspond character by character; of unequal length (`&amp;` → `&`) only as a whole.
 */
export interface Run {
  start: number;
  end: number;
  from: number;
  to: number;
  /** Markup that reads as a break (`</p><p>` in a cell): an edit never touches it. */
  kept?: true;
  /** How an edit here is written, where that differs from the rest of the block: code or an address inside a sentence. */
  encode?: (text: string) => string;
}

/**
 * Text that is put together from pieces of a source, remembering where each came from.
 * Offsets count UTF-16 code units.
 */
export class MappedText {
  readonly source: string;
  readonly runs: Run[] = [];
  text = '';
  /** The last character, kept apart: asking a text that still grows for it would copy the whole each time. */
  last = '';

  constructor(source: string) {
    this.source = source;
  }

  /** Appends `source.slice(from, to)` as it stands. */
  verbatim(from: number, to: number): void {
    if (from >= to) return;
    const start = this.text.length;
    this.text += this.source.slice(from, to);
    this.last = this.source[to - 1] ?? '';
    const last = this.runs.at(-1);
    if (
      last &&
      last.to === from &&
      last.end - last.start === last.to - last.from &&
      !last.kept &&
      !last.encode
    ) {
      last.end = this.text.length;
      last.to = to;
    } else {
      this.runs.push({ start, end: this.text.length, from, to });
    }
  }

  /** Appends what the source writes in another way: an entity, an escape, a line break tag. */
  decoded(text: string, from: number, to: number): void {
    if (text === '') return;
    if (text === this.source.slice(from, to)) {
      this.verbatim(from, to);
      return;
    }
    const start = this.text.length;
    this.text += text;
    this.last = text.slice(-1);
    this.runs.push({ start, end: this.text.length, from, to });
  }

  /** Appends a break that stands for markup which must survive any edit. */
  breakAt(from: number, to: number): void {
    this.kept('\n', from, to);
  }

  /** Appends what stands for markup, or for an empty place between two texts, and must survive any edit. */
  kept(text: string, from: number, to = from): void {
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    this.last = text.slice(-1);
    this.runs.push({ start, end: this.text.length, from, to, kept: true });
  }

  /** Appends a text of the same source. */
  append({ text, runs }: MappedText): void {
    const start = this.text.length;
    this.text += text;
    this.last = text.slice(-1);
    for (const run of runs) this.runs.push({ ...run, start: run.start + start, end: run.end + start });
  }

  /** Takes blanks off the end, which is where collapsed markup leaves them. */
  trimEnd(): void {
    const length = this.text.trimEnd().length;
    if (length === this.text.length) return;
    this.text = this.text.slice(0, length);
    this.last = this.text.slice(-1);
    for (let last = this.runs.at(-1); last && last.end > length; last = this.runs.at(-1)) {
      if (last.start >= length) {
        this.runs.pop();
        continue;
      }
      if (last.end - last.start === last.to - last.from) last.to -= last.end - length;
      last.end = length;
    }
  }
}

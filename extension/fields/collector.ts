import type { Stretch } from './stretch.ts';

/** White space that holds a line break comes from how the source was laid out; a browser shows it as one space. */
const sourceBreak = /[ \t\f\r]*\n[ \t\n\f\r]*/g;

/** A text as a browser shows it where it stands alone. */
export function shownAs(data: string): string {
  if (!data.includes('\n')) return data;
  const collector = new Collector<{ data: string }>();
  collector.add({ data });
  return collector.take()?.text ?? '';
}

/** The text of one block, with the way back to the nodes. */
export interface Collected<N extends { data: string } = Text> {
  text: string;
  stretches: Stretch<N>[];
}

/** Joins the text nodes of one block. Inline elements join without a mark: `<b>110101</b>1990…` is one number. */
export class Collector<N extends { data: string } = Text> {
  #text = '';
  #stretches: Stretch<N>[] = [];
  #gap = '';

  /** @param preformatted line breaks of the source are shown as they are (`pre`, `white-space: pre-wrap`). */
  add(node: N, preformatted = false): void {
    const { data } = node;
    if (preformatted || !data.includes('\n')) {
      this.#take(node, 0, data.length);
      return;
    }
    let from = 0;
    for (const match of data.matchAll(sourceBreak)) {
      this.#take(node, from, match.index);
      this.separate(' ');
      from = match.index + match[0].length;
    }
    this.#take(node, from, data.length);
  }

  /** Puts a separator before the next text. A line break wins over a space; none stands at the beginning or the end. */
  separate(mark: ' ' | '\n'): void {
    if (this.#gap !== '\n') this.#gap = mark;
  }

  /** What was collected, and an empty collector for the next block. `undefined` when there is nothing but white space. */
  take(): Collected<N> | undefined {
    if (this.#text === '') {
      this.#gap = '';
      return undefined;
    }
    const collected = { text: this.#text, stretches: this.#stretches };
    this.#text = '';
    this.#stretches = [];
    this.#gap = '';
    return collected.text.trim() === '' ? undefined : collected;
  }

  #take(node: N, from: number, to: number): void {
    if (to <= from) return;
    if (this.#text !== '') this.#text += this.#gap;
    this.#gap = '';
    const { data } = node;
    this.#stretches.push({ start: this.#text.length, node, from, length: to - from });
    this.#text += to - from === data.length ? data : data.slice(from, to);
  }
}

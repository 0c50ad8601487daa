import { type Chart, num } from './chart.ts';
import { el, join, percent } from './markup.ts';

/** A part of a whole: `share` in percent (for drawing), `words` with its numbers. */
export interface StackPart {
  readonly label: string;
  readonly share: number;
  readonly words: string;
}

export interface StackWords {
  readonly sentence: string;
  readonly label: string;
  readonly value: string;
}

/** One bar split into its parts, told apart by pattern and by a numbered key, never by colour alone. */
export function stackedChart(parts: readonly StackPart[], words: StackWords): Chart {
  let from = 0;
  const pieces = parts.map((part, index) => {
    const piece = el('rect', {
      x: percent(from),
      y: 0,
      width: percent(part.share),
      height: '100%',
      class: `stack-${index % 5}`,
    });
    from += part.share;
    return piece;
  });
  return {
    sentence: words.sentence,
    drawing: join([
      el('svg', { class: 'stack-bar', 'aria-hidden': 'true' }, ...pieces),
      el(
        'ol',
        { class: 'stack-key' },
        ...parts.map((part, index) =>
          el(
            'li',
            {},
            el(
              'svg',
              { 'aria-hidden': 'true' },
              el('rect', { width: '100%', height: '100%', class: `stack-${index % 5}` }),
            ),
            `${part.label}　`,
            el('b', {}, part.words),
          ),
        ),
      ),
    ]),
    table: {
      caption: words.sentence,
      head: [{ text: words.label }, { text: words.value, numeric: true }],
      rows: parts.map((part) => [part.label, num(part.words)]),
    },
  };
}

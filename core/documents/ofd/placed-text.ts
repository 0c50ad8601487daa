import type { MappedText } from '../mapped-text.ts';

/** Attributes of an element by their names in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** Text as it lies on a page, in millimetres from the upper left corner: where its base line begins and ends. */
export interface PlacedText {
  text: MappedText;
  x: number;
  y: number;
  end: number;
  /** Height of the letters. */
  size: number;
  visible: boolean;
}

/**
 * Where a TextCode lies (GB/T 33190—2016, 11.3): at X and Y in the space of its TextObject, which CTM and the corner of
 * Boundary lead to the page; letters are DeltaX apart, or as far as they are high. Numbers that are missing count as 0.
 */
export function placed(
  text: MappedText,
  object: Attributes | undefined,
  code: Attributes,
  visible: boolean,
): PlacedText {
  const [left = 0, top = 0] = numbers(object?.get('boundary'));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(object?.get('ctm'));
  const [x0 = 0] = numbers(code.get('x'));
  const [y0 = 0] = numbers(code.get('y'));
  const [size = 3] = numbers(object?.get('size'));
  const steps = gaps(code.get('deltax'), text.text.length - 1, size);
  // Chinese letters are as wide as high, digits and Latin ones about half of it.
  const last = /[\x20-\x7e]$/.test(text.text) ? size / 2 : size;
  const width = steps.reduce((sum, step) => sum + step, 0) + last;
  return {
    text,
    x: left + a * x0 + c * y0 + e,
    y: top + b * x0 + d * y0 + f,
    end: left + a * (x0 + width) + c * y0 + e,
    size: Math.max(0.1, size * Math.abs(d || b)),
    visible,
  };
}

const numbers = (text = ''): number[] =>
  text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number)
    .map((value) => (Number.isFinite(value) ? value : 0));

/** Distances between letters: `5 5 3`, or `g 4 5` for four times 5. What is not said is one letter's height. */
function gaps(text: string | undefined, count: number, size: number): number[] {
  const said = (text ?? '').split(/\s+/).filter((part) => part !== '');
  const steps: number[] = [];
  for (let at = 0; at < said.length && steps.length < count; at++) {
    if (said[at] !== 'g') {
      steps.push(Number(said[at]) || 0);
      continue;
    }
    const times = Math.min(count - steps.length, Math.max(0, Number(said[at + 1]) || 0));
    for (let i = 0; i < times; i++) steps.push(Number(said[at + 2]) || 0);
    at += 2;
  }
  while (steps.length < count) steps.push(said.length === 0 ? size : (steps.at(-1) ?? size));
  return steps;
}

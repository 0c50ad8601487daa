import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Colours of a theme: the tokens of the first `:root`, overlaid by those of its block. */
function theme(block: RegExp): Map<string, string> {
  const css = readFileSync('site/styles/tokens.css', 'utf8');
  const read = (text: string) =>
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
  const light = css.slice(0, css.indexOf('@media'));
  return new Map([...read(light), ...read(block.exec(css)?.[0] ?? '')]);
}

const themes = {
  light: theme(/$^/),
  dark: theme(/prefers-color-scheme: dark[^@]*?\n}/),
  'more contrast': theme(/prefers-contrast: more[^@]*?\n}/),
  'white on black': theme(/:has\(#contrast:checked\) \{[^}]*}/),
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const c = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return ((x ?? 0) + 0.05) / ((y ?? 0) + 0.05);
}

const grounds = ['ground', 'paper', 'wash'];
const texts = ['ink', 'ink-2', 'brand'].flatMap((text) =>
  [...grounds, 'brand-wash'].map((ground) => [text, ground]),
);
const tones = ['met', 'risk', 'miss', 'none'].flatMap((tone) =>
  ['ground', 'paper', `${tone}-wash`].map((ground) => [tone, ground]),
);
const marks = ['line-strong', 'focus'].flatMap((mark) => ['ground', 'paper'].map((ground) => [mark, ground]));

test.each(Object.keys(themes) as (keyof typeof themes)[])('%s: text reaches 7:1, marks 3:1', (name) => {
  const colours = themes[name];
  const below = (pairs: string[][], least: number) =>
    pairs
      .map(([front = '', back = '']) => ({
        pair: `${front} on ${back}`,
        ratio: contrast(colours.get(front) ?? '', colours.get(back) ?? ''),
      }))
      .filter(({ ratio }) => !(ratio >= least));
  expect(below([...texts, ...tones], 7)).toEqual([]);
  expect(below(marks, 3)).toEqual([]);
});

/** Markup as text. Attributes of `undefined` are left out, text is escaped; nothing else is ever put into a chart. */
export type Child = string | Markup | undefined;
/** Text that is markup already. */
export interface Markup {
  readonly html: string;
}

const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const empty = new Set(['rect', 'line', 'circle', 'path', 'br']);

/** One element. Lengths in percent are rounded to a hundredth, so that two machines print the same bytes. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly Child[]
): Markup {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('');
  const inside = children
    .map((child) => (child === undefined ? '' : typeof child === 'string' ? escapeText(child) : child.html))
    .join('');
  if (inside === '' && empty.has(name)) return { html: `<${name}${head}/>` };
  return { html: `<${name}${head}>${inside}</${name}>` };
}

export const join = (parts: readonly Child[]): Markup => ({
  html: parts
    .map((part) => (part === undefined ? '' : typeof part === 'string' ? escapeText(part) : part.html))
    .join(''),
});

const tidy = (n: number): string => String(Math.round(n * 100) / 100);
export const percent = (n: number): string => `${tidy(n)}%`;
export const em = (n: number): string => `${tidy(n)}em`;

/** A decimal text as a place on a scale. Only for drawing, never for a figure. */
export const place = (value: string): number => Number(value);

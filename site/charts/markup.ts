/** Markup as text. Attributes of `undefined` are left out, text is escaped; nothing else is ever put into a chart. */
export type Child = string | Markup | undefined;
/** Text that is markup already. */
export interface Markup {
  readonly html: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign) : text;
const htmlOf = (child: Child): string =>
  child === undefined ? '' : typeof child === 'string' ? escapeText(child) : child.html;

const empty = new Set(['rect', 'line', 'circle', 'path', 'br']);

/** One element. Lengths in percent are rounded to a hundredth, so that two machines print the same bytes. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly Child[]
): Markup {
  let head = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) head += ` ${key}="${typeof value === 'number' ? value : escapeText(value)}"`;
  }
  let inside = '';
  for (const child of children) inside += htmlOf(child);
  if (inside === '' && empty.has(name)) return { html: `${head}/>` };
  return { html: `${head}>${inside}</${name}>` };
}

export const join = (parts: readonly Child[]): Markup => ({ html: parts.map(htmlOf).join('') });

const tidy = (n: number): string => String(Math.round(n * 100) / 100);
export const percent = (n: number): string => `${tidy(n)}%`;
export const em = (n: number): string => `${tidy(n)}em`;

/** A decimal text as a place on a scale. Only for drawing, never for a figure. */
export const place = (value: string): number => Number(value);

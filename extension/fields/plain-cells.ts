import { shownAs } from './collector.ts';
import type { Scope } from './scope.ts';

/** Attributes of a cell that say how it looks, and nothing that is read. */
const opening =
  /<t([dh])(?: (?:class|style|id|align|valign|width|height|bgcolor|nowrap|scope|dir|lang)="[^"]*")*>/y;
const entity = /&(amp|lt|gt|nbsp);/g;
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' };

const none: readonly never[] = [];

/** Cells without attributes, one right behind the other, whose text is as it is written. */
const plainest = /^<td>[^<&]*(?:<\/td><td>[^<&]*)*<\/td>$/;

/** The cells of a row: their texts, and of which it is true that they are headers. */
export interface PlainCells {
  texts: readonly string[];
  headers: readonly boolean[];
}

/**
 * The cells of a row that holds cells with text and nothing else, from its HTML as a browser writes it: one string for a row costs a
 * tenth of asking for each cell and its text. `undefined` when there is more in it.
 */
export function plainCells(html: string): PlainCells | undefined {
  // By far the most rows, and two steps of the browser's own for each.
  if (plainest.test(html)) return { texts: evenTexts(html), headers: none };
  const texts: string[] = [];
  const headers: boolean[] = [];
  for (let at = afterSpace(html, 0); at < html.length; ) {
    let from = at + 4;
    let header = false;
    if (!html.startsWith('<td>', at)) {
      opening.lastIndex = at;
      const kind = opening.exec(html)?.[1];
      if (kind === undefined) return undefined;
      header = kind === 'h';
      from = opening.lastIndex;
    }
    const to = html.indexOf('<', from);
    if (to < 0 || !html.startsWith(header ? '</th>' : '</td>', to)) return undefined;
    const text = html.slice(from, to);
    texts.push(text.includes('&') ? text.replace(entity, (_, name: string) => characters[name] ?? '') : text);
    headers.push(header);
    at = afterSpace(html, to + 5);
  }
  return { texts, headers };
}

/** The texts of cells without attributes, one right behind the other. */
export const evenTexts = (html: string): string[] => html.slice(4, -5).split('</td><td>');

function afterSpace(html: string, from: number): number {
  let at = from;
  while (at < html.length && html.charCodeAt(at) <= 32) at += 1;
  return at;
}

const noCells: PlainCells = { texts: none, headers: none };
export const isBlank = (text: string): boolean => text.trim() === '';

/** The cells of a row as a browser shows them. */
export function shownCells(html: string, { preformatted }: Scope): PlainCells {
  const cells = plainCells(html) ?? noCells;
  if (preformatted || !html.includes('\n')) return cells;
  return { texts: cells.texts.map(shownAs), headers: cells.headers };
}

/** What a row holds: how many cells that are not blank, how much text in them, and whether some are headers. */
export interface Size {
  count: number;
  characters: number;
  heads: boolean;
  /** No cell is blank, and all is as it is written. */
  even: boolean;
}

/** Blank cells, and what may be shown in another way than it is written. */
const uneven = /<td>[ \t\u3000]*<|\s/;

/** What a row with this HTML holds; `undefined` when there is more in it than cells with text. */
export function sizeOf(html: string, scope: Scope): Size | undefined {
  if (plainest.test(html) && !uneven.test(html)) {
    let count = 0;
    for (let at = 0; at >= 0; at = html.indexOf('<td>', at + 4)) count += 1;
    return { count, characters: html.length - count * '<td></td>'.length, heads: false, even: true };
  }
  if (!plainCells(html)) return undefined;
  const { texts, headers } = shownCells(html, scope);
  const filled = texts.filter((text) => !isBlank(text));
  return {
    count: filled.length,
    characters: filled.reduce((sum, { length }) => sum + length, 0),
    heads: headers.includes(true),
    even: false,
  };
}

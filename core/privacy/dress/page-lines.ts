/**
 * The lines of a page as a browser shows them: paragraphs, divisions, items and <br> break a line, tags that say how words look are nothing.
 * Lists that were pasted into an editor are tables of lines again: <p><span>1,张三,…</span></p><p>…. Tables of HTML stay as they are, and so do
 * tags that say or hold something: links, pictures, fields, elements of records, whatever has a title, a value or data.
 */
import { tableOf, whiteSpace } from '../characters/character-table.ts';
import { codeAt } from '../characters/characters.ts';
import { Rewritten } from './edits.ts';
import { TableTags } from './table-tags.ts';
import { goesOn } from './untag.ts';

/** Attributes that say how something looks. */
const look =
  '(?:\\s+(?:class|style|align|lang|dir|face|size|color|width|height|id|xml:lang|clear|border|cellpadding|cellspacing|bgcolor|valign|nowrap|rules|frame|colspan|rowspan)\\s?=\\s?(?:"[^"<>]{0,600}"|\'[^\'<>]{0,600}\'|[^\\s"\'<>]{1,40}))*\\s?\\/?>';
/** 1: what breaks a line; 2: a tag of a table; 3: a look; 4: a comment that says nothing, as word processors leave them. */
const tag = new RegExp(
  `<\\/?(?:(p|div|section|article|center|blockquote|ul|ol|li|h[1-6]|br|hr)|(table|tbody|thead|tfoot|tr|td|th|caption|colgroup|col)|(span|b|strong|em|i|u|font|small|big|s|ins|o:p|st1:[a-z]{1,20}))${look}|(<!--(?:\\s{0,9}|\\[(?:if\\s[^<>]{0,80}|endif)\\]|(?:Start|End)Fragment)-->)`,
  'iy',
);
const hasTable = /<table\b/i;
const isBreak = /^<br\s?\/?>$/i;
/** A value, and no measure: it is read where it stands. */
const value = /\d{8}/;
/** Digits that nobody sees stand between such tags. */
const hides = /display\s?:\s?none|visibility|hidden|font-size\s?:\s?0/i;
const blank = tableOf(whiteSpace);

/** `text` in lines; undefined where no tag says how it looks, and in JSON. Linear; never throws. */
export function pageLines(text: string): Rewritten | undefined {
  if (/^\s{0,9}[{[]/.test(text)) return undefined;
  const rewritten = new Rewritten(text);
  /** Where what was written last ends, and whether it breaks the line there. */
  let done = 0;
  let broken = true;
  const hiding = hides.test(text);
  const lines = new CellLines(text);
  const tables = hasTable.test(text) ? new TableTags(text) : undefined;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const over = tables?.tableEnd(at) ?? 0;
    if (over > 0) {
      at = over;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(text);
    if (
      !found ||
      value.test(found[0]) ||
      (hiding && !found[1]) ||
      (found[2] !== undefined && !tables?.isLayout(at)) ||
      (isBreak.test(found[0]) && (lines.has(at) || cutsAddress(text, at, tag.lastIndex))) ||
      isInGrid(text, at)
    ) {
      at++;
      continue;
    }
    const ends = found[3] === undefined && found[4] === undefined;
    if (at > done) broken = false;
    const start = ends ? blankFrom(text, at, done) : at;
    at = tag.lastIndex;
    done = ends || broken ? blankTo(text, at) : at;
    const line = text.slice(at, done).split('\n', 3).length > 2 ? '\n\n' : '\n';
    rewritten.replace(start, done, ends && !broken ? line : '');
    broken ||= ends;
    at = done;
  }
  rewritten.close();
  return rewritten.changed ? rewritten : undefined;
}

/** Lines in whose cells <br> stands, and so breaks no line: | 谭燕 | 张三（妻）<br>李四（子） |, "甲<br>乙",1. Each line is looked at once. */
class CellLines {
  readonly #text: string;
  #end = -1;
  #cells = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the line in which `at` stands is one. Places are asked for from left to right. */
  has(at: number): boolean {
    if (at > this.#end) {
      const next = this.#text.indexOf('\n', at);
      const start = this.#end + 1 + this.#text.slice(this.#end + 1, at).lastIndexOf('\n') + 1;
      this.#end = next < 0 ? this.#text.length : next;
      this.#cells = breaksCells(this.#text.slice(start, this.#end));
    }
    return this.#cells;
  }
}

function breaksCells(line: string): boolean {
  const parts = line.split(/<br\s?\/?>/i).map((part) => part.replace(/<[^<>]{0,200}>/g, '').trim());
  if (parts.some((part) => part.split('"').length % 2 === 0)) return true;
  const barred = parts.filter((part) => /[|\t]/.test(part));
  const [first = '', second = ''] = barred;
  if (barred.length === 0) return false;
  if (first.startsWith('|')) return !first.endsWith('|') || first.length < 2;
  return barred.length < 2 || barsOf(first) !== barsOf(second);
}
const barsOf = (part: string): number => part.split(/[|\t]/).length;

/** 芙蓉区<br>永兴村3组: a break inside an address, which `untag.ts` takes out. */
const cutsAddress = (text: string, at: number, end: number): boolean =>
  place[codeAt(text, at - 1)] === 1 && goesOn.test(text.slice(end, end + 15).trimStart());
const place = tableOf('省市区县旗镇乡村街路道巷里社屯园苑城');

/** Whether two divisions meet at `at` that hold a word or a number each: cells of a row, <div>张三</div><div>1101…</div>. */
function isInGrid(text: string, at: number): boolean {
  grid.lastIndex = at;
  return grid.test(text) && bareCell.test(text.slice(Math.max(0, at - 40), at));
}
const grid = /(?:<\/div>\s{0,20})?<div[^<>]{0,80}>[^<>，。：；、,:;\s]{1,24}<\/div>/iy;
const bareCell = /<div[^<>]{0,80}>[^<>，。：；、,:;\s]{1,24}(?:<\/div>\s{0,20})?$/i;

/** Where the white space before `at` begins, not before `floor`. */
function blankFrom(text: string, at: number, floor: number): number {
  let from = at;
  while (from > floor && blank[codeAt(text, from - 1)] === 1) from--;
  return from;
}

function blankTo(text: string, at: number): number {
  let to = at;
  while (to < text.length && blank[text.charCodeAt(to)] === 1) to++;
  return to;
}

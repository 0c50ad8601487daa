import { decodeXML } from 'entities';
import type { SheetCells } from './sheet-cells.ts';

const BLANK = 32;
const QUOTE = 34;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** Letters of tags and attributes. */
const C = 99;
const R = 114;
const S = 115;
const T = 116;

/**
 * Reads the cells of a sheet as Excel, LibreOffice and WPS write them: `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c>…`,
 * many million characters a second. `false` at the first sign that is not like that: the sheet must then be read token by
 * token. `from` and `to` enclose what stands in `sheetData`.
 */
export function readPlainCells(source: string, from: number, to: number, cells: SheetCells): boolean {
  let row = -1;
  let column = -1;
  let rowHidden = false;
  let type = 'n';
  let at = from;
  const ofRow = (name: string, start: number, end: number) => {
    if (name === 'r') row = Number(source.slice(start, end)) - 1;
    else if (name === 'hidden') rowHidden = /^(?:1|true)$/.test(source.slice(start, end));
  };
  const ofCell = (name: string, start: number, end: number) => {
    if (name === 'r') column = columnAt(source, start);
    else if (name === 't') type = source.slice(start, end);
  };
  while (at < to) {
    if (source.charCodeAt(at) !== LESS) {
      if (source.charCodeAt(at) > 32) return false;
      at++;
    } else if (source.charCodeAt(at + 1) === C) {
      const start = at;
      column++;
      type = 'n';
      at += 2;
      // What nearly every cell has, ` r="B2" s="1" t="s"`, without a call for each: a sheet has a million of them.
      while (source.charCodeAt(at) === BLANK && source.charCodeAt(at + 2) === EQUALS) {
        const name = source.charCodeAt(at + 1);
        const value = at + 4;
        at = source.indexOf('"', value) + 1;
        if (at === 0 || source.charCodeAt(value - 1) !== QUOTE) return false;
        if (name === R) column = columnAt(source, value);
        else if (name === T)
          type = at - value === 2 && source.charCodeAt(value) === S ? 's' : source.slice(value, at - 1);
      }
      at = source.charCodeAt(at) === GREATER ? at + 1 : attributes(source, at, ofCell);
      if (at < 0 || column < 0) return false;
      if (source.charCodeAt(at - 2) === SLASH) continue;
      if (type === 's' && source.startsWith('<v>', at)) {
        const end = source.indexOf('<', at + 3);
        const index = wholeNumber(source, at + 3, end);
        if (index >= 0 && source.startsWith('</v></c>', end)) {
          cells.addShared(start, row, column, index, rowHidden);
          at = end + 8;
          continue;
        }
      }
      let value = '';
      let formula = '';
      while (!source.startsWith('</c>', at)) {
        const next = child(source, at);
        if (!next) return false;
        if (next.name === 'f') formula = next.text;
        else value = next.text;
        at = next.to;
      }
      at += 4;
      cells.add(start, row, column, type, value, rowHidden);
      if (formula !== '') cells.addFormula(start, row, column, formula);
    } else if (source.startsWith('<row', at)) {
      row++;
      column = -1;
      rowHidden = false;
      at = attributes(source, at + 4, ofRow);
      if (at < 0) return false;
    } else if (source.startsWith('</row>', at)) at += 6;
    else return false;
  }
  return true;
}

/** Reads ` name="value"` up to the end of a tag and gives the offset past it; -1 where something else stands. */
function attributes(
  source: string,
  from: number,
  take: (name: string, from: number, to: number) => void,
): number {
  let cursor = from;
  for (;;) {
    const code = source.charCodeAt(cursor);
    if (code === GREATER) return cursor + 1;
    if (code === SLASH) return source.charCodeAt(cursor + 1) === GREATER ? cursor + 2 : -1;
    if (code !== BLANK) return -1;
    const equals = source.indexOf('=', ++cursor);
    if (equals < 0 || equals - cursor > 40) return -1;
    const end = source.charCodeAt(equals + 1) === QUOTE ? source.indexOf('"', equals + 2) : -1;
    if (end < 0) return -1;
    take(source.slice(cursor, equals), equals + 2, end);
    cursor = end + 1;
  }
}

/** A value, a formula or an inline text at `at`; `undefined` where something else stands. */
function child(source: string, at: number): { name: 'v' | 'f' | 't'; text: string; to: number } | undefined {
  if (source.startsWith('<v>', at)) return element(source, 'v', at + 3, '</v>');
  if (source.startsWith('<is><t>', at)) return element(source, 't', at + 7, '</t></is>');
  if (source.startsWith('<is><t xml:space="preserve">', at))
    return element(source, 't', at + 28, '</t></is>');
  if (!source.startsWith('<f', at)) return undefined;
  const open = source.indexOf('>', at);
  if (open < 0 || open - at > 200 || source.slice(at, open).includes('<', 1)) return undefined;
  if (source.charCodeAt(open - 1) === SLASH) return { name: 'f', text: '', to: open + 1 };
  return element(source, 'f', open + 1, '</f>');
}

function element(
  source: string,
  name: 'v' | 'f' | 't',
  from: number,
  close: string,
): { name: 'v' | 'f' | 't'; text: string; to: number } | undefined {
  const end = source.indexOf('<', from);
  if (end < 0 || !source.startsWith(close, end)) return undefined;
  const text = source.slice(from, end);
  return { name, text: text.includes('&') ? decodeXML(text) : text, to: end + close.length };
}

/** The column of a reference, from 0: `AB7` → 27; -1 for what is no reference. */
function columnAt(source: string, from: number): number {
  let column = 0;
  for (let at = from; at < from + 4; at++) {
    const code = source.charCodeAt(at);
    if (!(code >= 65 && code <= 90)) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** The digits from `from` to `to` as a number; -1 for anything else, and for more of them than a table has entries. */
function wholeNumber(source: string, from: number, to: number): number {
  if (to <= from || to > from + 9) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (!(code >= 48 && code <= 57)) return -1;
    number = number * 10 + code - 48;
  }
  return number;
}

import { decodeXML } from 'entities';
import type { SheetCells } from './sheet-cells.ts';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const QUOTE = 34;

/**
 * Reads the cells of a sheet as Excel, LibreOffice and WPS write them: `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c>…`,
 * many million characters a second. `false` at the first sign that is not like that: the sheet must then be read token by
 * token. `from` and `to` enclose what stands in `sheetData`.
 */
export function readPlainCells(source: string, from: number, to: number, cells: SheetCells): boolean {
  let row = -1;
  let column = -1;
  let rowHidden = false;
  let at = from;
  let reference = '';
  let type = 'n';
  /** Reads ` name="value"` up to the end of a tag and gives the offset past it; -1 where something else stands. */
  const attributes = (
    start: number,
    take: (name: number, length: number, from: number, to: number) => void,
  ): number => {
    let cursor = start;
    for (;;) {
      let code = source.charCodeAt(cursor);
      if (code === GREATER) return cursor + 1;
      if (code === SLASH) return source.charCodeAt(cursor + 1) === GREATER ? cursor + 2 : -1;
      if (code !== 32) return -1;
      const equals = source.indexOf('=', ++cursor);
      if (equals < 0 || equals - cursor > 40) return -1;
      code = source.charCodeAt(equals + 1);
      const end = code === QUOTE ? source.indexOf('"', equals + 2) : -1;
      if (end < 0) return -1;
      take(source.charCodeAt(cursor), equals - cursor, equals + 2, end);
      cursor = end + 1;
    }
  };
  const ofRow = (name: number, length: number, start: number, end: number) => {
    if (name === 114 && length === 1) row = Number(source.slice(start, end)) - 1;
    else if (source.startsWith('hidden="', start - 8))
      rowHidden = /^(?:1|true)$/.test(source.slice(start, end));
  };
  const ofCell = (name: number, length: number, start: number, end: number) => {
    if (length > 1) return;
    if (name === 114) reference = source.slice(start, end);
    else if (name === 116) type = source.slice(start, end);
  };
  while (at < to) {
    if (source.charCodeAt(at) !== LESS) {
      if (source.charCodeAt(at) > 32) return false;
      at++;
    } else if (source.charCodeAt(at + 1) === 99) {
      const start = at;
      column++;
      reference = '';
      type = 'n';
      at = attributes(at + 2, ofCell);
      if (at < 0) return false;
      if (reference !== '') column = columnIn(reference);
      if (column < 0) return false;
      const place = reference === '' ? `R${row + 1}C${column + 1}` : reference;
      if (source.charCodeAt(at - 2) === SLASH) continue;
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
      cells.add(start, row, column, place, type, value, rowHidden);
      if (formula !== '') cells.addFormula(start, row, column, place, formula);
    } else if (source.startsWith('<row', at)) {
      row++;
      column = -1;
      rowHidden = false;
      at = attributes(at + 4, ofRow);
      if (at < 0) return false;
    } else if (source.startsWith('</row>', at)) at += 6;
    else return false;
  }
  return true;
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

/** `AB7` → 27; -1 for what is no reference. */
function columnIn(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < 4; at++) {
    const code = reference.charCodeAt(at);
    if (!(code >= 65 && code <= 90)) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

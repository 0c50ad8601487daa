import { attributesOf } from '../html/attributes.ts';
import { escapeHtml } from '../html/character-references.ts';
import { MappedText } from '../mapped-text.ts';
import { isFixed } from '../office-part.ts';
import type { Piece } from '../piece.ts';
import { appendXml } from '../xml/entities.ts';
import { xmlTokens } from '../xml/tokens.ts';
import { attributePieces } from '../xml.ts';
import { readCell } from './cell.ts';
import { columnOf } from './column.ts';
import { readPlainCells } from './plain-cells.ts';
import type { SharedStrings } from './shared-strings.ts';
import { type Sheet, SheetCells } from './sheet-cells.ts';

export interface ReadSheet {
  cells: SheetCells;
  /** What stands beside the cells: headers, footers, prompts, link texts. */
  beside: Piece[];
  damaged: boolean;
}

/**
 * Cells of a worksheet (ECMA-376 part 1, 18.3) as a table, hidden rows and columns with the role `hidden`, formulas and
 * what stands outside the cells as `metadata`. A number is given as the file holds it; an edited number or formula becomes
 * a text.
 */
export function readSheet(source: string, sheet: Sheet, strings: SharedStrings): ReadSheet {
  const open = /<sheetData(?: [^<>]*)?>/.exec(source.slice(0, 1_000_000));
  const from = open && !open[0].endsWith('/>') ? open.index + open[0].length : -1;
  const to = from < 0 ? -1 : source.lastIndexOf('</sheetData>');
  if (to >= from && from >= 0) {
    const outside = readOutside(source, sheet, { from, to });
    const cells = new SheetCells(source, sheet, strings, outside.hiddenColumns);
    if (!outside.damaged && readPlainCells(source, from, to, cells)) return finished(outside, cells);
  }
  const outside = readOutside(source, sheet);
  const cells = new SheetCells(source, sheet, strings, outside.hiddenColumns);
  readAnyCells(source, cells);
  return finished(outside, cells);
}

function finished({ merged, beside, damaged }: Outside, cells: SheetCells): ReadSheet {
  if (merged.size > 0) {
    for (const { cell } of cells.blocks) {
      const span = cell && merged.get(`${cell.row},${cell.column}`);
      if (!cell || !span) continue;
      if (span.columns > 1) cell.columnSpan = span.columns;
      if (span.rows > 1) cell.rowSpan = span.rows;
    }
  }
  return { cells, beside, damaged };
}

interface Outside {
  hiddenColumns: [number, number][];
  merged: Map<string, { columns: number; rows: number }>;
  beside: Piece[];
  damaged: boolean;
}

/** Everything but the cells; `skipped` is what need not be looked at, since someone else reads it. */
function readOutside(source: string, sheet: Sheet, skipped?: { from: number; to: number }): Outside {
  const found: Outside = { hiddenColumns: [], merged: new Map(), beside: [], damaged: false };
  let inCells = false;
  for (const { kind, from, to, name, empty } of xmlTokens(source, 0, skipped)) {
    const local = name.slice(name.indexOf(':') + 1);
    if (kind === 'fault') found.damaged = true;
    else if ((kind === 'text' || kind === 'cdata') && !inCells) {
      const text = new MappedText(source);
      if (kind === 'text') appendXml(text, from, to);
      else text.verbatim(from + 9, to - 3);
      if (text.text.trim() !== '')
        found.beside.push({
          text: text.text,
          runs: text.runs,
          encode: escapeHtml,
          role: 'metadata',
          part: sheet.name,
        });
    } else if (local === 'sheetData') inCells = kind === 'open' && !empty;
    else if (kind !== 'open' || inCells) continue;
    else if (local === 'col') {
      const values = attributesIn(source, from, to);
      if (isTrue(values.get('hidden')))
        found.hiddenColumns.push([Number(values.get('min')) - 1, Number(values.get('max')) - 1]);
    } else if (local === 'mergeCell')
      addMerged(found.merged, attributesIn(source, from, to).get('ref') ?? '');
    else {
      for (const piece of attributePieces(source, from, to))
        if (!isFixed(piece)) found.beside.push({ ...piece, part: sheet.name });
    }
  }
  return found;
}

/** Cells however they are written. */
function readAnyCells(source: string, cells: SheetCells): void {
  let row = -1;
  let column = -1;
  let rowHidden = false;
  let start = -1;
  for (const { kind, from, to, name, empty } of xmlTokens(source)) {
    const local = name.slice(name.indexOf(':') + 1);
    if (kind === 'open' && local === 'row') {
      const values = attributesIn(source, from, to);
      row = Number(values.get('r') ?? row + 2) - 1;
      column = -1;
      rowHidden = isTrue(values.get('hidden'));
    } else if (kind === 'open' && local === 'c' && row >= 0) start = empty ? -1 : from;
    else if (kind === 'close' && local === 'c' && start >= 0) {
      const { reference, type, value, formula } = readCell(source, start);
      column = reference === undefined ? column + 1 : columnOf(reference);
      cells.add(start, row, column, type, value.text, rowHidden);
      cells.addFormula(start, row, column, formula.text);
      start = -1;
    }
    if (kind === 'open' && local === 'c' && empty) {
      const reference = attributesIn(source, from, to).get('r');
      column = reference === undefined ? column + 1 : columnOf(reference);
    }
  }
}

function attributesIn(source: string, from: number, to: number): Map<string, string> {
  const tag = source.slice(from, to);
  return new Map(attributesOf(tag).map((one) => [one.name, tag.slice(one.from, one.to)]));
}

function addMerged(merged: Map<string, { columns: number; rows: number }>, reference: string): void {
  const [first = '', last = first] = reference.split(':');
  const [row, column] = [Number(/\d+/.exec(first)?.[0] ?? 0) - 1, columnOf(first)];
  const rows = Number(/\d+/.exec(last)?.[0] ?? 0) - row;
  merged.set(`${row},${column}`, { rows, columns: columnOf(last) - column + 1 });
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
